import type { Outgoing } from '../../../shared/model/mail-account.ts';
import type { Target } from '../../../shared/model/change.ts';
import type { Security } from '../../../shared/model/observation.ts';
import { parseServer, writeServer } from './server-text.ts';

/** An entry of `smtp-server`: `host:port/tls/user=me`. */
export interface AlpineServer {
  outgoing: Outgoing;
  flags: string[];
  quoted: boolean;
}

/** The first of the servers, which Alpine tries in order, and the rest as written. */
export function firstServer(raw: string): { first: string; rest: string } {
  const first = /^(?:"(?:[^"\\]|\\.)*"|[^",])*/s.exec(raw)?.[0] ?? '';
  return { first, rest: raw.slice(first.length) };
}

/** Null where it is not understood. */
export function readAlpineServer(written: string): AlpineServer | null {
  const trimmed = written.trim();
  const quoted = /^"(?:[^"\\]|\\.)*"$/s.test(trimmed);
  const text = quoted ? trimmed.slice(1, -1).replace(/\\(.)/gs, '$1') : trimmed;
  const [name = '', ...flags] = text.match(/(?:"[^"]*"|[^"/])+/g) ?? [];
  const server = parseServer(name.trim());
  if (!server) return null;
  const has = (flag: string) => flags.some((one) => one.toLowerCase() === flag);
  const security: Security = has('ssl') ? 'tls' : has('notls') ? 'none' : 'starttls';
  const user = flags
    .find((flag) => /^user=/i.test(flag))
    ?.slice(5)
    .replace(/^"(.*)"$/, '$1');
  const auth = flags
    .find((flag) => /^auth=/i.test(flag))
    ?.slice(5)
    .toLowerCase();
  return {
    outgoing: {
      host: server.host,
      port: server.port ?? (has('submit') ? 587 : has('ssl') ? 465 : 25),
      security,
      login:
        user === undefined
          ? { method: 'none' }
          : { method: auth === 'xoauth2' || auth === 'oauthbearer' ? 'oauth2' : 'password', user },
    },
    flags,
    quoted,
  };
}

const SECURITY_FLAG: Readonly<Record<Security, string>> = { none: 'notls', starttls: 'tls', tls: 'ssl' };

export function writeAlpineServer(server: AlpineServer, to: Target): string {
  const { outgoing, flags, quoted } = server;
  const sameHost = outgoing.host.toLowerCase() === to.host.toLowerCase();
  const kept = flags.filter((flag) => {
    const name = flag.toLowerCase();
    if (/^(?:tls|notls|ssl|submit)$/.test(name)) return false;
    // A certificate that was not looked at on one server is to be looked at on another.
    if (name === 'novalidate-cert') return sameHost;
    return !(name.startsWith('user=') && to.login !== 'keep');
  });
  const user = typeof to.login === 'object' ? [`user=${quotedUser(to.login.user)}`] : [];
  const text = [writeServer(to.host, to.port), SECURITY_FLAG[to.security], ...kept, ...user].join('/');
  return quoted ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
}

function quotedUser(user: string): string {
  return /^[^\s"/,\\]+$/.test(user) ? user : `"${user.replace(/["\\]/g, '')}"`;
}
