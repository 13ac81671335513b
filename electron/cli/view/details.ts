import type { Words } from '../../../shared/messages/create-words.ts';
import type { NetworkFacts } from '../../../shared/model/network.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { CheckResult } from '../../engine/check.ts';
import type { ResultView } from './result.ts';
import { columns } from './layout.ts';

/** For those who want to see it all: the facts of the network, then every attempt with its conversation. */
export function detailsText({ report }: CheckResult, { words, colours }: ResultView): string {
  const heading = (text: string) => colours.bold(text);
  const facts = columns(factRows(report.network, words));
  const attempts = report.observations.map((one) => [attemptLine(one, words), ...talkLines(one)].join('\n'));
  return [
    '',
    heading(words.message('cli.heading.facts', {})),
    ...facts,
    '',
    heading(words.message('cli.heading.attempts', {})),
    ...attempts,
    '',
  ].join('\n');
}

/** The names are those of the JSON report, so that the two can be laid side by side. */
function factRows(network: NetworkFacts, words: Words): string[][] {
  return (Object.entries(network) as [string, NetworkFacts[keyof NetworkFacts]][]).flatMap(
    ([name, value]) => {
      if (value === 'yes' || value === 'no' || value === 'not-tried')
        return [[name, words.message(`answer.${value}`, {})]];
      if (Array.isArray(value) && value.length === 0) return [];
      return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]];
    },
  );
}

function attemptLine(one: Observation, words: Words): string {
  const { id, role, host, address, port, security, step, failure, detail, endedMs, startedMs } = one;
  const where = address === null || address === host ? host : `${host} [${address}]`;
  const result = failure === undefined ? words.message(`probe-step.${step}`, {}) : `${step}: ${failure}`;
  const said = detail === undefined ? '' : ` (${detail})`;
  return `  ${id} ${role} ${where}:${port} ${security} – ${result}${said}, ${Math.round(endedMs - startedMs)} ms`;
}

function talkLines({ transcript }: Observation): string[] {
  return transcript.map(
    ({ atMs, mark, text }) => `     ${String(Math.round(atMs)).padStart(6)} ${mark} ${text}`,
  );
}
