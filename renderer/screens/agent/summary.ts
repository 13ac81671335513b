import type { CallAnswer, CallLine } from '../../../shared/call-script/call.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import { doorInWords } from '../../../shared/messages/word-door.ts';
import { CLIENT_NAMES } from '../../../shared/model/client-names.ts';
import type { ClientId } from '../../../shared/model/mail-account.ts';
import { lanesOfCode } from '../../../shared/path/lanes-of-code.ts';
import { asVerdict } from '../../../shared/support-code/as-verdict.ts';
import type { Essentials } from '../../../shared/support-code/essentials.ts';
import { encode } from '../../../shared/support-code/support-code.ts';
import { sayOf } from './say.ts';

export interface CallSoFar {
  essentials: Essentials;
  isp: string | null;
  client: ClientId | null;
  lines: readonly { line: CallLine; answer: CallAnswer | null }[];
  notes: string;
}

/** The call as it goes into a ticket. */
export function callSummary({ essentials, isp, client, lines, notes }: CallSoFar, words: Words): string {
  const { message } = words;
  const verdict = asVerdict(essentials, isp);
  const name = isp ?? message('code.isp.unknown', {});
  return [
    `${message('agent.code.field', {})}: ${encode(essentials)}`,
    message('code.line', {
      isp: name,
      connection: message(`window.connection.${essentials.connection}`, {}),
    }),
    `${words.verdict(verdict).title} (${verdict.code}, ${message(`confidence.${verdict.confidence}`, {})})`,
    ...lanesOfCode(essentials, verdict).lanes.map((lane) => doorInWords(lane, name, words)),
    ...essentials.flags.map((flag) => message(`code.flag.${flag}`, {})),
    ...(client === null ? [] : [`${message('agent.program', {})}: ${CLIENT_NAMES[client]}`]),
    ...lines.slice(1).map(({ line, answer }) => {
      const said = sayOf(line, verdict, words);
      return answer === null ? `- ${said}` : `- ${said} – ${message(`agent.answer.${answer}`, {})}`;
    }),
    ...(notes.trim() === '' ? [] : [`${message('agent.notes', {})}: ${notes.trim()}`]),
  ].join('\n');
}
