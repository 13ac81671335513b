import type { Target } from '../../../shared/model/change.ts';
import type { Login, Outgoing } from '../../../shared/model/mail-account.ts';
import type { Security } from '../../../shared/model/observation.ts';
import { providerOfHost } from '../../../shared/providers/look-up.ts';
import { regNumber, regText } from './formats/reg-values.ts';
import type { Submission } from './key-file-store.ts';
import type { ProfileAccount } from './outlook-profiles.ts';

// Constants of Microsoft's Account Management API; the values' names are those that readers of the registry found.

/** `clsid`: CLSID_OlkPOP3Account, CLSID_OlkIMAP4Account. */
const WITH_SMTP = /^\{ed47541[12]-b0d6-11d2-8c3b-00104b2a6676\}$/i;
/** CLSID_OlkMAPIAccount. */
const MAPI = /^\{ed475414-b0d6-11d2-8c3b-00104b2a6676\}$/i;
/** `Service Name` of Exchange, Microsoft 365 and Outlook.com, which send by HTTPS. Address books are MAPI as well. */
const EXCHANGE = /^(?:MSEMS|EAS|INTERSTOR)$/i;

/** `SMTP Secure Connection`; 3 takes what it finds. */
export const SECURE: Readonly<Record<Security, number>> = { none: 0, tls: 1, starttls: 2 };
const AUTOMATIC = 3;
/** `SMTP Auth Method`; 2 logs in at the incoming server first. */
export const AUTH_METHOD = { asIncoming: 0, own: 1, incomingFirst: 2 } as const;

export function isMailByMicrosoft({ value }: ProfileAccount): boolean {
  return MAPI.test(text(value('clsid'))) && EXCHANGE.test(text(value('Service Name')));
}

/** Where an account sends. Outgoing null: it has no server of its own. */
export function submissionOf(account: ProfileAccount): Submission {
  const { value } = account;
  const host = text(value('SMTP Server'));
  if (!WITH_SMTP.test(text(value('clsid'))) || host === '') return { outgoing: null, limit: null };
  const port = number(value('SMTP Port'), 25);
  const outgoing: Outgoing = { host, port, security: securityOf(account, port), login: loginOf(account) };
  // Outlook keeps a sign-in in the browser elsewhere: here it looks like any other account.
  const signsIn = providerOfHost(host)?.methods.includes('oauth2') === true;
  return { outgoing, limit: signsIn ? { code: 'oauth', params: {} } : null };
}

function securityOf({ value }: ProfileAccount, port: number): Security {
  const secure = regNumber(value('SMTP Secure Connection') ?? '');
  if (secure === SECURE.tls || (secure === AUTOMATIC && port === 465)) return 'tls';
  if (secure === SECURE.starttls || secure === AUTOMATIC) return 'starttls';
  if (secure !== null || number(value('SMTP Use SSL'), 0) === 0) return 'none';
  // Before 2007 there was one switch, and STARTTLS on port 25 alone.
  return port === 25 ? 'starttls' : 'tls';
}

/** Own name of a login; `SMTP User Name` is what earlier versions called it. */
function ownUser({ value }: ProfileAccount): string {
  return text(value('SMTP User')) || text(value('SMTP User Name'));
}

function incomingUser({ value }: ProfileAccount): string {
  return text(value('IMAP User')) || text(value('POP3 User'));
}

function loginOf(account: ProfileAccount): Login {
  const { value } = account;
  if (number(value('SMTP Use Auth'), 0) === 0) return { method: 'none' };
  const how = number(value('SMTP Auth Method'), AUTH_METHOD.asIncoming);
  const user = how === AUTH_METHOD.own ? ownUser(account) : incomingUser(account);
  const hidden = how === AUTH_METHOD.incomingFirst || number(value('SMTP Use SPA'), 0) === 1;
  return { method: hidden ? 'other' : 'password', ...(user === '' ? {} : { user }) };
}

/** Under the name of the incoming account its password serves as well, and nobody is asked for one. */
export function takesOwnUser(account: ProfileAccount, login: Target['login']): boolean {
  return typeof login === 'object' && login.user !== incomingUser(account);
}

function text(raw: string | null): string {
  return (raw === null ? null : regText(raw)) ?? '';
}

function number(raw: string | null, otherwise: number): number {
  return (raw === null ? null : regNumber(raw)) ?? otherwise;
}
