import type { Target } from '../../../shared/model/change.ts';
import type { Login } from '../../../shared/model/mail-account.ts';
import type { ClientAdapter, ClientPlan, Found } from './client.ts';
import { keyFile, type KeyFileDocument } from './formats/key-file.ts';
import { joinPath } from './homes.ts';
import * as store from './key-file-store.ts';
import { isYes, portOf, qsettingsText } from './key-file-text.ts';
import { programFolders } from './program-folders.ts';
import { programRuns, withRunning } from './program-runs.ts';
import { readSettings, remarksOf, unreadable } from './read-settings.ts';
import type { ClientSystem } from './system.ts';

const PLACES = { config: ['flaska.net'], flatpaks: ['org.kde.trojita'] };
const MARKS = { processes: ['trojita'], busNames: ['net.flaska.trojita'] };

/**
 * Trojitá, 0.7: a QSettings file for each `--profile`, one server for all identities in it. Not tried with the program,
 * which Debian no longer has. Known from its source: the names of the keys (Common/SettingsNames.cpp) and their values.
 * Not certain: whether it notices a change while it runs, so it has to be closed; what it takes for keys that are absent;
 * the Flatpak's and the bus's name. Passwords are kept by account, not by server (Plugins/PasswordPlugin).
 */
export const trojita: ClientAdapter = {
  id: 'trojita',
  find: async (system) => withRunning(await findAccounts(system), system, MARKS),
  async plan(account, to, system): Promise<ClientPlan> {
    const { path = '' } = account.place;
    const read = await readSettings('trojita', path, keyFile, system);
    if (!read.ok) return unreadable(account, read);
    const submission = submissionOf(read.document);
    const settled = store.settled(submission, path, to);
    if (settled !== null) return settled;
    const before = loginOf(read.document);
    return store.editsPlan([store.storeEdits(read, settingsFor(read.document, to))], {
      alsoMoves: store.sharing(await findAccounts(system), account, 'path'),
      asksPassword: store.isNewLogin(before, to.login),
      needsRestart: false,
    });
  },
  isRunning: (_account, system) => programRuns(system, MARKS),
};

async function findAccounts(system: ClientSystem): Promise<Found> {
  const found: Found = { accounts: [], remarks: [] };
  for (const { path: folder, from } of programFolders(system, PLACES)) {
    const names = (await system.files.list(folder)).filter((name) => /^trojita(-.*)?\.conf$/.test(name));
    for (const name of names) {
      const path = joinPath(system, folder, name);
      const read = await readSettings('trojita', path, keyFile, system);
      if (!read.ok) {
        found.remarks.push(...remarksOf(read));
        continue;
      }
      const { document } = read;
      if (document.get('General|msa.method') === null) {
        // Started once, never set up.
        if (document.groups.length > 0 && document.times('General') === 0)
          found.remarks.push({
            client: 'trojita',
            path,
            problem: 'unexpected-shape',
            detail: 'no [General]',
          });
        continue;
      }
      const { limit, outgoing } = submissionOf(document);
      const profile = from === null ? name : `${from}/${name}`;
      for (const [number, email] of identities(document)) {
        found.accounts.push({
          id: `trojita:${profile}:${number}`,
          client: 'trojita',
          profile,
          email,
          outgoing,
          mode: 'direct',
          running: false,
          files: [path],
          ...(limit === null ? {} : { limit }),
          place: { path },
        });
      }
    }
  }
  return found;
}

function text(document: KeyFileDocument, key: string): string {
  return qsettingsText.read(document.get(key) ?? '');
}

/** `[identities]` is an array: `1\address=…`. */
function identities(document: KeyFileDocument): [number: string, email: string][] {
  const numbers = document
    .keys('identities')
    .flatMap((key) => /^(\d+)\\address$/.exec(key)?.[1] ?? [])
    .map((number): [string, string] => [number, text(document, `identities|${number}\\address`)]);
  return numbers.length > 0 ? numbers : [['0', text(document, 'General|identity.address')]];
}

function submissionOf(document: KeyFileDocument): store.Submission {
  const method = text(document, 'General|msa.method');
  if (method === 'sendmail') {
    const command = text(document, 'General|msa.sendmail') || 'sendmail';
    return { outgoing: null, limit: { code: 'mail-command', params: { command } } };
  }
  // `IMAP-SENDMAIL`: the IMAP server sends what is put into a folder.
  if (method !== 'SMTP' && method !== 'SSMTP')
    return { outgoing: null, limit: { code: 'not-smtp', params: {} } };
  const starttls = document.get('General|msa.smtp.starttls');
  const security = method === 'SSMTP' ? 'tls' : starttls === null || isYes(starttls) ? 'starttls' : 'none';
  const host = text(document, 'General|msa.smtp.host');
  const port = portOf(document.get('General|msa.smtp.port')) ?? (security === 'tls' ? 465 : 587);
  return { outgoing: host === '' ? null : { host, port, security, login: loginOf(document) }, limit: null };
}

function loginOf(document: KeyFileDocument): Login {
  if (!isYes(document.get('General|msa.smtp.auth'))) return { method: 'none' };
  const isIncoming = isYes(document.get('General|msa.smtp.auth.reuseImapCredentials'));
  const user = text(document, `General|${isIncoming ? 'imap.auth.user' : 'msa.smtp.auth.user'}`);
  return { method: 'password', ...(user === '' ? {} : { user }) };
}

function settingsFor(document: KeyFileDocument, to: Target): Record<string, string> {
  const settings: Record<string, string> = {
    'General|msa.method': to.security === 'tls' ? 'SSMTP' : 'SMTP',
    'General|msa.smtp.host': qsettingsText.write(to.host),
    'General|msa.smtp.port': String(to.port),
  };
  if (to.security !== 'tls') settings['General|msa.smtp.starttls'] = String(to.security === 'starttls');
  if (to.login === 'none') settings['General|msa.smtp.auth'] = 'false';
  else if (to.login !== 'keep') {
    const before = loginOf(document);
    settings['General|msa.smtp.auth'] = 'true';
    if (before.user !== to.login.user) {
      settings['General|msa.smtp.auth.reuseImapCredentials'] = 'false';
      settings['General|msa.smtp.auth.user'] = qsettingsText.write(to.login.user);
    }
  }
  return settings;
}
