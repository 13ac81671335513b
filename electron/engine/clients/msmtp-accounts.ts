import type { LoginMethod, Outgoing } from '../../../shared/model/mail-account.ts';
import { textOf } from './formats/format.ts';
import { unquoted, type MsmtpRc } from './formats/msmtp-rc.ts';

/** An account with what it takes from `defaults` and from other accounts. */
export interface MsmtpAccount {
  name: string;
  /** It has settings of its own, and is not just another name. */
  own: boolean;
  /** Raw values. */
  settings: ReadonlyMap<string, string>;
}

/** As msmtp reads them: from the top, `defaults` for what follows, other accounts as they have been so far. */
export function msmtpAccounts(document: MsmtpRc): MsmtpAccount[] {
  const accounts = new Map<string, MsmtpAccount>();
  const defaults = new Map<string, string>();
  for (const { account, inherits, commands } of document.blocks) {
    const said = commands.map(({ name, raw }) => [name, raw] as const);
    if (account === null) {
      for (const [name, raw] of said) defaults.set(name, raw);
      continue;
    }
    const taken = inherits.flatMap((name) => [...(accounts.get(name)?.settings ?? [])]);
    const settings = new Map([...defaults, ...taken, ...said]);
    accounts.set(account, { name: account, own: said.length > 0 || inherits.length === 0, settings });
  }
  return [...accounts.values()];
}

export function valueOf(account: MsmtpAccount, name: string): string | null {
  const raw = account.settings.get(name);
  return raw === undefined ? null : textOf(unquoted(raw));
}

export function isOn(account: MsmtpAccount, name: string, otherwise: boolean): boolean {
  const value = valueOf(account, name);
  return value === null ? otherwise : value !== 'off';
}

/** Null where there is no host, or a port that is no number. */
export function msmtpOutgoing(account: MsmtpAccount): Outgoing | null {
  const host = valueOf(account, 'host');
  const tls = isOn(account, 'tls', false);
  const starttls = isOn(account, 'tls_starttls', true);
  const written = valueOf(account, 'port');
  const port = written === null ? (tls && !starttls ? 465 : 25) : Number(written);
  if (!host || !Number.isInteger(port) || port < 1 || port > 65_535) return null;
  const user = valueOf(account, 'user');
  const method = methodOf(valueOf(account, 'auth'));
  return {
    host,
    port,
    security: tls ? (starttls ? 'starttls' : 'tls') : 'none',
    login: { method, ...(method !== 'none' && user ? { user } : {}) },
  };
}

function methodOf(auth: string | null): LoginMethod {
  if (auth === null || auth === 'off') return 'none';
  if (auth === '' || auth === 'on' || auth === 'plain' || auth === 'login') return 'password';
  if (auth === 'xoauth2' || auth === 'oauthbearer') return 'oauth2';
  return /^(?:cram-md5|digest-md5|scram-)/.test(auth) ? 'encrypted-password' : 'other';
}
