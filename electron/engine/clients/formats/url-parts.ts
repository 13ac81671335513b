/**
 * The parts of a server's URL are settings of their own (`smtp_url#server`), so that a password inside it is neither
 * read, shown nor written.
 */
export const URL_PARTS = ['scheme', 'user', 'server'] as const;
export type UrlPart = (typeof URL_PARTS)[number];

interface ParsedUrl {
  quote: string;
  scheme: string;
  user: string | null;
  /** With its colon. */
  password: string;
  server: string;
  rest: string;
}

export function urlPart(raw: string | null, part: UrlPart): string | null {
  return raw === null ? null : (parse(raw)?.[part] ?? null);
}

export function hasUrlPassword(raw: string): boolean {
  return (parse(raw)?.password ?? '') !== '';
}

/** Null where the value is no URL whose parts can be told apart. Without user there is no password either. */
export function withUrlPart(raw: string, part: UrlPart, value: string | null): string | null {
  const url = parse(raw);
  if (!url) return null;
  const { quote, password, rest } = url;
  const scheme = part === 'scheme' ? value : url.scheme;
  const user = part === 'user' ? value : url.user;
  const server = part === 'server' ? value : url.server;
  if (scheme === null || server === null) return null;
  return `${quote}${scheme}://${user === null ? '' : `${user}${password}@`}${server}${rest}${quote}`;
}

/** `smtp_url#server` → `smtp_url`, `server`. */
function splitPart(key: string): { key: string; part: UrlPart } | null {
  const mark = key.lastIndexOf('#');
  const part = URL_PARTS.find((one) => one === key.slice(mark + 1));
  return mark === -1 || part === undefined ? null : { key: key.slice(0, mark), part };
}

/** Looks up settings and parts of them; `whole` the value of a setting as written. */
export function withParts(whole: (key: string) => string | null): (key: string) => string | null {
  return (key) => {
    const split = splitPart(key);
    return split ? urlPart(whole(split.key), split.part) : whole(key);
  };
}

/** Settings whose parts are put together into whole values. Parts of a setting that is not there change nothing. */
export function joinParts(
  settings: ReadonlyMap<string, string | null>,
  get: (key: string) => string | null,
): Map<string, string | null> {
  const joined = new Map<string, string | null>();
  for (const [name, value] of settings) {
    const split = splitPart(name);
    if (!split) {
      joined.set(name, value);
      continue;
    }
    const raw = joined.get(split.key) ?? get(split.key);
    const whole = raw === null ? null : withUrlPart(raw, split.part, value);
    if (whole !== null) joined.set(split.key, whole);
  }
  return joined;
}

function parse(raw: string): ParsedUrl | null {
  const quote = /^["']/.exec(raw)?.[0] ?? '';
  if (quote !== '' && (raw.length < 2 || !raw.endsWith(quote))) return null;
  const url = raw.slice(quote.length, raw.length - quote.length);
  const found = /^([a-z]+):\/\/(?:([^/]*)@)?([^/@]*)(\/.*)?$/i.exec(url);
  if (!found) return null;
  const [, scheme = '', login, server = '', rest = ''] = found;
  if (/[\s"'`\\$]/.test(server) || /["'\s\\]/.test(login ?? '')) return null;
  const colon = login?.indexOf(':') ?? -1;
  return {
    quote,
    scheme,
    user: login === undefined ? null : colon === -1 ? login : login.slice(0, colon),
    password: colon === -1 ? '' : (login ?? '').slice(colon),
    server,
    rest,
  };
}
