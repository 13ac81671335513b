import type { WebAnswer } from '../web/visit.ts';

/** The JSON of an answer; null: it is none. */
export function jsonOf({ text }: WebAnswer): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

export function atPath(json: unknown, ...path: readonly string[]): unknown {
  let at = json;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}

/** How many values are looked at, and how deep: an answer may be made to be endless. */
const MOST = { texts: 20, deep: 8 };

/** The sentences in an error answer, wherever its maker put them: `description`, `details.x[0].description`, `error`. */
export function textsIn(json: unknown): string {
  const texts: string[] = [];
  const look = (value: unknown, deep: number): void => {
    if (texts.length >= MOST.texts || deep > MOST.deep) return;
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null)
      for (const part of Object.values(value).slice(0, MOST.texts)) look(part, deep + 1);
  };
  look(json, 0);
  return [...new Set(texts)].join(' · ');
}
