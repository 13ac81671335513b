import type { ChangeReport, Target } from '../../../shared/model/change.ts';
import type { Place } from '../../../shared/change/choose-login.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { WordedStep } from '../../../shared/messages/word-guided.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { FoundAccount } from '../../engine/clients/client.ts';
import { loadProfile } from '../../engine/isp/load-profile.ts';
import { stateFolder } from '../../engine/journal/state-folder.ts';
import { readLastCheck } from '../../engine/report/last-check.ts';
import { createProofs } from '../../engine/mail-programs/proofs.ts';
import { systemMailPrograms } from '../../engine/mail-programs/system-mail-programs.ts';
import { systemProbe } from '../../engine/probe/run-plan.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readWords } from '../input/language.ts';
import { passwordSource } from '../input/password.ts';
import { parsePlace } from '../input/target.ts';
import type { Terminal } from '../terminal.ts';
import { profileFault } from '../../engine/isp/profile-fault.ts';
import { notHereText } from '../view/by-hand.ts';
import { changeText, proofText, testText } from '../view/change.ts';
import { exitOf } from './changes.ts';
import { choose, type Wish } from './fix-choice.ts';
import { notByUsText, stepsOf } from './fix-by-hand.ts';
import { needsPassword, sendTest, type TestAnswer } from './fix-test.ts';

const SCHEMA = 'postern-fixes/1';
const PASSWORD_STDIN = '--password-stdin';
/** A server that has not answered by then is not proved. Milliseconds. */
const PROOF_LIMIT_MS = 8000;

export interface FixOptions {
  to?: string;
  next?: number;
  all: boolean;
  dryRun: boolean;
  yes: boolean;
  /** `keep` or `none`; left out, what the place asks for. */
  login?: 'keep' | 'none';
  user?: string;
  probe: boolean;
  testSend: boolean;
  passwordStdin: boolean;
  isp?: string;
  json: boolean;
  lang?: string;
}

interface Fixed {
  report: ChangeReport;
  /** Null: the server was not asked. */
  server: Observation | null;
  /** Null: no test message was wanted, or there was nothing to test. */
  test: TestAnswer | null;
  /** What is left to a person. */
  steps: WordedStep[];
}

