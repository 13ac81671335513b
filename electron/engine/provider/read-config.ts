import { cut, escapeText } from '../../../shared/smtp/escape.ts';
import { readAutoconfig, type RawServer } from './autoconfig-xml.ts';
import { checkHost } from './check-host.ts';
import { MOST_OFFERS } from './deadlines.ts';
import type { MailAddress } from './mail-address.ts';
import type { Offer, SourceAnswer } from './offer.ts';
import { fillIn } from './placeholders.ts';

/** Longer is no company's name, and no mailbox's. */
const LONGEST_NAME = 60;
const LONGEST_USER = 320;
const METHODS: ReadonlyMap<string, Offer['methods'][number] | null> = new Map([
  ['OAuth2', 'oauth2'],
  ['password-encrypted', 'encrypted-password'],
  ['secure', 'encrypted-password'],
  ['password-cleartext', 'password'],
  ['plain', 'password'],
  // The server knows its customers by their addresses.
  ['none', null],
  ['client-IP-address', null],
]);
const STRONGEST_FIRST: Offer['methods'] = ['oauth2', 'encrypted-password', 'password'];

type Refusal = 'plain-only' | 'bad-host' | 'local-host' | 'private-address' | 'bad-port' | 'bad-security';

/**
 * An autoconfig file (https://www.bucksch.org/1/projects/thunderbird/autoconfiguration/) → checked servers. Whatever is
 * not right in a server leaves that server out; a server in plain is never taken.
 * @param detail - the address it was read from
 */
export function readConfig(bytes: Buffer, address: MailAddress, detail: string): SourceAnswer {
  const config = readAutoconfig(bytes);
  if (!config.ok) {
    // A web server that answers any question with a page is common, and says nothing about mail.
    return { outcome: config.problem === 'html' ? 'nothing' : 'failed', detail: config.problem };
  }
  const smtp = config.servers.filter(({ type }) => type === 'smtp');
  const read = smtp.slice(0, MOST_OFFERS).map((server) => readServer(server, address, detail));
  const offers = read.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  const refusal = read.find((one) => typeof one === 'string');
  if (offers.length === 0) {
    return refusal === undefined
      ? { outcome: 'nothing', detail: 'no-outgoing' }
      : { outcome: 'failed', detail: refusal };
  }
  const name = fillIn(config.displayName, address) ?? '';
  return {
    outcome: 'found',
    provider: name === '' ? null : cut(escapeText(name), LONGEST_NAME),
    offers,
    quirks: [],
    ...(refusal !== undefined && { detail: refusal }),
  };
}

function readServer(server: RawServer, address: MailAddress, detail: string): Offer | Refusal {
  const security = { SSL: 'tls' as const, STARTTLS: 'starttls' as const }[server.socketType];
  if (security === undefined) return server.socketType === 'plain' ? 'plain-only' : 'bad-security';
  const filled = fillIn(server.hostname, address);
  const checked = filled === null ? ({ ok: false, problem: 'bad-host' } as const) : checkHost(filled);
  if (!checked.ok) return checked.problem;
  const port = /^\d{1,5}$/.test(server.port) ? Number(server.port) : 0;
  if (port < 1 || port > 65_535) return 'bad-port';

  const known = server.authentication.filter((name) => METHODS.has(name)).map((name) => METHODS.get(name));
  const methods = STRONGEST_FIRST.filter((method) => known.includes(method));
  const login = methods.length > 0 || known.length === 0;
  return {
    host: checked.host,
    port,
    security,
    methods,
    user: login ? readUser(server.username, address) : null,
    sourceDetail: detail,
    login,
  };
}

/** Null where the file does not say, or says something that is no user name. */
function readUser(text: string, address: MailAddress): string | null {
  const user = fillIn(text, address);
  if (user === null || user === '' || user.length > LONGEST_USER) return null;
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(user) ? null : user;
}
