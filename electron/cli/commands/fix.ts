import type { ChangeReport, Target } from '../../../shared/model/change.ts';
import type { Place } from '../../../shared/change/choose-login.ts';
import type { FoundAccount } from '../../engine/clients/client.ts';
import { loadProfile } from '../../engine/isp/load-profile.ts';
import { stateFolder } from '../../engine/journal/state-folder.ts';
import { readLastCheck } from '../../engine/report/last-check.ts';
import { createProofs } from '../../engine/mail-programs/proofs.ts';
import { systemMailPrograms } from '../../engine/mail-programs/system-mail-programs.ts';
import { systemProbe } from '../../engine/probe/run-plan.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readWords } from '../input/language.ts';
import { parsePlace } from '../input/target.ts';
import type { Terminal } from '../terminal.ts';
import { profileFault } from '../../engine/isp/profile-fault.ts';
import { changeText, proofText } from '../view/change.ts';
import { exitOf } from './changes.ts';
import { choose, type Wish } from './fix-choice.ts';

const SCHEMA = 'postern-fixes/1';
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
  isp?: string;
  json: boolean;
  lang?: string;
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
  if ((options.to === undefined) === (options.next === undefined))
    return refuse(words.message('cli.fix.usage', {}));
  if ((name === undefined) !== options.all) return refuse(words.message('cli.fix.which', {}));

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
    return EXIT.problem;
  }

  const proofs = createProofs(systemProbe({ deadlineMs: PROOF_LIMIT_MS }), options.probe);
  const targets = chosen.ok ? chosen.targets : [];
  const results: { report: ChangeReport; server: Awaited<ReturnType<typeof proofs.of>> }[] = [];
  for (const { account, place: wanted } of targets) {
    const to = await targetOf(account, wanted);
    const report = options.dryRun
      ? await look.preview(account, to, terminal.signal)
      : await programs.apply(account.id, to, { consent: options.yes }, terminal.signal);
    const server = report.status === 'changed' ? await proofs.of(wanted, terminal.signal) : null;
    results.push({ report, server });
  }
  if (!chosen.ok && chosen.absent !== null) results.push({ report: chosen.absent, server: null });

  async function targetOf(account: FoundAccount, wanted: Place): Promise<Target> {
    const login = options.user !== undefined ? { user: options.user } : options.login;
    return { ...wanted, login: login ?? (await proofs.login(account, wanted, profile, terminal.signal)) };
  }

  if (options.json) {
    const whole = results.map(({ report, server }) => ({ ...report, ...(server && { server }) }));
    terminal.out(`${JSON.stringify(options.all ? { schema: SCHEMA, changes: whole } : whole[0], null, 2)}\n`);
  } else {
    const texts = results.map(
      ({ report, server }) => changeText(report, words, terminal) + proofText(server, words, terminal),
    );
    terminal.out(texts.join('\n'));
  }
  return results.every(({ report }) => exitOf(report) === EXIT.ok) ? EXIT.ok : EXIT.problem;
}
