import { clean, plain } from './clean.ts';
import { combine } from './combine.ts';
import type { Explanation } from './explanation.ts';
import { matchRows } from './match.ts';
import { fieldsOf, scan } from './scan.ts';

/**
 * What an error text means, best first; empty when nothing in it is known. Takes what a customer reads out or pastes,
 * in any language, of any length: numbers are looked at first, and only the ends of a very long text.
 */
export function explain(text: string): Explanation[] {
  const cleaned = clean(text);
  const fields = fieldsOf(cleaned);
  const found = matchRows(scan(cleaned), plain(cleaned));
  return found.map(({ row, match }, place) => ({
    id: row.id,
    match,
    program: row.program,
    ...combine(row, fields),
    alsoSeen: found.slice(place + 1).map((other) => other.row.id),
    ...(fields.port === undefined ? {} : { port: fields.port }),
  }));
}
