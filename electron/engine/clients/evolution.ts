import type { Target } from '../../../shared/model/change.ts';
import type { LoginMethod, Outgoing } from '../../../shared/model/mail-account.ts';
import type { ClientAdapter, ClientPlan, Found } from './client.ts';
import { readSources, submittingIdentities, onlineAccount, type Sources } from './evolution-sources.ts';
import { keyFile, type KeyFileDocument } from './formats/key-file.ts';
import * as store from './key-file-store.ts';
import { glibText, portOf } from './key-file-text.ts';
import { programFolders } from './program-folders.ts';
import { programRuns, withRunning } from './program-runs.ts';
import { readSettings, unreadable } from './read-settings.ts';
import type { ClientSystem } from './system.ts';

const PLACES = { config: ['evolution/sources'], flatpaks: ['org.gnome.Evolution'] };
const MARKS = { processes: ['evolution'], busNames: ['org.gnome.Evolution'] };

const SECURITY = {
  none: 'none',
  starttls: 'starttls-on-standard-port',
  tls: 'ssl-on-alternate-port',
} as const;

/** `Method`, as Camel names what it can do; others are sign-ins in the browser. */
const METHODS: Readonly<Record<string, LoginMethod | undefined>> = {
  '': 'none',
  none: 'none',
  PLAIN: 'password',
  LOGIN: 'password',
  POPB4SMTP: 'other',
  'CRAM-MD5': 'encrypted-password',
  'DIGEST-MD5': 'encrypted-password',
  GSSAPI: 'other',
  NTLM: 'other',
};

/**
 * Evolution, 3.46: a file a source, bound together by their names. The source registry watches the folder, so that a file
 * may change at any time and the next message goes by it. The password is kept by the source's name: another server
 * changes nothing there.
 */
export const evolution: ClientAdapter = {
  id: 'evolution',
  find: async (system) => withRunning(await findAccounts(system), system, MARKS),
  async plan(account, to, system): Promise<ClientPlan> {
    const { folder = '', path = '', transport = '', identity = '' } = account.place;
    const read = await readSettings('evolution', path, keyFile, system);
    if (!read.ok) return unreadable(account, read);
    if (read.document.times('Mail Transport') === 0)
      return { kind: 'unexpected-shape', path, detail: 'no [Mail Transport]' };
    const { sources } = await readSources(folder, system);
    const submission = submissionOf(sources, read, [transport, identity, account.place['account'] ?? '']);
    const settled = store.settled(submission, path, to);
    if (settled !== null) return settled;
    const before = submission.outgoing?.login ?? { method: 'none' };
    return store.editsPlan([store.storeEdits(read, settingsFor(before.method, to))], {
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
    const { sources, remarks } = await readSources(folder, system);
    found.remarks.push(...remarks);
    for (const { identity, account, transport } of submittingIdentities(sources)) {
      const read = sources.get(transport);
      if (read === undefined) continue;
      const { limit, outgoing } = submissionOf(sources, read, [transport, identity, account]);
      const profile = from === null ? identity : `${from}/${identity}`;
      found.accounts.push({
        id: `evolution:${profile}`,
        client: 'evolution',
        profile,
        email: textIn(sources.get(identity)?.document, 'Mail Identity|Address'),
        outgoing,
        mode: 'live',
        running: false,
        files: [read.path],
        ...(limit === null ? {} : { limit }),
        place: { folder, transport, identity, account, path: read.path },
      });
    }
  }
  return found;
}

function textIn(document: KeyFileDocument | undefined, key: string): string {
  return glibText.read(document?.get(key) ?? '').trim();
}

function submissionOf(sources: Sources, read: store.OpenKeyFile, chain: readonly string[]): store.Submission {
  const text = (key: string) => textIn(read.document, key);
  const backend = text('Mail Transport|BackendName');
  if (backend === 'sendmail') {
    // Only with the first does Evolution use another program than `sendmail`.
    const own = text('Sendmail Backend|UseCustomBinary') === 'true';
    const command = own ? text('Sendmail Backend|CustomBinary') : '';
    return { outgoing: null, limit: { code: 'mail-command', params: { command: command || 'sendmail' } } };
  }
  if (backend !== 'smtp') return { outgoing: null, limit: { code: 'not-smtp', params: {} } };
  const outgoing = outgoingOf(read.document);
  const online = onlineAccount(sources, chain);
  if (online !== null) return { outgoing, limit: { code: 'managed', params: { path: online } } };
  const limit = outgoing?.login.method === 'oauth2' ? ({ code: 'oauth', params: {} } as const) : null;
  return { outgoing, limit };
}

function outgoingOf(document: KeyFileDocument): Outgoing | null {
  const host = textIn(document, 'Authentication|Host');
  if (host === '') return null;
  const written = textIn(document, 'Security|Method');
  const security =
    written === SECURITY.tls ? 'tls' : written === '' || written === SECURITY.none ? 'none' : 'starttls';
  const port = portOf(document.get('Authentication|Port')) ?? (security === 'tls' ? 465 : 25);
  const method = METHODS[textIn(document, 'Authentication|Method')] ?? 'oauth2';
  const user = textIn(document, 'Authentication|User');
  const login = method === 'none' || user === '' ? { method } : { method, user };
  return { host, port, security, login };
}

function settingsFor(before: LoginMethod, to: Target): Record<string, string> {
  const settings: Record<string, string> = {
    'Authentication|Host': glibText.write(to.host),
    'Authentication|Port': String(to.port),
    'Security|Method': SECURITY[to.security],
  };
  if (to.login === 'none') settings['Authentication|Method'] = 'none';
  else if (to.login !== 'keep') {
    if (before === 'none' || before === 'other') settings['Authentication|Method'] = 'PLAIN';
    settings['Authentication|User'] = glibText.write(to.login.user);
  }
  return settings;
}
