import { resolve } from 'node:path';
import { systemCheckDeps } from '../../engine/system-check-deps.ts';
import { loadProfile } from '../../engine/isp/load-profile.ts';
import { stateFolder } from '../../engine/journal/state-folder.ts';
import { hasOutbox } from '../../engine/requests/outbox-folder.ts';
import { keepLastCheck } from '../../engine/report/last-check.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readConnection, readEmails, readServers } from '../input/check-input.ts';
import { findSubjects } from '../input/find-subjects.ts';
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

  const found = await findSubjects(
    {
      servers: servers.value,
      emails: emails.value,
      clientAccounts: options.clientAccounts,
      profile: loaded.profile,
    },
    terminal.signal,
  );
  if (found.unknown.length > 0) {
    const names = found.unknown.join(', ');
    terminal.err(`postern: ${words.message('cli.name-the-server', { names })}\n`);
  }
  const request = { profile: loaded.profile, connection: connection.value, subjects: found.subjects };
  const deps = systemCheckDeps({
    ...(options.deadline !== undefined && { deadlineMs: options.deadline * 1000 }),
    listenMs: listenMs(options, terminal),
  });
  const folder = stateFolder(process.platform, process.env);
  const profile = loaded.from === 'file' ? resolve(options.isp) : loaded.profile.id;
  const code = await showCheck(request, deps, options, words, terminal, ({ report, verdicts }) =>
    keepLastCheck(folder, { ...report, verdicts }, profile),
  );
  if (hasOutbox(folder)) {
    const { lookAfterCheck } = await import('./outbox.ts');
    await lookAfterCheck(words, terminal);
  }
  return code;
}
