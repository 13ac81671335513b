import type { Words } from '../../../shared/messages/create-words.ts';
import { stateFolder } from '../../engine/journal/state-folder.ts';
import { readLastCheck } from '../../engine/report/last-check.ts';
import { lookAtDoors } from '../../engine/requests/door-look.ts';
import { isNews, lookQuietly } from '../../engine/requests/look-quietly.ts';
import type { Outbox, OutboxAnswer, OutboxProblem, RequestNote } from '../../engine/requests/outbox.ts';
import { readRequestId } from '../../engine/requests/request-id.ts';
import { systemDailyLook } from '../../engine/requests/system-daily-look.ts';
import { systemDoorLook } from '../../engine/requests/system-door-look.ts';
import { systemOutbox } from '../../engine/requests/system-outbox.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { createAsker } from '../input/ask.ts';
import { readWords } from '../input/language.ts';
import { readMailWays, type MailOptions } from '../input/mail-ways.ts';
import { quietLook } from '../quiet-look.ts';
import type { Terminal } from '../terminal.ts';
import { keptText, looksText, outboxProblem, outboxText } from '../view/outbox.ts';
import { exitOf } from './file-request.ts';

const SCHEMA = 'postern-outbox/1';
const LOOK_SCHEMA = 'postern-door-look/1';

export interface OutboxOptions {
  json: boolean;
  lang?: string;
}

/** `postern outbox`: the requests of this computer, oldest first. */
export async function outboxListCommand(options: OutboxOptions, terminal: Terminal): Promise<ExitCode> {
  const words = await readWords(options.lang, terminal);
  const listed = await opened().then((outbox) => outbox.list());
  const requests = listed.map((one) =>
    one.ok ? one.kept.request : { request: one.request, problem: one.problem },
  );
  terminal.out(
    options.json
      ? `${JSON.stringify({ schema: SCHEMA, requests }, null, 2)}\n`
      : outboxText(listed, words, terminal),
  );
  return listed.every(({ ok }) => ok) ? EXIT.ok : EXIT.problem;
}

/** `postern outbox show|cancel|remove|note ID`. */
export async function outboxOneCommand(
  act: 'show' | 'cancel' | 'remove',
  typed: string,
  options: OutboxOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = await readWords(options.lang, terminal);
  const outbox = await opened();
  const id = readRequestId(typed);
  if (act !== 'remove') return tell(await outbox[act](id), options, words, terminal);
  const problem = await outbox.remove(id);
  if (problem !== null) {
    terminal.err(`postern: ${outboxProblem(problem, words)}\n`);
    return exitOfProblem(problem);
  }
  if (options.json) terminal.out(`${JSON.stringify({ schema: SCHEMA, removed: id }, null, 2)}\n`);
  else terminal.out(`${words.message('cli.outbox.removed', {})}\n`);
  return EXIT.ok;
}

export interface NoteOptions extends OutboxOptions {
  reference?: string;
  state?: 'filed' | 'refused';
  close?: string | true;
}

export async function outboxNoteCommand(
  typed: string,
  { reference, state, close, ...options }: NoteOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = await readWords(options.lang, terminal);
  if (reference === undefined && state === undefined && close === undefined) {
    terminal.err(`postern: ${words.message('cli.outbox.note-what', {})}\n`);
    return EXIT.usage;
  }
  const note: RequestNote = {
    ...(reference !== undefined && { reference }),
    ...(state !== undefined && { state }),
    ...(close !== undefined && { closed: { by: 'customer', note: close === true ? '' : close } }),
  };
  return tell(await (await opened()).note(readRequestId(typed), note), options, words, terminal);
}

/** `postern outbox send [ID]`: one now, or all that are due. A draft or one that waits for a person is agreed to by naming it. */
export async function outboxSendCommand(
  typed: string | undefined,
  options: OutboxOptions & MailOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = await readWords(options.lang, terminal);
  const outbox = await opened();
  const verdicts = (await readLastCheck(stateFolder(process.platform, process.env)))?.verdicts ?? [];
  const asker = options.mailUser === undefined ? null : createAsker(terminal, words);
  const ways = await readMailWays(options, undefined, verdicts, asker, words).finally(() => asker?.close());
  if (!ways.ok) {
    terminal.err(`postern: ${ways.message}\n`);
    return EXIT.usage;
  }
  const id = typed === undefined ? null : readRequestId(typed);
  if (id !== null) {
    const before = await outbox.show(id);
    if (before.ok && (before.kept.request.state === 'draft' || before.kept.request.state === 'needs-you')) {
      const queued = await outbox.queue(id);
      if (!queued.ok || queued.kept.request.state !== 'queued') return tell(queued, options, words, terminal);
    }
  }
  const answers = await outbox.send(id === null ? 'due' : { request: id }, ways.value, terminal.signal);
  if (answers.length === 0) terminal.err(`${words.message('cli.outbox.nothing-due', {})}\n`);
  let code: ExitCode = EXIT.ok;
  if (options.json) {
    const requests = answers.map((one) => (one.ok ? one.kept.request : { problem: one.problem }));
    terminal.out(`${JSON.stringify({ schema: SCHEMA, requests }, null, 2)}\n`);
  }
  for (const one of answers) {
    if (!options.json) await tell(one, options, words, terminal);
    const ended = one.ok ? exitOf(one.kept) : exitOfProblem(one.problem);
    if (ended !== EXIT.ok) code = ended;
  }
  return terminal.signal.aborted ? EXIT.cancelled : code;
}

