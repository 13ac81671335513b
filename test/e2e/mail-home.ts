import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CLIENTS } from '../../electron/engine/clients/clients.ts';
import { systemClientSystem } from '../../electron/engine/clients/system-client-system.ts';
import type { ClientSystem } from '../../electron/engine/clients/system.ts';
import { createDeskPrograms } from '../../electron/engine/desk/create-desk-programs.ts';
import type { DeskPrograms } from '../../electron/engine/desk/desk-programs.ts';
import { createJournal } from '../../electron/engine/journal/create-journal.ts';
import { systemJournalDeps } from '../../electron/engine/journal/system-journal-deps.ts';
import { createMailPrograms } from '../../electron/engine/mail-programs/mail-programs.ts';
import { accountInUse } from '../../electron/engine/mail-programs/account-in-use.ts';
import { ONE_ACCOUNT, prefsFile, profilesIni } from '../unit/clients/mozilla/profile.ts';

const HOST = 'smtp.bluepost.example';
const PREFS = '.thunderbird/abc.default-release/prefs.js';

/** Thunderbird sends by the door that practice shuts, Claws Mail by one that it leaves open. */
const FILES: Readonly<Record<string, string>> = {
  '.thunderbird/profiles.ini': profilesIni('abc.default-release'),
  [PREFS]: prefsFile({
    ...ONE_ACCOUNT,
    'mail.identity.id1.useremail': 'sam@bluepost.example',
    'mail.smtpserver.smtp1.hostname': HOST,
    'mail.smtpserver.smtp1.username': 'sam',
  }),
  '.claws-mail/accountrc': [
    '[Account: 1]',
    'account_name=Work',
    'address=kim@bluepost.example',
    `smtp_server=${HOST}`,
    'use_smtp_auth=1',
    'set_smtpport=1',
    'smtp_port=587',
    'ssl_smtp=2',
    '',
  ].join('\n'),
};

export interface MailHome {
  programs: DeskPrograms;
  /** The program of this name runs from now on; null: none does. */
  run: (name: string | null) => void;
  prefs: () => Promise<string>;
  write: (text: string) => Promise<void>;
  remove: () => Promise<void>;
}

/** A home with two mail programs, seen and changed by the real engine; only which programs run is told to it. */
export async function createMailHome(own: Partial<DeskPrograms> = {}): Promise<MailHome> {
  const home = await mkdtemp(join(tmpdir(), 'postern-window-'));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(home, name)), { recursive: true });
    await writeFile(join(home, name), text);
  }
  let running: string | null = null;
  const env = { HOME: home };
  const system: ClientSystem = {
    ...systemClientSystem('linux', env),
    processes: () => Promise.resolve(running === null ? [] : [{ pid: 4711, name: running }]),
    busNames: () => Promise.resolve(new Set()),
  };
  const stores = { registry: null, appleScript: null };
  const journal = createJournal(
    systemJournalDeps(stores, (account) => accountInUse(CLIENTS, system, account), 'linux', env),
  );
  const programs = createDeskPrograms({
    programs: createMailPrograms({ clients: CLIENTS, system, journal }),
    provider: () => {
      throw new Error('no test may touch a real network');
    },
    now: () => new Date(),
  });
  return {
    programs: { ...programs, ...own },
    run: (name) => {
      running = name;
    },
    prefs: () => readFile(join(home, PREFS), 'utf8'),
    write: (text) => writeFile(join(home, PREFS), text),
    remove: () => rm(home, { recursive: true, force: true }),
  };
}
