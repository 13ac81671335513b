import type { NetworkFacts } from '../model/network.ts';
import type { Observation } from '../model/observation.ts';
import type { Report } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Words } from './create-words.ts';
import { factInWords } from './word-fact.ts';

const FACT = 'network.';

/** The evidence of a verdict, one sentence each; attempts that differ only in their address are one sentence. */
export function evidenceInWords({ evidence }: Verdict, report: Report, isp: string, words: Words): string[] {
  const lines = evidence.flatMap((id) => {
    if (id.startsWith(FACT)) {
      return factInWords(id.slice(FACT.length) as keyof NetworkFacts, report.network, isp, words) ?? [];
    }
    const found = report.observations.find((one) => one.id === id);
    return found ? observationInWords(found, words) : [];
  });
  return [...new Set(lines)];
}

function observationInWords(
  { host, port, role, purpose, outcome, failure }: Observation,
  words: Words,
): string {
  const { message } = words;
  if (purpose === 'non-mail') {
    return message(outcome === 'ready' ? 'window.evidence.web-open' : 'window.evidence.web-shut', { host });
  }
  const door = { host, port, role: message(`role.${role}`, {}) };
  if (outcome === 'ready') return message('window.evidence.open', door);
  if (failure === undefined) return message('window.evidence.not-tried', door);
  return message('window.evidence.shut', { ...door, failure: words.failure(failure) });
}