/** `postern fix`: moves one account, or all that need it, to another place to send from; shows it alone with `--dry-run`. */
export async function fixCommand(
  name: string | undefined,
  options: FixOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = await readWords(options.lang, terminal);
  const refuse = (message: string): ExitCode => {
    terminal.err(`postern: ${message}\n${words.message('cli.usage.see-help', { command: 'fix' })}\n`);
    return EXIT.usage;
  };
  const misused = misuse(name, options, words);
  if (misused !== null) return refuse(misused);
  const last =
    options.next === undefined ? null : await readLastCheck(stateFolder(process.platform, process.env));
  if (options.next !== undefined && last === null) return refuse(words.message('cli.fix.no-check', {}));
  const loaded = await loadProfile(options.isp ?? last?.profile ?? 'generic');
  if (!loaded.ok) {
    terminal.err(`postern: ${profileFault(loaded, words)}\n`);
    return EXIT.usage;
  }
  const { profile } = loaded;
  const place = options.to === undefined ? null : parsePlace(options.to);
  if (options.to !== undefined && place === null)
    return refuse(words.message('cli.fix.bad-target', { value: options.to }));

  const wish: Wish =
    place !== null
      ? { kind: 'place', place }
      : { kind: 'step', number: options.next ?? 1, verdicts: last?.verdicts ?? [] };
  const programs = systemMailPrograms();
  const look = await programs.look(terminal.signal);
  const chosen = choose(look.accounts, name ?? null, wish, profile, words);
  if (!chosen.ok && chosen.refused !== null) return refuse(chosen.refused);
  if (!chosen.ok && chosen.absent === null) {
    terminal.err(`postern: ${words.message('cli.fix.nothing', {})}\n`);
    if (options.json) terminal.out(`${JSON.stringify({ schema: SCHEMA, changes: [] }, null, 2)}\n`);
    return EXIT.problem;
  }

  const proofs = createProofs(systemProbe({ deadlineMs: PROOF_LIMIT_MS }), options.probe);
  const login = options.user !== undefined ? { user: options.user } : options.login;
  const targetOf = async (account: FoundAccount, wanted: Place): Promise<Target> => ({
    ...wanted,
    login: login ?? (await proofs.login(account, wanted, profile, terminal.signal)),
  });
  const moves: { account: FoundAccount; to: Target }[] = [];
  for (const { account, place: wanted } of chosen.ok ? chosen.targets : [])
    moves.push({ account, to: await targetOf(account, wanted) });

  const asks =
    options.testSend &&
    moves.some(({ account, to }) => account.mode !== 'guided' && needsPassword(account, to));
  const passwords = asks ? await passwordSource(options.passwordStdin, terminal, words) : null;
  // Before anything is changed: who cannot be asked learns it first.
  if (asks && passwords === null)
    return refuse(words.message('cli.fix.test.no-terminal', { command: PASSWORD_STDIN }));

  const results: Fixed[] = [];
  const tell = (one: Fixed, account: FoundAccount | null): void => {
    if (options.json) return;
    const { report, server, steps } = one;
    const notByUs = account === null ? null : notByUsText(report, account, steps, words, terminal);
    const text = notByUs ?? changeText(report, words, terminal) + proofText(server, words, terminal);
    terminal.out(results.length > 1 ? `\n${text}` : text);
  };
  try {
    for (const { account, to } of moves) {
      const report = options.dryRun
        ? await look.preview(account, to, terminal.signal)
        : await programs.apply(account.id, to, { consent: options.yes }, terminal.signal);
      const server = report.status === 'changed' ? await proofs.of(to, terminal.signal) : null;
      const fixed: Fixed = { report, server, test: null, steps: stepsOf(report, account, profile, words) };
      results.push(fixed);
      tell(fixed, account);
      if (!options.testSend || exitOf(report) !== EXIT.ok) continue;
      fixed.test = await sendTest(account, to, passwords, words, terminal);
      if (!options.json) terminal.out(testText(fixed.test, words, terminal));
    }
  } catch (error) {
    // What was done until then is told all the same.
    if (!terminal.signal.aborted) throw error;
  }
  if (!chosen.ok && chosen.absent !== null) {
    const fixed: Fixed = { report: chosen.absent, server: null, test: null, steps: [] };
    results.push(fixed);
    tell(fixed, null);
    terminal.err(notHereText(name ?? '', words, terminal));
  }
  if (options.json && (options.all || results.length > 0)) {
    const whole = results.map(inJson);
    terminal.out(`${JSON.stringify(options.all ? { schema: SCHEMA, changes: whole } : whole[0], null, 2)}\n`);
  }
  if (terminal.signal.aborted) return EXIT.cancelled;
  const counted = results.filter((one) => !options.all || !isUnseen(one));
  return counted.length > 0 && counted.every(isGood) ? EXIT.ok : EXIT.problem;
}

/** Options that do not go together, in words; null: they do. */
function misuse(name: string | undefined, options: FixOptions, { message }: Words): string | null {
  const { to, next, all, dryRun, testSend, passwordStdin } = options;
  if ((to === undefined) === (next === undefined)) return message('cli.fix.usage', {});
  if ((name === undefined) !== all) return message('cli.fix.which', {});
  if (testSend && dryRun) return message('cli.fix.test.dry-run', {});
  if (passwordStdin && (!testSend || all))
    return message('cli.fix.test.one-password', { command: PASSWORD_STDIN });
  return null;
}

const inJson = ({ report, server, test, steps }: Fixed) => ({
  ...report,
  ...(server && { server }),
  ...(test && { test }),
  ...(steps.length > 0 && { steps }),
});

/** Left to a person who knows whether it is needed: nobody can see what the program sends through. */
const isUnseen = ({ report: { from, problem } }: Fixed): boolean =>
  from === null && problem?.code === 'by-hand';

const isGood = ({ report, test }: Fixed): boolean =>
  exitOf(report) === EXIT.ok && (test === null || test.outcome === 'taken');
