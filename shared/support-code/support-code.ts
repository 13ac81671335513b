import type { Report } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import { BASE, signOf, valueOf } from './alphabet.ts';
import { checkValues, GROUP, LENGTH, PAYLOAD, placeOfMistake, placesOfSwap, sums } from './check-signs.ts';
import { essentialsOf, type Essentials } from './essentials.ts';
import { pack, unpack } from './pack.ts';

/** The support code of a check: 16 signs in groups of four, `XXXX-XXXX-XXXX-XXXX` (docs/support-code.md). */
export function supportCode(report: Report, verdicts: readonly Verdict[]): string {
  return encode(essentialsOf(report, verdicts));
}

export function encode(essentials: Essentials): string {
  let rest = pack(essentials);
  const payload: number[] = [];
  for (let i = 0; i < PAYLOAD; i++) {
    payload.unshift(Number(rest % BigInt(BASE)));
    rest /= BigInt(BASE);
  }
  if (rest !== 0n) throw new RangeError('the code is too short for what it is to carry');
  const signs = [...payload, ...checkValues(payload)].map(signOf).join('');
  return groupsOf(signs).join('-');
}

export function groupsOf(signs: string): string[] {
  return signs.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
}

export type Decoded =
  | { ok: true; essentials: Essentials }
  /** `count`: signs that were given. */
  | { ok: false; problem: 'length'; count: number }
  /** A sign that is in no code; `group` from 1. */
  | { ok: false; problem: 'sign'; sign: string; group: number }
  /** The check signs do not fit. `groups` (from 1): where a single mistake, or two signs in each other's place, would be. */
  | { ok: false; problem: 'mistake'; groups: number[] }
  /** Rightly heard, but made by a newer Postern. */
  | { ok: false; problem: 'unknown-version'; version: number }
  /** Rightly heard, but nothing any Postern made. */
  | { ok: false; problem: 'not-a-code' };

/** Reads a code as it is typed: any case, with or without spaces and hyphens, O for 0 and the like. */
export function decode(text: string): Decoded {
  const signs = Array.from(text.replace(/[\s\-‐-―._]/g, ''));
  const values: number[] = [];
  for (const [index, sign] of signs.entries()) {
    const value = valueOf(sign);
    if (value === null)
      return { ok: false, problem: 'sign', sign, group: groupAt(Math.min(index, LENGTH - 1)) };
    values.push(value);
  }
  if (values.length !== LENGTH) return { ok: false, problem: 'length', count: values.length };
  const found = sums(values);
  if (found.plain !== 0 || found.placed !== 0) {
    const place = placeOfMistake(found);
    const places = place === null ? placesOfSwap(values, found).flatMap((at) => [at, at + 1]) : [place];
    return { ok: false, problem: 'mistake', groups: [...new Set(places.map(groupAt))] };
  }
  return unpack(
    values.slice(0, PAYLOAD).reduce((number, value) => number * BigInt(BASE) + BigInt(value), 0n),
  );
}

const groupAt = (index: number): number => Math.floor(index / GROUP) + 1;
