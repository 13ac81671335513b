import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, MessageKey, ValuesOf } from './catalogue.ts';
import type { Language } from './language.ts';

/** Turns one message and its values into text. Parsed messages are kept for as long as the formatter lives. */
export interface Formatter {
  language: Language;
  message: <Key extends MessageKey>(key: Key, values: ValuesOf<Key>) => string;
  /** A list in words: "25, 465 and 587". */
  list: (items: readonly (string | number)[], type?: 'conjunction' | 'disjunction') => string;
  /** Sentences one after the other; empty ones fall away. */
  join: (...sentences: readonly string[]) => string;
}

export function createFormatter(language: Language, catalogue: Catalogue): Formatter {
  const parsed = new Map<MessageKey, IntlMessageFormat>();

  const message = <Key extends MessageKey>(key: Key, values: ValuesOf<Key>): string => {
    let format = parsed.get(key);
    if (!format) {
      // `<` in a message is a plain character: no markup is spoken here.
      format = new IntlMessageFormat(catalogue[key], language, undefined, { ignoreTag: true });
      parsed.set(key, format);
    }
    return String(format.format(values));
  };

  return {
    language,
    message,
    list: (items, type = 'conjunction') =>
      new Intl.ListFormat(language, { type, style: 'long' }).format(items.map(String)),
    join: (...sentences) =>
      sentences
        .filter((sentence) => sentence !== '')
        .reduce(
          (first, second) => (first === '' ? second : message('join.sentences', { first, second })),
          '',
        ),
  };
}
