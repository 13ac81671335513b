import type { Judgement } from '../../../shared/contract/event-schema.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import { connectionInWords } from '../../state/connection-words.ts';
import { momentInWords } from '../../state/date-words.ts';
import { policyOf } from '../../state/policy-of.ts';

/** The doors of the account's own server and of the provider's; what was only compared with stays out. */
const READ_OUT_ROLES: readonly string[] = ['provider', 'relay'];

/** What an agent needs to hear, one sentence a line. No address of the user's is in it. */
export function helpDeskLines({ report, verdicts, isp }: Judgement, version: string, words: Words): string[] {
  const { message } = words;
  const line = policyOf(isp, report.isp.connection);
  const tried = report.observations.filter(({ purpose }) => purpose === 'mail');
  const ours = tried.filter(({ role }) => READ_OUT_ROLES.includes(role));
  const doors = (ours.length > 0 ? ours : tried).map((one) => doorInWords(one, words));
  return [
    ...(report.practice === undefined ? [] : [message('window.help-desk.practice', {})]),
    message('window.help-desk.program', { version }),
    message('window.help-desk.date', { date: momentInWords(report.startedAt, words.language) }),
    ...(isp.known && line
      ? [message('window.help-desk.line', { isp: isp.name, connection: connectionInWords(line, words) })]
      : []),
    ...verdicts.map((verdict) =>
      message('window.help-desk.found', {
        title: words.verdict(verdict).title,
        code: verdict.code,
        confidence: message(`confidence.${verdict.confidence}`, {}),
      }),
    ),
    ...new Set(doors),
  ];
}

function doorInWords({ host, port, outcome, failure }: Observation, words: Words): string {
  if (outcome === 'ready') return words.message('cli.door.open', { host, port });
  if (failure === undefined) return words.message('cli.door.not-tried', { host, port });
  return words.message('cli.door.closed', { host, port, failure: words.failure(failure) });
}