export interface LookOptions extends OutboxOptions {
  /** True: look once a day from now on; false: no more. Absent: look once. */
  daily?: boolean;
  quiet: boolean;
}

/** `postern outbox look`: is the door open now? Closes with the proof what is open, and says what is late. */
export async function outboxLookCommand(options: LookOptions, terminal: Terminal): Promise<ExitCode> {
  const words = await readWords(options.lang, terminal);
  if (options.daily !== undefined) return daily(options.daily, options, words, terminal);
  const outbox = await opened();
  const looks = options.quiet
    ? await lookQuietly(outbox, { ...lookDeps(), daily: dailyLook() }, terminal.signal)
    : await lookAtDoors(outbox, lookDeps(), terminal.signal);
  if (options.json) {
    const told = looks.map(({ request, host, port, door, overdueSince }) => ({
      ...{ request: request.request, host, port, door, overdueSince },
      closed: request.closed,
    }));
    terminal.out(`${JSON.stringify({ schema: LOOK_SCHEMA, looks: told }, null, 2)}\n`);
  } else {
    terminal.out(await looksText(looks, words, terminal));
    if (looks.length === 0 && !options.quiet)
      terminal.err(`${words.message('cli.outbox.nothing-to-look', {})}\n`);
  }
  return terminal.signal.aborted ? EXIT.cancelled : EXIT.ok;
}

/** After a check: closes what is open now, and says so. Costs nothing where no request waits. */
export async function lookAfterCheck(words: Words, terminal: Terminal): Promise<void> {
  if (terminal.signal.aborted) return;
  const looks = await lookAtDoors(systemOutbox(), lookDeps(), terminal.signal);
  terminal.err(await looksText(looks.filter(isNews), words, terminal));
}

const lookDeps = () => ({ look: systemDoorLook(), now: () => Date.now() });

/** What a kill left is put right before anything else is looked at. */
async function opened(): Promise<Outbox> {
  const outbox = systemOutbox();
  await outbox.recover();
  return outbox;
}

const LOOK_OFF = 'postern outbox look --no-daily';

const dailyLook = () => systemDailyLook(quietLook());

async function daily(
  on: boolean,
  { json }: OutboxOptions,
  words: Words,
  terminal: Terminal,
): Promise<ExitCode> {
  const look = dailyLook();
  const done = (await look?.set(on, terminal.signal)) ?? { ok: false, detail: process.platform };
  if (!done.ok) {
    terminal.err(`postern: ${words.message('cli.outbox.daily.failed', { detail: done.detail })}\n`);
    return EXIT.couldNotRun;
  }
  const files = look?.files ?? [];
  if (json) terminal.out(`${JSON.stringify({ schema: LOOK_SCHEMA, daily: on, files }, null, 2)}\n`);
  else if (on) terminal.out(`${words.message('cli.outbox.daily.on', { command: LOOK_OFF })}\n`);
  else terminal.out(`${words.message('cli.outbox.daily.off', {})}\n`);
  return EXIT.ok;
}

const exitOfProblem = ({ code }: OutboxProblem): ExitCode =>
  code === 'no-such-request' ? EXIT.usage : EXIT.problem;

async function tell(
  answered: OutboxAnswer,
  { json }: OutboxOptions,
  words: Words,
  terminal: Terminal,
): Promise<ExitCode> {
  if (!answered.ok) {
    terminal.err(`postern: ${outboxProblem(answered.problem, words)}\n`);
    return exitOfProblem(answered.problem);
  }
  const { kept } = answered;
  terminal.out(json ? `${JSON.stringify(kept.request, null, 2)}\n` : await keptText(kept, words, terminal));
  return EXIT.ok;
}
