import type { Target } from '../../../shared/model/change.ts';
import type { Outgoing } from '../../../shared/model/mail-account.ts';
import type { ClientAdapter, ClientPlan, Found, FoundAccount } from './client.ts';
import { rawOf } from './formats/format.ts';
import { json, type JsonDocument } from './formats/json.ts';
import { appData, joinPath, xdgConfig } from './homes.ts';
import {
  configAccounts,
  type MailspringAccount,
  outgoingOf,
  SECURITY_WORDS,
  signsIn,
} from './mailspring-config.ts';
import { programRuns } from './program-runs.ts';
import { readSettings, type SettingsRead, unreadable } from './read-settings.ts';
import type { SettingEdit } from './store-edits.ts';
import type { ClientSystem } from './system.ts';

const MARKS = { processes: ['mailspring'] };

/**
 * Mailspring, 1.x: `config.json`, `"*"` → `accounts` (Foundry376/Mailspring, config-persistence-manager.ts). It is read at
 * start and written from memory. Passwords are in the system's keychain by the account's address.
 */
export const mailspring: ClientAdapter = {
  id: 'mailspring',
  async find(system): Promise<Found> {
    const found: Found = { accounts: [], remarks: [] };
    for (const { folder, from } of folders(system)) {
      const path = joinPath(system, folder, 'config.json');
      const config = await readConfig(path, system);
      if (config.ok) found.accounts.push(...config.accounts.map((account) => accountOf(account, path, from)));
      else if (config.remark !== null) found.remarks.push(config.remark);
    }
    const running = found.accounts.length > 0 && (await programRuns(system, MARKS));
    for (const account of found.accounts) account.running = running;
    return found;
  },

  async plan(account, to, system): Promise<ClientPlan> {
    const { path = '', key } = account.place;
    const config = await readConfig(path, system);
    if (!config.ok) return unreadable(account, config);
    const now = config.accounts.find((one) => one.key === key);
    if (!now) return { kind: 'unexpected-shape', path, detail: `accounts: ${key ?? ''}` };
    const outgoing = outgoingOf(now);
    if (outgoing === null) return { kind: 'not-movable', limit: { code: 'not-smtp', params: {} } };
    if (signsIn(now) && !staysSignedIn(outgoing, to))
      return { kind: 'not-movable', limit: { code: 'oauth', params: {} } };

    const edits = editsFor(now, outgoing, to);
    if (edits.length === 0) return { kind: 'already-right' };
    return {
      kind: 'edits',
      stores: [{ store: { kind: 'file', path, format: 'json' }, edits }],
      alsoMoves: [],
      // A new host is given the password of the old one; another user has another password.
      asksPassword:
        typeof to.login === 'object' && !signsIn(now) && to.login.user !== (outgoing.login.user ?? ''),
      needsRestart: true,
    };
  },

  isRunning: (_account, system) => programRuns(system, MARKS),
};

/** `from`: the package whose folder it is, as part of account ids. */
function folders(system: ClientSystem): { folder: string; from: string | null }[] {
  const { home, platform } = system;
  if (platform === 'win32') return [{ folder: joinPath(system, appData(system), 'Mailspring'), from: null }];
  if (platform === 'darwin')
    return [{ folder: joinPath(system, home, 'Library', 'Application Support', 'Mailspring'), from: null }];
  const flatpak = 'com.getmailspring.Mailspring';
  return [
    { folder: joinPath(system, xdgConfig(system), 'Mailspring'), from: null },
    { folder: joinPath(system, home, '.var/app', flatpak, 'config/Mailspring'), from: flatpak },
    { folder: joinPath(system, home, 'snap/mailspring/common/.config/Mailspring'), from: 'snap.mailspring' },
    {
      folder: joinPath(system, home, 'snap/mailspring/current/.config/Mailspring'),
      from: 'snap.mailspring.current',
    },
  ];
}

type ConfigRead =
  { ok: true; accounts: MailspringAccount[] } | Extract<SettingsRead<JsonDocument>, { ok: false }>;

async function readConfig(path: string, system: ClientSystem): Promise<ConfigRead> {
  const read = await readSettings('mailspring', path, json, system);
  if (!read.ok) return read;
  const accounts = configAccounts(read.document);
  if (accounts !== null) return { ok: true, accounts };
  const remark = { client: 'mailspring', path, problem: 'unexpected-shape', detail: 'accounts' } as const;
  return { ok: false, remark };
}

function accountOf(account: MailspringAccount, path: string, from: string | null): FoundAccount {
  const { key, emailAddress, label } = account;
  const outgoing = outgoingOf(account);
  return {
    id: `mailspring:${from === null ? '' : `${from}/`}${key}`,
    client: 'mailspring',
    profile: label === '' ? emailAddress : label,
    email: emailAddress,
    outgoing,
    mode: outgoing === null ? 'explain' : 'direct',
    running: false,
    files: [path],
    ...(outgoing === null
      ? { limit: { code: 'not-smtp', params: {} } }
      : signsIn(account)
        ? { limit: { code: 'oauth', params: {} } }
        : {}),
    place: { path, key },
  };
}

function staysSignedIn(outgoing: Outgoing, to: Target): boolean {
  const sameLogin = to.login === 'keep' || (to.login !== 'none' && to.login.user === outgoing.login.user);
  return sameLogin && outgoing.host.toLowerCase() === to.host.toLowerCase();
}

function editsFor(account: MailspringAccount, outgoing: Outgoing, to: Target): SettingEdit[] {
  const edits: SettingEdit[] = [];
  const set = (name: string, value: string | number) =>
    edits.push({ key: `${account.pointer}/settings/${name}`, value: rawOf(JSON.stringify(value)) });
  if (outgoing.host.toLowerCase() !== to.host.toLowerCase()) set('smtp_host', to.host);
  if (outgoing.port !== to.port) set('smtp_port', to.port);
  if (outgoing.security !== to.security) set('smtp_security', SECURITY_WORDS[to.security]);
  if (to.login === 'keep' || signsIn(account)) return edits;
  // Without a user name it logs in nowhere (mailcore2, SMTPSession::login).
  const user = to.login === 'none' ? '' : to.login.user;
  if ((outgoing.login.user ?? '') !== user) set('smtp_username', user);
  return edits;
}
