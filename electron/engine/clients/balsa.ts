import type { Target } from '../../../shared/model/change.ts';
import type { Login, Outgoing } from '../../../shared/model/mail-account.ts';
import type { ClientAdapter, ClientPlan, Found } from './client.ts';
import { rawOf, textOf } from './formats/format.ts';
import { keyFile, type KeyFileDocument } from './formats/key-file.ts';
import { joinPath } from './homes.ts';
import * as store from './key-file-store.ts';
import { glibText, isYes, portOf } from './key-file-text.ts';
import { programFolders } from './program-folders.ts';
import { programRuns, withRunning } from './program-runs.ts';
import { readSettings, remarksOf, unreadable, type SettingsRead } from './read-settings.ts';
import type { ClientSystem } from './system.ts';

/** The second since 2.6.5. */
const PLACES = { home: ['.balsa'], config: ['balsa'] };
const MARKS = { processes: ['balsa'], busNames: ['org.desktop.Balsa'] };
const SERVER = 'smtp-server-';
const IDENTITY = 'identity-';

/**
 * `Security` (NetClientCryptMode): 1 TLS from the start, 2 STARTTLS, 3 STARTTLS where it is offered, 4 none. The wizard of
 * the first start writes 0, which encrypts nothing.
 */
const READ_SECURITY = ['none', 'tls', 'starttls', 'starttls', 'none'] as const;
const WRITTEN_SECURITY = { tls: '1', starttls: '2', none: '4' } as const;
/** `AuthMode` of versions after 2.6: 1 none, 2 user and password. Those read `Anonymous` once more and drop it. */
const AUTH_MODE = { none: '1', password: '2' } as const;

/**
 * Balsa, 2.6: servers stand in `config`, user names in `config-private`. Identities name their server. It writes both files
 * anew when it ends.
 */
export const balsa: ClientAdapter = {
  id: 'balsa',
  find: async (system) => withRunning(await findAccounts(system), system, MARKS),
  async plan(account, to, system): Promise<ClientPlan> {
    const { folder = '', server = '' } = account.place;
    const [config, secret] = await readBoth(folder, system);
    if (!config.ok) return unreadable(account, config);
    const { document, path } = config;
    if (document.times(server) === 0) return { kind: 'unexpected-shape', path, detail: `[${server}]` };
    const submission = submissionOf(document, secret.ok ? secret.document : null, server);
    const settled = store.settled(submission, path, to);
    if (settled !== null) return settled;
    const user = typeof to.login === 'object' ? to.login.user : null;
    // The user name has to be written where the password may be: only into a file that is there and understood.
    if (user !== null && !secret.ok) return unreadable(account, secret);
    const stores = [
      store.storeEdits(config, settingsFor(document, server, to)),
      user !== null && secret.ok
        ? store.storeEdits(secret, { [`${server}|Username`]: glibText.write(user) })
        : null,
    ];
    return store.editsPlan(stores, {
      alsoMoves: store.sharing(await findAccounts(system), account, 'entry'),
      asksPassword: asksPassword(submission.outgoing, secret.ok ? secret.document : null, server, to),
      needsRestart: false,
    });
  },
  isRunning: (_account, system) => programRuns(system, MARKS),
};

