import { systemCheckDeps } from '../../engine/system-check-deps.ts';
import { loadProfile } from '../../engine/isp/load-profile.ts';
import { subjectsOf } from '../../engine/subjects.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readConnection, readEmails, readServers } from '../input/check-input.ts';
import { readWords } from '../input/language.ts';
import { listenMs, showCheck, type ShowOptions } from '../show-check.ts';
import { profileFault } from '../../engine/isp/profile-fault.ts';
import type { Terminal } from '../terminal.ts';

export interface CheckOptions extends ShowOptions {
  isp: string;
  connection?: string;
  email: string[];
  server: string[];
  clientAccounts?: boolean;
  /** Seconds. */
  deadline?: number;
  /** Absent: as the system, or else the ISP, speaks. */
  lang?: string;
}

/** `postern check`: the result on standard output, everything else on standard error. */
export async function checkCommand(options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const loaded = await loadProfile(options.isp);
  const words = await readWords(options.lang, terminal, loaded.ok ? loaded.profile.languages : []);
  const refuse = (message: string): ExitCode => {
    terminal.err(`postern: ${message}\n${words.message('cli.usage.see-help', { command: 'check' })}\n`);
    return EXIT.usage;
  };

  const servers = readServers(options.server, words);
  if (!servers.ok) return refuse(servers.message);
  const emails = readEmails(options.email, words);
  if (!emails.ok) return refuse(emails.message);
  const connection = readConnection(options.connection, words);
  if (!connection.ok) return refuse(connection.message);
  if (!loaded.ok) {
    terminal.err(`postern: ${profileFault(loaded, words)}\n`);
    return EXIT.usage;
  }

  const request = {
    profile: loaded.profile,
    connection: connection.value,
    subjects: subjectsOf(servers.value, emails.value),
  };
  // Mail programs are not read by this version, and an address alone does not name its server: say what to do instead.
  if (servers.value.length === 0 && (options.clientAccounts === true || emails.value.length > 0)) {
    terminal.err(`postern: ${words.message('cli.name-the-server', {})}\n`);
  }
  const deps = systemCheckDeps({
    ...(options.deadline !== undefined && { deadlineMs: options.deadline * 1000 }),
    listenMs: listenMs(options, terminal),
  });
  return showCheck(request, deps, options, words, terminal);
}
