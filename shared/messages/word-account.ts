import type { MailAccount, Outgoing } from '../model/mail-account.ts';
import type { Formatter } from './formatter.ts';

/** "smtp.example.org, port 587 (STARTTLS)"; null: nobody knows where. */
export function placeInWords(
  place: Pick<Outgoing, 'host' | 'port' | 'security'> | null,
  { message }: Formatter,
): string {
  if (place === null) return message('change.unknown-place', {});
  const { host, port, security } = place;
  return message('change.place', { host, port, securityLabel: message(`security.${security}`, {}) });
}

/** Why an account stays as it is. */
export function limitInWords(
  { code, params }: NonNullable<MailAccount['limit']>,
  { message }: Formatter,
): string {
  const { command = '', path = '', port = '' } = params;
  return message(`change.limit.${code}`, { command, path, port: Number(port) });
}
