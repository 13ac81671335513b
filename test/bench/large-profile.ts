import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of `prefs.js`, bytes. */
const SIZE = 5 * 1024 * 1024;
const ACCOUNTS = 50;
const PROFILE = 'kept.default-release';

/** The account that is moved, one in the middle. */
export const MOVED_ACCOUNT = `thunderbird:${PROFILE}:smtp25:id25`;

/** A home with one Thunderbird profile as years leave it behind. */
export function writeLargeProfile(home: string): void {
  const root = join(home, '.thunderbird');
  mkdirSync(join(root, PROFILE), { recursive: true });
  writeFileSync(
    join(root, 'profiles.ini'),
    `[Install4F96D1932A9F858E]\nDefault=${PROFILE}\nLocked=1\n\n[Profile0]\nName=default-release\nIsRelative=1\nPath=${PROFILE}\n`,
  );
  writeFileSync(join(root, PROFILE, 'prefs.js'), prefsText());
  // Left behind by every start; held only while the program runs.
  writeFileSync(join(root, PROFILE, '.parentlock'), '');
}

/** As Thunderbird writes it, sorted by key, padded by what its extensions keep there. */
function prefsText(): string {
  const prefs = new Map<string, string>();
  const text = (key: string, value: string): unknown => prefs.set(key, JSON.stringify(value));
  const ids = Array.from({ length: ACCOUNTS }, (_, index) => index + 1);
  text('mail.accountmanager.accounts', ids.map((id) => `account${id}`).join(','));
  text('mail.smtpservers', ids.map((id) => `smtp${id}`).join(','));
  text('mail.smtp.defaultserver', 'smtp1');
  for (const id of ids) {
    text(`mail.account.account${id}.identities`, `id${id}`);
    text(`mail.account.account${id}.server`, `server${id}`);
    text(`mail.identity.id${id}.smtpServer`, `smtp${id}`);
    text(`mail.identity.id${id}.useremail`, `me${id}@example.org`);
    text(`mail.server.server${id}.hostname`, 'imap.example.org');
    text(`mail.smtpserver.smtp${id}.hostname`, 'smtp.example.org');
    text(`mail.smtpserver.smtp${id}.username`, `me${id}`);
    prefs.set(`mail.smtpserver.smtp${id}.port`, '25');
    prefs.set(`mail.smtpserver.smtp${id}.try_ssl`, '0');
    prefs.set(`mail.smtpserver.smtp${id}.authMethod`, '3');
  }
  const line = (key: string, value: string): string => `user_pref("${key}", ${value});\n`;
  let size = [...prefs].reduce((sum, [key, value]) => sum + line(key, value).length, 0);
  for (let at = 0; size < SIZE; at++) {
    const [key, value] = [`extensions.kept.${at}`, JSON.stringify(String(at).repeat(20))];
    prefs.set(key, value);
    size += line(key, value).length;
  }
  const lines = [...prefs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => line(key, value));
  return `// Mozilla User Preferences\n\n${lines.join('')}`;
}
