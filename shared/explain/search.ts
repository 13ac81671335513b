import { clean, plain } from './clean.ts';
import { combine } from './combine.ts';
import { explain } from './explain.ts';
import type { Block, Explanation } from './explanation.ts';
import { ROWS } from './table/rows.ts';

/** Fewer letters are found everywhere. */
const LEAST = 4;
const BY_BLOCK: readonly Block[] = ['high', 'possible', 'unlikely', 'excluded'];

/** The texts of the programs, as words are looked for in them. */
const TEXTS = ROWS.map((row) => ({ row, text: plain(clean(row.sample)) }));

/**
 * As `explain`, for somebody who types: where nothing whole is known yet, the errors whose text has every word typed, or
 * its beginning; those of a shut door first. Each cause once.
 */
export function searchErrors(text: string): Explanation[] {
  const known = explain(text);
  return eachCauseOnce(known.length > 0 ? known : byWords(clean(text)));
}

function byWords(cleaned: string): Explanation[] {
  const words = plain(cleaned).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.join('').length < LEAST) return [];
  return TEXTS.filter(({ text }) => words.every((word) => text.includes(word)))
    .map(({ row }) => ({
      id: row.id,
      match: words.join(' '),
      program: row.program,
      ...combine(row, { incoming: false }),
      alsoSeen: [],
    }))
    .sort((a, b) => BY_BLOCK.indexOf(a.block) - BY_BLOCK.indexOf(b.block));
}

function eachCauseOnce(found: readonly Explanation[]): Explanation[] {
  return found.filter(({ cause }, at) => found.findIndex((one) => one.cause === cause) === at);
}
