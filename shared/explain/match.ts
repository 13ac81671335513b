import type { Match, ReplyMatch, Row } from './explanation.ts';
import { plainId, type Token } from './scan.ts';
import { ROWS } from './table/rows.ts';

/** A row that fits a text. Sorted by `tier`, then `weight`, then `at`, each falling. */
export interface Found {
  row: Row;
  /** The piece of the text. */
  match: string;
  /** The last SMTP reply beats a socket number, which beats an 0x number, which beats names and sentences. */
  tier: 0 | 1 | 2 | 3 | 4 | 5;
  /** How telling within the tier. */
  weight: number;
  at: number;
}

const TIERS = { vague: 0, phrase: 1, id: 2, hex: 3, socket: 4, reply: 5 } as const;

function rowsBy<Key>(keys: (match: Match) => readonly Key[] | undefined): ReadonlyMap<Key, Row> {
  return new Map(ROWS.flatMap((row) => (keys(row.match) ?? []).map((key): [Key, Row] => [key, row])));
}

const BY_HEX = rowsBy((match) => match.hex);
const BY_WINSOCK = rowsBy((match) => match.winsock);
const BY_NAME = rowsBy((match) => match.names);
const BY_MAC = rowsBy((match) => match.mac);
const BY_ID = rowsBy((match) => match.ids?.map(plainId));
const BY_SIGN = rowsBy((match) => (match.sign === undefined ? undefined : [match.sign]));
const REPLIES = ROWS.flatMap((row) =>
  row.match.reply === undefined ? [] : [{ row, reply: row.match.reply }],
);
const PHRASES = ROWS.flatMap((row) => (row.match.phrases ?? []).map((fragments) => ({ row, fragments })));

/** How well a reply fits a pattern: 0 not at all; words tell more than an enhanced code, which tells more than a code. */
function fit(pattern: ReplyMatch, code: number | null, enhanced: string | null, words: string): number {
  if (code !== null && !pattern.codes.includes(code)) return 0;
  if (code === null && !pattern.enhanced) return 0;
  if (pattern.enhanced && !pattern.enhanced.includes(enhanced ?? '')) return 0;
  if (pattern.words && !pattern.words.some((fragment) => words.includes(fragment))) return 0;
  return 1 + (pattern.enhanced ? 2 : 0) + (pattern.words ? 4 : 0);
}

function bestReply(token: Token & { kind: 'reply' }, words: string): Row | undefined {
  let best: { row: Row; weight: number } | undefined;
  for (const { row, reply } of REPLIES) {
    const weight = fit(reply, token.code, token.enhanced, words);
    if (weight > (best?.weight ?? 0)) best = { row, weight };
  }
  return best?.row;
}

function rowOf(token: Token, words: string): { row: Row | undefined; tier: Found['tier'] } {
  switch (token.kind) {
    case 'hex':
      return { row: BY_HEX.get(token.value), tier: TIERS.hex };
    case 'winsock':
      return { row: BY_WINSOCK.get(token.value), tier: TIERS.socket };
    case 'name':
      return { row: BY_NAME.get(token.value), tier: TIERS.socket };
    case 'mac':
      return { row: BY_MAC.get(token.value), tier: TIERS.id };
    case 'id':
      return { row: BY_ID.get(token.value), tier: TIERS.id };
    case 'sign':
      return { row: BY_SIGN.get(token.value), tier: TIERS.reply };
    case 'reply':
      return { row: bestReply(token, words), tier: TIERS.reply };
  }
}

/** Where the fragments stand one after the other; null when they do not. */
function follow(words: string, fragments: readonly string[]): { from: number; to: number } | null {
  let from = -1;
  let to = 0;
  for (const fragment of fragments) {
    const at = words.indexOf(fragment, to);
    if (at < 0) return null;
    if (from < 0) from = at;
    to = at + fragment.length;
  }
  return { from, to };
}

/** At most so much of a match is quoted, in characters. */
const QUOTED = 120;
/** Replies looked at: more than any error text holds, and a bound on the work a pasted log makes. */
const MOST_REPLIES = 200;

/** All tokens but the replies that came before the last so many: the last count most. */
function bounded(tokens: readonly Token[]): Token[] {
  const replies = tokens.filter(({ kind }) => kind === 'reply').sort((a, b) => b.at - a.at);
  return [...tokens.filter(({ kind }) => kind !== 'reply'), ...replies.slice(0, MOST_REPLIES)];
}

/** Every row that fits, best first, each once. `words` is the text in lower case with single spaces. */
export function matchRows(tokens: readonly Token[], words: string): Found[] {
  const found: Found[] = [];
  for (const token of bounded(tokens)) {
    const { row, tier } = rowOf(token, words);
    if (row)
      found.push({ row, match: token.text, tier: row.vague ? TIERS.vague : tier, weight: 0, at: token.at });
  }
  for (const { row, fragments } of PHRASES) {
    const place = follow(words, fragments);
    if (!place) continue;
    const weight = fragments.join('').length;
    const match = words.slice(place.from, Math.min(place.to, place.from + QUOTED));
    found.push({ row, match, tier: row.vague ? TIERS.vague : TIERS.phrase, weight, at: place.from });
  }
  found.sort((a, b) => b.tier - a.tier || b.weight - a.weight || b.at - a.at);
  const seen = new Set<string>();
  return found.filter(({ row }) => !seen.has(row.id) && seen.add(row.id));
}