async function findAccounts(system: ClientSystem): Promise<Found> {
  const found: Found = { accounts: [], remarks: [] };
  for (const { path: folder } of programFolders(system, PLACES)) {
    const [config, secret] = await readBoth(folder, system);
    found.remarks.push(...remarksOf(config), ...remarksOf(secret));
    if (!config.ok) continue;
    const { document, path } = config;
    if (document.groups.length > 0 && document.times('Globals') === 0)
      found.remarks.push({ client: 'balsa', path, problem: 'unexpected-shape', detail: 'no [Globals]' });
    for (const identity of document.groups.filter((group) => group.startsWith(IDENTITY))) {
      const server = serverOf(document, identity);
      if (server === null) continue;
      const { outgoing, limit } = submissionOf(document, secret.ok ? secret.document : null, server);
      const profile = folder.replace(/^.*\//, '');
      found.accounts.push({
        id: `balsa:${profile}:${textOf(identity.slice(IDENTITY.length))}`,
        client: 'balsa',
        profile,
        email: text(document, `${identity}|Address`),
        outgoing,
        mode: 'direct',
        running: false,
        files: [path, joinPath(system, folder, 'config-private')],
        ...(limit === null ? {} : { limit }),
        place: { folder, server, entry: `${folder}|${server}` },
      });
    }
  }
  return found;
}

function readBoth(
  folder: string,
  system: ClientSystem,
): Promise<[SettingsRead<KeyFileDocument>, SettingsRead<KeyFileDocument>]> {
  const read = (name: string) => readSettings('balsa', joinPath(system, folder, name), keyFile, system);
  return Promise.all([read('config'), read('config-private')]);
}

function text(document: KeyFileDocument, key: string): string {
  return glibText.read(document.get(key) ?? '').trim();
}

/** The group of the identity's server; without a name, or with one that is gone, Balsa takes its first. */
function serverOf(document: KeyFileDocument, identity: string): string | null {
  // Group names are not escaped.
  const named = SERVER + rawOf(text(document, `${identity}|SmtpServer`));
  const servers = document.groups.filter((group) => group.startsWith(SERVER));
  return servers.includes(named) ? named : (servers[0] ?? null);
}

function submissionOf(
  document: KeyFileDocument,
  secret: KeyFileDocument | null,
  server: string,
): store.Submission {
  const [, bracketed, plain, digits] =
    /^(?:\[([^\]]*)\]|([^:]*|.*:.*:.*?))(?::(\d+))?$/.exec(text(document, `${server}|Server`)) ?? [];
  const host = bracketed ?? plain ?? '';
  if (host === '') return { outgoing: null, limit: null };
  const security = securityOf(document, server);
  const port = portOf(digits ?? document.get(`${server}|Port`)) ?? (security === 'tls' ? 465 : 587);
  return { outgoing: { host, port, security, login: loginOf(document, secret, server) }, limit: null };
}

function securityOf(document: KeyFileDocument, server: string): Outgoing['security'] {
  const written = document.get(`${server}|Security`);
  if (written !== null) return READ_SECURITY[Number(written)] ?? 'none';
  // As versions before 2.6 wrote it.
  if (isYes(document.get(`${server}|SSL`))) return 'tls';
  return document.get(`${server}|TLSMode`)?.trim() === '0' ? 'none' : 'starttls';
}

function loginOf(document: KeyFileDocument, secret: KeyFileDocument | null, server: string): Login {
  const mode = document.get(`${server}|AuthMode`)?.trim();
  if (isYes(document.get(`${server}|Anonymous`)) || mode === AUTH_MODE.none) return { method: 'none' };
  // Without one it is the name of the system's user.
  const user = secret === null ? '' : text(secret, `${server}|Username`);
  const method = mode === undefined || mode === AUTH_MODE.password ? 'password' : 'other';
  return { method, ...(user === '' ? {} : { user }) };
}

function settingsFor(document: KeyFileDocument, server: string, to: Target): Record<string, string> {
  const host = to.host.includes(':') ? `[${to.host}]` : to.host;
  const settings: Record<string, string> = {
    [`${server}|Server`]: glibText.write(`${host}:${to.port}`),
    [`${server}|Security`]: WRITTEN_SECURITY[to.security],
  };
  if (to.login === 'keep') return settings;
  settings[`${server}|Anonymous`] = to.login === 'none' ? 'true' : 'false';
  if (document.get(`${server}|AuthMode`) !== null)
    settings[`${server}|AuthMode`] = to.login === 'none' ? AUTH_MODE.none : AUTH_MODE.password;
  return settings;
}

/** The desktop's store keeps passwords by user and by `host:port`; those in `config-private` belong to the entry. */
function asksPassword(
  outgoing: Outgoing | null,
  secret: KeyFileDocument | null,
  server: string,
  to: Target,
): boolean {
  const before = outgoing?.login ?? { method: 'none' };
  if (to.login === 'none' || (to.login === 'keep' && before.method === 'none')) return false;
  if (store.isNewLogin(before, to.login)) return true;
  const moved = outgoing === null || !store.sameHost(outgoing.host, to.host) || outgoing.port !== to.port;
  return moved && (secret?.get(`${server}|Password`) ?? '') === '';
}
