import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FoundAccount } from '../../../electron/engine/clients/client.ts';
import { FORMATS } from '../../../electron/engine/clients/formats/formats.ts';
import type { SettingEdit, StoreEdits } from '../../../electron/engine/clients/store-edits.ts';
import { createJournal } from '../../../electron/engine/journal/create-journal.ts';
import type { ChangeWanted, Journal, JournalDeps } from '../../../electron/engine/journal/journal.ts';

export const SIGNAL = new AbortController().signal;
export const closed = (): Promise<boolean> => Promise.resolve(false);
export const open = (): Promise<boolean> => Promise.resolve(true);

/** A Thunderbird profile as it is on many disks: CRLF in one line, Latin-1 in another, a password, a comment. */
export const PREFS = Buffer.from(
  [
    '// Mozilla User Preferences\n',
    'user_pref("mail.identity.id1.fullName", "Jos\xe9");\r\n',
    'user_pref("mail.smtpserver.smtp1.hostname", "smtp.example.org");\n',
    'user_pref("mail.smtpserver.smtp1.port", 25);\n',
    'user_pref("mail.smtpserver.smtp1.try_ssl", 0);\n',
    'user_pref("mail.smtpserver.smtp1.username", "me");\n',
  ].join(''),
  'latin1',
);
export const PORT = 'mail.smtpserver.smtp1.port';
export const TRY_SSL = 'mail.smtpserver.smtp1.try_ssl';
export const HOST = 'mail.smtpserver.smtp1.hostname';

export const ACCOUNT: FoundAccount = {
  id: 'thunderbird:p:smtp1:id1',
  client: 'thunderbird',
  profile: 'p',
  email: 'me@example.org',
  outgoing: { host: 'smtp.example.org', port: 25, security: 'none', login: { method: 'none' } },
  mode: 'direct',
  running: false,
  files: [],
  place: {},
};

export function wanted(...stores: StoreEdits[]): ChangeWanted {
  return {
    account: ACCOUNT,
    to: { host: 'smtp.example.org', port: 587, security: 'starttls', login: 'keep' },
    plan: { kind: 'edits', stores, alsoMoves: [], asksPassword: false, needsRestart: false },
  };
}

export function prefsEdits(path: string, ...edits: SettingEdit[]): StoreEdits {
  return { store: { kind: 'file', path, format: 'prefs-js' }, edits };
}

export const TO_587: SettingEdit[] = [
  { key: PORT, value: '587' },
  { key: TRY_SSL, value: '2' },
];

export interface World {
  /** Holds nothing but what the test puts there. */
  home: string;
  state: string;
  deps: JournalDeps;
  journal: Journal;
  /** Writes a file below the home and gives its path. */
  file(name: string, content?: string | Buffer): string;
  read(path: string): Buffer;
  /** Every name in the home, the journal's own apart. */
  names(): string[];
}

export function world(
  more: Partial<JournalDeps> = {},
  home = mkdtempSync(join(tmpdir(), 'postern-journal-')),
): World {
  const state = join(home, '.local/state/postern');
  const deps: JournalDeps = {
    folder: state,
    formats: FORMATS,
    stores: { registry: null, appleScript: null },
    now: Date.now,
    random: Math.random,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    ...more,
  };
  return {
    home,
    state,
    deps,
    journal: createJournal(deps),
    file(name, content = PREFS) {
      const path = join(home, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    read: (path) => readFileSync(path),
    names: () => below(home),
  };
}

/** Every name in a folder, links not followed, the journal's own apart. */
function below(folder: string, prefix = ''): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== '.local')
    .flatMap((found) => [
      `${prefix}${found.name}`,
      ...(found.isDirectory() ? below(join(folder, found.name), `${prefix}${found.name}/`) : []),
    ])
    .sort();
}

export function end({ home }: Pick<World, 'home'>): void {
  rmSync(home, { recursive: true, force: true });
}

/** Puts an account of `path` to port 587 and gives the change. */
export async function moved(given: World, path: string, edits: SettingEdit[] = TO_587): Promise<string> {
  const preview = await given.journal.preview(wanted(prefsEdits(path, ...edits)), SIGNAL);
  const report = await given.journal.apply(preview, closed, SIGNAL);
  if (report.status !== 'changed' || report.change === null) throw new Error(JSON.stringify(report));
  return report.change;
}
