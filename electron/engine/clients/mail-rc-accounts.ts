import type { LoginMethod, Outgoing } from '../../../shared/model/mail-account.ts';
import { textOf } from './formats/format.ts';
import type { MailRc } from './formats/mail-rc.ts';
import { urlPart } from './formats/url-parts.ts';
import { parseServer, readUrlUser, unquote } from './server-text.ts';

/** An account's block, or what stands outside of any (`name` empty). */
export interface MailRcAccount {
  name: string;
  /** The setting of its own that names the server: `mta`, or `smtp` of old, which wins. */
  urlKey: string;
  /** Raw. */
  url: string;
}

/** Those that name a server, or a program, themselves. */
export function mailRcAccounts(document: MailRc): MailRcAccount[] {
  return ['', ...document.accounts].flatMap((name) => {
    const urlKey = ['smtp', 'mta'].map((key) => keyOf(name, key)).find((key) => document.get(key) !== null);
    return urlKey === undefined ? [] : [{ name, urlKey, url: document.get(urlKey) ?? '' }];
  });
}

export function keyOf(account: string, key: string): string {
  return account === '' ? key : `${account}|${key}`;
}

/** The account's own setting, else the one outside, as text. */
export function settingOf(document: MailRc, account: string, key: string): string | null {
  const raw = document.get(keyOf(account, key)) ?? document.get(key);
  return raw === null ? null : textOf(unquote(raw));
}

/** With `v15-compat` user and password stand in the URL, without in settings of their own. */
export function isV15(document: MailRc, account: string): boolean {
  const value = settingOf(document, account, 'v15-compat')?.toLowerCase();
  return value !== undefined && !['0', 'no', 'n', 'off', 'false'].includes(value);
}

/** Null where it is no URL of a server. */
export function mailRcOutgoing(document: MailRc, { name, url }: MailRcAccount): Outgoing | null {
  const scheme = urlPart(url, 'scheme')?.toLowerCase() ?? '';
  const written = urlPart(url, 'server') ?? '';
  const server = parseServer(written);
  if (!server || !/^(?:smtp|submission)s?$/.test(scheme)) return null;
  const tls = scheme.endsWith('s');
  const user = userOf(document, name, url);
  const link = { host: written.toLowerCase(), user };
  const method = methodOf(chained(document, name, 'smtp-auth', link), isV15(document, name));
  return {
    host: server.host,
    port: server.port ?? (tls ? 465 : scheme === 'submission' ? 587 : 25),
    security: tls ? 'tls' : chained(document, name, 'smtp-use-starttls', link) === null ? 'none' : 'starttls',
    login: { method, ...(user === null || method === 'none' ? {} : { user }) },
  };
}

function userOf(document: MailRc, account: string, url: string): string | null {
  const written = urlPart(url, 'user');
  if (written !== null) return readUrlUser(textOf(written));
  return settingOf(document, account, isV15(document, account) ? 'user' : 'smtp-auth-user');
}

/** `name-USER@HOST`, `name-HOST`, `name`: the first that is set. `host` is written with its port if the URL names one. */
export function chained(
  document: MailRc,
  account: string,
  name: string,
  link: { host: string; user: string | null },
): string | null {
  const names = [
    ...(link.user === null ? [] : [`${name}-${link.user}@${link.host}`]),
    `${name}-${link.host}`,
    name,
  ];
  for (const one of names) {
    const value = settingOf(document, account, one);
    if (value !== null) return value;
  }
  return null;
}

function methodOf(auth: string | null, v15: boolean): LoginMethod {
  const method = auth?.toLowerCase() ?? (v15 ? 'plain' : 'none');
  if (method === 'none') return 'none';
  if (method === 'plain' || method === 'login') return 'password';
  if (method === 'oauthbearer' || method === 'xoauth2') return 'oauth2';
  return method === 'cram-md5' ? 'encrypted-password' : 'other';
}
