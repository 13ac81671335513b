import type { LoginMethod, Outgoing } from '../../../shared/model/mail-account.ts';
import type { Security } from '../../../shared/model/observation.ts';
import { textOf } from './formats/format.ts';
import { urlPart } from './formats/url-parts.ts';
import type { MuttSettings } from './mutt-commands.ts';
import { parseServer, readUrlUser } from './server-text.ts';

/** Where the settings send; null where there is no `smtp_url`, or its parts cannot be told apart. */
export function muttOutgoing(settings: MuttSettings): Outgoing | null {
  const file = settings.fileOf('smtp_url');
  const raw = file === null ? null : settings.raw(file, 'smtp_url');
  const scheme = urlPart(raw, 'scheme')?.toLowerCase();
  const server = parseServer(urlPart(raw, 'server') ?? '');
  if (!server || (scheme !== 'smtp' && scheme !== 'smtps')) return null;
  const written = urlPart(raw, 'user');
  const user = written === null ? settings.text('smtp_user') : expanded(written, settings);
  return {
    host: server.host,
    port: server.port ?? (scheme === 'smtps' ? 465 : 25),
    security: scheme === 'smtps' ? 'tls' : muttSecurity(settings),
    login: {
      method: written === null && !user ? 'none' : methodOf(settings.text('smtp_authenticators') ?? ''),
      ...(user ? { user: readUrlUser(textOf(user)) } : {}),
    },
  };
}

/** Both settings are on where they are not made (Mutt since 2.0, NeoMutt). */
function muttSecurity(settings: MuttSettings): Exclude<Security, 'tls'> {
  const off = (key: string) => settings.text(key)?.toLowerCase() === 'no';
  return off('ssl_starttls') && off('ssl_force_tls') ? 'none' : 'starttls';
}

function methodOf(authenticators: string): LoginMethod {
  const first = authenticators.toLowerCase().split(':')[0] ?? '';
  if (/^(?:xoauth2|oauthbearer)$/.test(first)) return 'oauth2';
  if (/^(?:cram-md5|digest-md5|scram-.*)$/.test(first)) return 'encrypted-password';
  if (/^(?:gssapi|ntlm|external|anonymous)$/.test(first)) return 'other';
  return 'password';
}

/** Null where a variable is not known here. */
function expanded(text: string, settings: MuttSettings): string | null {
  const full = text.replace(/\$\{?(\w+)\}?/g, (whole, name: string) => settings.text(name) ?? whole);
  return /[$`]/.test(full) ? null : full;
}
