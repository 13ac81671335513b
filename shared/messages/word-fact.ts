import type { Answer, NetworkFacts } from '../model/network.ts';
import type { Words } from './create-words.ts';

/** The facts a person can make something of. Numbers and addresses of the network are among the details of each try. */
export const TOLD_FACTS = [
  'online',
  'captivePortal',
  'vpn',
  'proxy',
  'dnsWorks',
  'dnsLies',
  'clockWrong',
  'ipv4',
  'ipv6',
  'defaultRoute',
  'nonMail',
  'foreignNetwork',
  'mailShield',
  'manyPort25',
] as const satisfies readonly (keyof NetworkFacts)[];
type ToldFact = (typeof TOLD_FACTS)[number];

const isTold = (fact: keyof NetworkFacts): fact is ToldFact => TOLD_FACTS.some((told) => told === fact);

/** One fact as a sentence, or null where there is none for it. */
export function factInWords(
  fact: keyof NetworkFacts,
  network: NetworkFacts,
  isp: string,
  { message }: Words,
): string | null {
  if (!isTold(fact)) return null;
  const answer = selectable(network[fact]);
  return fact === 'foreignNetwork'
    ? message(`window.fact.${fact}`, { answer, isp })
    : message(`window.fact.${fact}`, { answer });
}

function selectable(value: Answer | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value.replaceAll('-', '_');
}
