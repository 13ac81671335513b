import type { Target } from '../../../shared/model/change.ts';
import type { Outgoing } from '../../../shared/model/mail-account.ts';
import type { ClientAdapter, Found, FoundAccount } from './client.ts';
import { rawOf } from './formats/format.ts';
import { msmtpRc, type MsmtpRc } from './formats/msmtp-rc.ts';
import { joinPath, xdgConfig } from './homes.ts';
import { isOn, msmtpAccounts, msmtpOutgoing, valueOf, type MsmtpAccount } from './msmtp-accounts.ts';
import { movedAccounts, type Senders } from './moved-accounts.ts';
import { type OpenSettings, readSettings, remarksOf } from './read-settings.ts';
import { addressIn } from './server-text.ts';
import type { SettingEdit } from './store-edits.ts';
import type { ClientSystem } from './system.ts';

const SYSTEM_FILE = '/etc/msmtprc';

/** msmtp: read at each send, so that a change holds at once. */
export const msmtp: ClientAdapter = {
  id: 'msmtp',
  find: async (system) => {
    const own = await read(await userFile(system), system);
    if (own.found.accounts.length > 0 || own.found.remarks.length > 0) return own.found;
    const shared = await read(SYSTEM_FILE, system);
    const limit = { code: 'managed' as const, params: { path: SYSTEM_FILE } };
    return { ...shared.found, accounts: shared.found.accounts.map((account) => ({ ...account, limit })) };
  },
  plan: async (account, to, system) => {
    const [path = ''] = account.files;
    const { file } = await read(path, system);
    const name = account.place['account'] ?? '';
    const now = file && msmtpAccounts(file.document).find((one) => one.name === name);
    const outgoing = now ? msmtpOutgoing(now) : null;
    if (!file || !now || !outgoing) return { kind: 'unexpected-shape', path, detail: name };
    const limit = account.limit ?? limitOf(outgoing, path);
    if (limit) return { kind: 'not-movable', limit };
    const edits = msmtpEdits(now, outgoing, to);
    if (edits.length === 0) return { kind: 'already-right' };
    const hasPassword = ['password', 'passwordeval'].some((key) => now.settings.has(key));
    const asks = typeof to.login === 'object' || outgoing.login.method !== 'none';
    return {
      kind: 'edits',
      stores: [{ store: { kind: 'file', path, format: 'msmtp-rc' }, edits }],
      alsoMoves: movedAccounts(msmtpRc, file, edits, senders)
        .filter((other) => other !== name)
        .map((other) => `msmtp:${other}`),
      asksPassword: to.login !== 'none' && asks && !hasPassword && to.host !== outgoing.host,
      needsRestart: false,
    };
  },
  isRunning: () => Promise.resolve(false),
};

/** Its own choice: the second where the first is not there. */
async function userFile(system: ClientSystem): Promise<string> {
  const first = joinPath(system, system.home, '.msmtprc');
  return (await system.files.stat(first)) ? first : joinPath(system, xdgConfig(system), 'msmtp', 'config');
}

type File = OpenSettings<MsmtpRc>;

const senders: Senders<MsmtpRc> = (document) =>
  msmtpAccounts(document).flatMap((account) => (account.own ? [[account.name, msmtpOutgoing(account)]] : []));

async function read(path: string, system: ClientSystem): Promise<{ file: File | null; found: Found }> {
  const file = await readSettings('msmtp', path, msmtpRc, system);
  if (!file.ok) return { file: null, found: { accounts: [], remarks: remarksOf(file) } };
  const accounts = msmtpAccounts(file.document).filter(({ own }) => own);
  return {
    file,
    found: { accounts: accounts.map((account) => foundAccount(account, path)), remarks: [] },
  };
}

function foundAccount(account: MsmtpAccount, path: string): FoundAccount {
  const outgoing = msmtpOutgoing(account);
  const limit = limitOf(outgoing, path);
  return {
    id: `msmtp:${account.name}`,
    client: 'msmtp',
    profile: account.name,
    email: addressIn(valueOf(account, 'from') ?? ''),
    outgoing,
    mode: 'live',
    running: false,
    files: [path],
    place: { account: account.name },
    ...(limit ? { limit } : {}),
  };
}

function limitOf(outgoing: Outgoing | null, path: string): FoundAccount['limit'] {
  if (outgoing?.login.method === 'oauth2') return { code: 'oauth', params: {} };
  // No host: written by `eval`, or not at all.
  return outgoing ? undefined : { code: 'ambiguous', params: { path } };
}

/** An account gets settings of its own, so that others, which share its `defaults`, stay where they are. */
function msmtpEdits(account: MsmtpAccount, from: Outgoing, to: Target): SettingEdit[] {
  const edits: SettingEdit[] = [];
  const want = (name: string, value: string): void => {
    if (valueOf(account, name) !== value) edits.push({ key: `${account.name}|${name}`, value: rawOf(value) });
  };
  const moves = from.host.toLowerCase() !== to.host.toLowerCase();
  if (moves) want('host', to.host);
  const usual = to.security === 'tls' ? 465 : 25;
  if (to.port !== (account.settings.has('port') ? from.port : usual)) want('port', String(to.port));
  if (isOn(account, 'tls', false) !== (to.security !== 'none'))
    want('tls', to.security === 'none' ? 'off' : 'on');
  if (to.security !== 'none' && isOn(account, 'tls_starttls', true) !== (to.security === 'starttls'))
    want('tls_starttls', to.security === 'starttls' ? 'on' : 'off');
  if (to.login === 'none' && from.login.method !== 'none') want('auth', 'off');
  if (typeof to.login === 'object') {
    if (from.login.method === 'none') want('auth', 'on');
    want('user', to.login.user);
  }
  // A certificate pinned for the old server, or its name, would shut out the new one; without value they are off.
  if (moves)
    for (const name of ['tls_fingerprint', 'tls_host_override']) if (valueOf(account, name)) want(name, '');
  return edits;
}
