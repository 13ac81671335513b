import type { Words } from '../../../shared/messages/create-words.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { RequestDraft } from '../../../shared/requests/draft.ts';
import type { SendingWays } from '../../engine/requests/channels/channel.ts';
import type { Kept, OutboxAnswer } from '../../engine/requests/outbox.ts';
import { systemOutbox } from '../../engine/requests/system-outbox.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { keptText, outboxProblem } from '../view/outbox.ts';

/** Puts the request on the disk, then sends it. What cannot be sent now stays in the outbox. */
export async function fileRequest(
  draft: RequestDraft,
  profile: IspProfile,
  ways: SendingWays,
  json: boolean,
  words: Words,
  terminal: Terminal,
): Promise<ExitCode> {
  const outbox = systemOutbox();
  const drafted = await outbox.draft(draft, profile);
  if (!drafted.ok) return failed(drafted, words, terminal);
  const { request } = drafted.kept.request;
  const queued = await outbox.queue(request);
  if (!queued.ok) return failed(queued, words, terminal);
  // Ways that only a person can go are waiting for one already.
  const sent =
    queued.kept.request.state === 'queued'
      ? ((await outbox.send({ request }, ways, terminal.signal))[0] ?? queued)
      : queued;
  // What was not even tried is kept all the same, and is told.
  return answer(sent.ok ? sent : { kept: queued.kept, ...sent }, json, words, terminal);
}

export async function answer(
  sent: OutboxAnswer,
  json: boolean,
  words: Words,
  terminal: Terminal,
): Promise<ExitCode> {
  const { kept } = sent;
  if (!sent.ok) terminal.err(`postern: ${outboxProblem(sent.problem, words)}\n`);
  if (kept !== undefined) {
    terminal.out(json ? jsonOf(kept) : await keptText(kept, words, terminal));
    if (!json) terminal.err(`${words.message('cli.request.kept', { value: kept.request.request })}\n`);
  }
  if (terminal.signal.aborted) return EXIT.cancelled;
  return sent.ok ? exitOf(sent.kept) : EXIT.problem;
}

export const jsonOf = ({ request }: Kept): string => `${JSON.stringify(request, null, 2)}\n`;

/** What a person has to go on with by the profile's own wish (a call, a page) has done its work here. */
export function exitOf({ request }: Kept): ExitCode {
  const byHand = request.channel === 'phone' || request.channel === 'print';
  const done = request.state === 'filed' || (request.state === 'needs-you' && byHand);
  return done ? EXIT.ok : EXIT.problem;
}

function failed(answered: Extract<OutboxAnswer, { ok: false }>, words: Words, terminal: Terminal): ExitCode {
  terminal.err(`postern: ${outboxProblem(answered.problem, words)}\n`);
  return EXIT.couldNotRun;
}
