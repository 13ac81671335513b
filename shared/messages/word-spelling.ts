import type { MessageKey } from './catalogue.ts';
import type { Words } from './create-words.ts';

type SpellKey = Extract<MessageKey, `spell.${string}`>;

/** The signs of a group as they are said aloud. */
export function spelled(group: string, words: Words): string {
  return Array.from(group, (sign) => words.message(`spell.${sign}` as SpellKey, {})).join(' ');
}
