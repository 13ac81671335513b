import type { Target } from '../../../shared/model/change.ts';
import type { ClientRemark, Login, Outgoing } from '../../../shared/model/mail-account.ts';
import type { ClientAdapter, ClientPlan, Found, FoundAccount } from './client.ts';
import { keyFile, type KeyFileDocument } from './formats/key-file.ts';
import { joinPath } from './homes.ts';
import * as store from './key-file-store.ts';
import { glibText, portOf } from './key-file-text.ts';
import { programFolders } from './program-folders.ts';
import { programRuns, withRunning } from './program-runs.ts';
import { readSettings, remarksOf, unreadable } from './read-settings.ts';
import type { ClientSystem } from './system.ts';

const PLACES = { config: ['geary'], flatpaks: ['org.gnome.Geary', 'org.gnome.Geary.Devel'] };
/** Geary stays in the background without a window, and reads its settings at start alone. */
const MARKS = { processes: ['geary'], busNames: ['org.gnome.Geary', 'org.gnome.Geary.Devel'] };

const SECURITY = { none: 'none', starttls: 'start-tls', tls: 'transport' } as const;

/** Providers whose servers stand in Geary's code: what the file says of them is not read (engine/imap-engine, *-account.vala). */
const FIXED: Readonly<Record<string, Omit<Outgoing, 'login'> | undefined>> = {
  gmail: { host: 'smtp.gmail.com', port: 465, security: 'tls' },
  outlook: { host: 'smtp-mail.outlook.com', port: 587, security: 'starttls' },
  yahoo: { host: 'smtp.mail.yahoo.com', port: 465, security: 'tls' },
};

/**
 * Geary, 43: `geary.ini` (GKeyFile) in a folder for each account, `[Outgoing]` in it. Passwords are kept by server and
 * user, those of the incoming server apart.
 */
export const geary: ClientAdapter = {
  id: 'geary',
  find: async (system) => withRunning(await findAccounts(system), system, MARKS),
  async plan(account, to, system): Promise<ClientPlan> {
    const { path = '' } = account.place;
    const read = await readSettings('geary', path, keyFile, system);
    if (!read.ok) return unreadable(account, read);
    const remark = strange(path, read.document);
    if (remark !== null) return { kind: 'unexpected-shape', path, detail: remark.detail ?? '' };
    const submission = submissionOf(path, read.document);
    const settled = store.settled(submission, path, to);
    if (settled !== null) return settled;
    return store.editsPlan([store.storeEdits(read, settingsFor(read.document, to))], {
      alsoMoves: [],
      asksPassword: asksPassword(read.document, submission.outgoing, to),
      needsRestart: true,
    });
  },
  isRunning: (_account, system) => programRuns(system, MARKS),
};

async function findAccounts(system: ClientSystem): Promise<Found> {
  const found: Found = { accounts: [], remarks: [] };
  for (const { path: root, from } of programFolders(system, PLACES)) {
    for (const name of await system.files.list(root)) {
      const path = joinPath(system, root, name, 'geary.ini');
      const read = await readSettings('geary', path, keyFile, system);
      if (!read.ok) {
        found.remarks.push(...remarksOf(read));
        continue;
      }
      const remark = strange(path, read.document);
      if (remark !== null) found.remarks.push(remark);
      // `disabled` and `removed` accounts send nothing.
      else if ((read.document.get('Metadata|status') ?? 'enabled').trim() === 'enabled')
        found.accounts.push(accountOf(path, from === null ? name : `${from}/${name}`, read.document));
    }
  }
  return found;
}

function strange(path: string, document: KeyFileDocument): ClientRemark | null {
  const version = document.get('Metadata|version')?.trim();
  // Without `[Metadata]` it is the shape before 3.32, which Geary itself writes anew at its next start.
  if (version !== '1')
    return { client: 'geary', path, problem: 'unknown-version', detail: version ?? 'no version' };
  return document.times('Account') === 0
    ? { client: 'geary', path, problem: 'unexpected-shape', detail: 'no [Account]' }
    : null;
}

function accountOf(path: string, profile: string, document: KeyFileDocument): FoundAccount {
  const { limit, outgoing } = submissionOf(path, document);
  // A list: `;` between, `\;` inside.
  const [first = ''] = (document.get('Account|sender_mailboxes') ?? '').split(/(?<!\\);/);
  const sender = glibText.read(first);
  return {
    id: `geary:${profile}`,
    client: 'geary',
    profile,
    email: /<([^<>]*)>\s*$/.exec(sender)?.[1] ?? sender.trim(),
    outgoing,
    mode: 'direct',
    running: false,
    files: [path],
    ...(limit === null ? {} : { limit }),
    place: { path },
  };
}

function submissionOf(path: string, document: KeyFileDocument): store.Submission {
  const text = (key: string) => glibText.read(document.get(key) ?? '').trim();
  // Absent where GNOME Online Accounts names it: the account is theirs.
  const provider = text('Account|service_provider');
  const login = loginOf(document);
  const limit = { code: 'managed', params: { path } } as const;
  if (provider !== 'other') {
    const fixed = FIXED[provider];
    return { outgoing: fixed === undefined ? null : { ...fixed, login }, limit };
  }
  const written = text('Outgoing|transport_security');
  const security = written === 'transport' ? 'tls' : written === 'start-tls' ? 'starttls' : 'none';
  const port = portOf(document.get('Outgoing|port')) ?? (security === 'tls' ? 465 : 587);
  const host = text('Outgoing|host');
  return { outgoing: host === '' ? null : { host, port, security, login }, limit: null };
}

function loginOf(document: KeyFileDocument): Login {
  const credentials = document.get('Outgoing|credentials')?.trim();
  if (credentials === 'none') return { method: 'none' };
  const group = credentials === 'custom' ? 'Outgoing' : 'Incoming';
  const user = glibText.read(document.get(`${group}|login`) ?? '');
  return { method: 'password', ...(user === '' ? {} : { user }) };
}

function settingsFor(document: KeyFileDocument, to: Target): Record<string, string> {
  const settings: Record<string, string> = {
    'Outgoing|host': glibText.write(to.host),
    'Outgoing|port': String(to.port),
    'Outgoing|transport_security': SECURITY[to.security],
  };
  if (to.login === 'none') settings['Outgoing|credentials'] = 'none';
  else if (to.login !== 'keep' && loginOf(document).user !== to.login.user) {
    settings['Outgoing|credentials'] = 'custom';
    settings['Outgoing|login'] = glibText.write(to.login.user);
  }
  return settings;
}

function asksPassword(document: KeyFileDocument, outgoing: Outgoing | null, to: Target): boolean {
  const before = loginOf(document);
  if (to.login === 'none' || (to.login === 'keep' && before.method === 'none')) return false;
  if (store.isNewLogin(before, to.login)) return true;
  // The incoming server's password goes with its own name.
  const isIncoming = document.get('Outgoing|credentials')?.trim() !== 'custom';
  return !isIncoming && !store.sameHost(outgoing?.host ?? '', to.host);
}
