import type { Words } from '../messages/create-words.ts';
import type { Judged } from './judged.ts';

/** As `postern check --json` writes it, to be read again by `postern report`. @param judged - already redacted */
export function reportJson(judged: Judged, words: Words): string {
  const verdicts = judged.verdicts.map((verdict) => ({ ...verdict, ...words.verdict(verdict) }));
  return `${JSON.stringify({ ...judged, verdicts }, null, 2)}\n`;
}
