import type { Outgoing } from '../../../shared/model/mail-account.ts';
import type { Security } from '../../../shared/model/observation.ts';
import type { JsonDocument } from './formats/json.ts';

/** An account of `config.json`. */
export interface MailspringAccount {
  /** Its `id`; its place in the list where it has none, or shares it. */
  key: string;
  /** JSON pointer. */
  pointer: string;
  emailAddress: string;
  label: string;
  provider: string;
  settings: Readonly<Record<string, unknown>>;
}

/** `smtp_security`, as Mailspring writes it. */
export const SECURITY_WORDS: Readonly<Record<Security, string>> = {
  none: 'none',
  starttls: 'STARTTLS',
  tls: 'SSL / TLS',
};

/** The accounts; empty before the first is set up, null where the file has another shape. */
export function configAccounts(document: JsonDocument): MailspringAccount[] | null {
  if (!isRecord(document.value('/*'))) return null;
  const list = document.value('/*/accounts') ?? [];
  if (!Array.isArray(list) || !list.every(isRecord)) return null;
  const ids = list.map((account) => text(account['id']));
  return list.map((account, index) => {
    const id = ids[index] ?? '';
    return {
      key: id !== '' && ids.indexOf(id) === index ? id : `#${index}`,
      pointer: `/*/accounts/${index}`,
      emailAddress: text(account['emailAddress']),
      label: text(account['label']),
      provider: text(account['provider']),
      settings: isRecord(account['settings']) ? account['settings'] : {},
    };
  });
}

/** Null where the account names no server: then it does not send by SMTP. */
export function outgoingOf({ settings, ...account }: MailspringAccount): Outgoing | null {
  const host = text(settings['smtp_host']);
  const port = Number(settings['smtp_port'] ?? NaN);
  if (host === '' || !Number.isInteger(port) || port < 1 || port > 65535) return null;
  const user = text(settings['smtp_username']);
  const security = text(settings['smtp_security']);
  return {
    host,
    port,
    // Any other word is taken for none (Mailspring-Sync, MailUtils.cpp).
    security: security === 'SSL / TLS' ? 'tls' : security === 'STARTTLS' ? 'starttls' : 'none',
    login: signsIn({ settings, ...account })
      ? { method: 'oauth2', ...(user === '' ? {} : { user }) }
      : user === ''
        ? { method: 'none' }
        : { method: 'password', user },
  };
}

/** Set up by a sign-in in the browser. The token itself is kept elsewhere. */
export function signsIn({ provider, settings }: Pick<MailspringAccount, 'provider' | 'settings'>): boolean {
  return (
    ['gmail', 'office365', 'outlook', 'yahoo'].includes(provider) ||
    ['refresh_client_id', 'refresh_token'].some((name) => text(settings[name]) !== '')
  );
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
