import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMATS } from '../../electron/engine/clients/formats/formats.ts';
import { createJournal } from '../../electron/engine/journal/create-journal.ts';
import type { ChangeWanted } from '../../electron/engine/journal/journal.ts';

// A fresh process that previews, applies and undoes one change, and prints how long each took.

const SIZE = 5 * 1024 * 1024;
const ACCOUNTS = 50;

export interface ChangeTimes {
  previewMs: number;
  applyMs: number;
  undoMs: number;
}

/** As Thunderbird writes it, padded by what its extensions keep there. */
function prefs(): string {
  const lines = ['// Mozilla User Preferences'];
  for (let id = 1; id <= ACCOUNTS; id++) {
    const server = `mail.smtpserver.smtp${id}`;
    lines.push(
      `user_pref("mail.account.account${id}.identities", "id${id}");`,
      `user_pref("mail.identity.id${id}.smtpServer", "smtp${id}");`,
      `user_pref("mail.identity.id${id}.useremail", "me${id}@example.org");`,
      `user_pref("${server}.hostname", "smtp.example.org");`,
      `user_pref("${server}.port", 25);`,
      `user_pref("${server}.try_ssl", 0);`,
    );
  }
  for (let size = lines.join('\n').length, at = 0; size < SIZE; at++) {
    const line = `user_pref("extensions.kept.${at}", "${String(at).repeat(20)}");`;
    lines.push(line);
    size += line.length + 1;
  }
  return `${lines.join('\n')}\n`;
}

const home = mkdtempSync(join(tmpdir(), 'postern-bench-'));
try {
  const path = join(home, 'prefs.js');
  writeFileSync(path, prefs());
  const wanted: ChangeWanted = {
    account: {
      id: 'thunderbird:p:smtp25:id25',
      client: 'thunderbird',
      profile: 'p',
      email: 'me25@example.org',
      outgoing: { host: 'smtp.example.org', port: 25, security: 'none', login: { method: 'none' } },
      mode: 'direct',
      running: false,
      files: [path],
      place: {},
    },
    to: { host: 'smtp.example.org', port: 587, security: 'starttls', login: 'keep' },
    plan: {
      kind: 'edits',
      stores: [
        {
          store: { kind: 'file', path, format: 'prefs-js' },
          edits: [
            { key: 'mail.smtpserver.smtp25.port', value: '587' },
            { key: 'mail.smtpserver.smtp25.try_ssl', value: '2' },
          ],
        },
      ],
      alsoMoves: [],
      asksPassword: false,
      needsRestart: false,
    },
  };
  const journal = createJournal({
    folder: join(home, 'state'),
    formats: FORMATS,
    stores: { registry: null, appleScript: null },
    now: Date.now,
    random: Math.random,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const { signal } = new AbortController();
  const closed = (): Promise<boolean> => Promise.resolve(false);
  const times = [performance.now()];
  const preview = await journal.preview(wanted, signal);
  times.push(performance.now());
  const applied = await journal.apply(preview, closed, signal);
  times.push(performance.now());
  const undone = await journal.undo(null, closed, signal);
  times.push(performance.now());
  if (applied.status !== 'changed' || undone.status !== 'undone')
    throw new Error(JSON.stringify([applied, undone]));
  const [previewMs = 0, applyMs = 0, undoMs = 0] = times
    .slice(1)
    .map((time, index) => time - (times[index] ?? 0));
  const told: ChangeTimes = { previewMs, applyMs, undoMs };
  process.stdout.write(JSON.stringify(told));
} finally {
  rmSync(home, { recursive: true, force: true });
}
