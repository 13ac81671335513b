import type { Match } from './explanation.ts';

/** A code found in a text. `at` is where, in characters. */
export type Token =
  | { kind: 'hex'; value: string; at: number; text: string }
  | { kind: 'winsock'; value: number; at: number; text: string }
  | { kind: 'name'; value: string; at: number; text: string }
  | { kind: 'reply'; code: number | null; enhanced: string | null; at: number; text: string }
  | { kind: 'mac'; value: number; at: number; text: string }
  | { kind: 'id'; value: string; at: number; text: string }
  | { kind: 'sign'; value: NonNullable<Match['sign']>; at: number; text: string };

/** What the labelled fields of a text say. */
export interface Fields {
  port?: number;
  ssl?: 'yes' | 'no';
  incoming: boolean;
}

/*
 * Each pattern is a fixed-length or single-class run, so that the time taken grows with the text and no faster.
 * Codes are read forgivingly: any case, O for 0, l and I for 1, spaces or hyphens between digits, `0x` or not.
 */
const HEX = /(?:[0O] ?x[ -]?|(?<![0-9A-Z]))8(?:[ -]?[0-9A-FOIl]){7}(?![0-9A-Z])/gi;
const WINSOCK = /(?<![\w.])[1Il][ -]?[01OoIl][ ,.-]?[0Oo][ -]?[0-9OoIl][ -]?[0-9OoIl](?!\w|\.\d)/g;
const NAME = /(?<![A-Za-z0-9])(?:E|WSAE?|CERT_|ERR_|DEPTH_|SELF_|UNABLE_)[A-Z_]{2,50}(?![A-Za-z0-9])/gi;
const REPLY =
  /(?<![\w.])(4[25]\d|5[0-57]\d)(?!\d)(?:[ :,-]{1,3}#?([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d))?(?!\.\d)/g;
const ENHANCED = /(?<![\w.])([45]\.\d{1,3}\.\d{1,3})(?![\w]|\.\d)/g;
const MAC = /(?<![\w.])-?(3253|3259|17997|17099)(?!\w|\.\d)/g;
const ID = /(?<![A-Za-z0-9-])[A-Za-z][A-Za-z0-9-]{7,60}(?![A-Za-z0-9-])/g;
const MASKED_GREETING = /220[ -]\*{4,}/g;
const MASKED_CAPABILITY = /(?<![A-Za-z])X{6,12}[A-Z]?(?![A-Za-z])/g;
const PORT = /(?<!\w)(?:ports?|puerto|porta|ポート|door)\D{0,3}(\d{2,5})(?!\w)/i;
const HOST_PORT = /[a-z0-9]:(25|26|465|587|2525)(?!\w)/i;
/** `Secure(SSL): No` in the long sentence of Outlook Express, whatever the language of the label. */
const SSL = /\(SSL\)\D{0,3}(yes|no|ja|nein|oui|non|s[ií])(?!\w)/i;
const INCOMING = /(?<!\w)proto[ck]o\w{1,3}\W{0,3}(?:pop3|imap)/i;
const INCOMING_PORTS = [110, 143, 993, 995];

function hexDigits(text: string): string {
  return text
    .replace(/[ -]/g, '')
    .replace(/^[0o]x/i, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

function decimalDigits(text: string): number {
  return Number(
    text
      .replace(/[ ,.-]/g, '')
      .replace(/o/gi, '0')
      .replace(/[Il]/g, '1'),
  );
}

/** Hands each find to `read`; what it accepts is blanked, so that no piece of text is read as two codes. */
function take(text: string, pattern: RegExp, read: (hit: RegExpExecArray) => boolean): string {
  const pieces: string[] = [];
  let end = 0;
  for (const hit of text.matchAll(pattern)) {
    if (!read(hit)) continue;
    pieces.push(text.slice(end, hit.index), ' '.repeat(hit[0].length));
    end = hit.index + hit[0].length;
  }
  pieces.push(text.slice(end));
  return pieces.join('');
}

/** Winsock's own range, with the four of name lookups. */
function isWinsock(value: number): boolean {
  return (value >= 10004 && value <= 10112) || (value >= 11001 && value <= 11004);
}

/** All codes of a cleaned text, number first: what labels and sentences around them say does not matter. */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (token: Token): boolean => tokens.push(token) > 0;
  const where = (hit: RegExpExecArray) => ({ at: hit.index, text: hit[0].trim() });

  let left = take(text, HEX, (hit) => {
    const value = hexDigits(hit[0]);
    return value.startsWith('800') && add({ kind: 'hex', value, ...where(hit) });
  });
  left = take(left, WINSOCK, (hit) => {
    const value = decimalDigits(hit[0]);
    return isWinsock(value) && add({ kind: 'winsock', value, ...where(hit) });
  });
  left = take(left, MASKED_GREETING, (hit) => add({ kind: 'sign', value: 'masked-greeting', ...where(hit) }));
  take(left, MASKED_CAPABILITY, (hit) => add({ kind: 'sign', value: 'masked-capability', ...where(hit) }));
  left = take(left, REPLY, (hit) =>
    add({ kind: 'reply', code: Number(hit[1]), enhanced: hit[2] ?? null, ...where(hit) }),
  );
  left = take(left, ENHANCED, (hit) =>
    add({ kind: 'reply', code: null, enhanced: hit[1] ?? null, ...where(hit) }),
  );
  left = take(left, MAC, (hit) => add({ kind: 'mac', value: Number(hit[1]), ...where(hit) }));
  take(left, NAME, (hit) => add({ kind: 'name', value: hit[0].toUpperCase(), ...where(hit) }));
  take(left, ID, (hit) => add({ kind: 'id', value: plainId(hit[0]), ...where(hit) }));
  return tokens;
}

/** `smtpSendTimeout`, `smtp-send-timeout` and `send-error-smtp-send-timeout` are one. */
export function plainId(id: string): string {
  return id
    .replaceAll('-', '')
    .toLowerCase()
    .replace(/^senderror/, '');
}

/** Labelled fields, as in the long sentence of Outlook Express. */
export function fieldsOf(text: string): Fields {
  const port = Number(PORT.exec(text)?.[1] ?? HOST_PORT.exec(text)?.[1] ?? Number.NaN);
  const ssl = SSL.exec(text)?.[1]?.toLowerCase();
  return {
    ...(port >= 1 && port <= 65535 ? { port } : {}),
    ...(ssl === undefined ? {} : { ssl: ['no', 'nein', 'non'].includes(ssl) ? 'no' : 'yes' }),
    incoming: INCOMING.test(text) || INCOMING_PORTS.includes(port),
  };
}
