import { isIP } from 'node:net';
import type { NetworkFacts } from '../../../../shared/model/network.ts';
import type { Observation } from '../../../../shared/model/observation.ts';
import { cleanName } from './public-address.ts';

export type OwnName = Pick<NetworkFacts, 'publicAddress' | 'publicName'>;

/**
 * Own address and name in the first line of an EHLO reply (RFC 5321 §4.1.1.1 lets a server greet its caller): Exim and
 * sendmail say `mx.example Hello host.example [192.0.2.7]`, Google `at your service, [192.0.2.7]`, Postfix nothing.
 */
export function readEhloGreeting(greeting: string, said?: string): OwnName {
  const addresses = [...greeting.matchAll(/\[(?:IPv6:)?([0-9a-f.:]{2,45})\]/gi)].map(
    (match) => match[1] ?? '',
  );
  const address = addresses.findLast((one) => isIP(one) !== 0);
  if (address === undefined) return {};
  const word = /\bhello\s+(?:\S+@|\S+\s+at\s+)?([A-Za-z0-9._-]+)/i.exec(greeting)?.[1];
  const name = word === undefined ? null : cleanName(word);
  // Some servers repeat what the caller called itself; only what they found out themselves is a name.
  if (name === null || name === said?.toLowerCase()) return { publicAddress: address };
  return { publicAddress: address, publicName: name };
}

/** The relay's word first: it stands in the ISP's own network. Other servers see the same caller. */
export function ownNameFrom(observations: readonly Observation[]): OwnName {
  const order = ['relay', 'provider', 'control'];
  const replies = observations
    .filter((one) => one.ehloGreeting !== undefined && one.loopbackPeer !== true)
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  for (const reply of replies) {
    const own = readEhloGreeting(reply.ehloGreeting ?? '', saidBy(reply));
    if (own.publicAddress !== undefined) return own;
  }
  return {};
}

function saidBy(observation: Observation): string | undefined {
  const line = observation.transcript.find(({ mark, text }) => mark === '>' && /^EHLO /i.test(text));
  return line?.text.slice('EHLO '.length).trim();
}
