import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, MessageKey, ValuesOf } from './catalogue.ts';
import type { Language } from './language.ts';

/** Turns one of the messages it knows, and its values, into text. */
export type Message<Known extends MessageKey = MessageKey> = <Key extends Known>(
  key: Key,
  values: ValuesOf<Key>,
) => string;

/** What sentences are made with. Parsed messages are kept for as long as it lives. */
export interface Formatter {
  language: Language;
  message: Message;
  /** A list in words: "25, 465 and 587". */
  list: (items: readonly (string | number)[], type?: 'conjunction' | 'disjunction') => string;
  /** Sentences one after the other; empty ones fall away. */
  join: (...sentences: readonly string[]) => string;
}

/** The catalogue may be a part of the whole: only its own keys compile then. */
export function createMessage<Known extends MessageKey>(
  language: Language,
  catalogue: Pick<Catalogue, Known>,
): Message<Known> {
  const parsed = new Map<Known, IntlMessageFormat>();
  return (key, values) => {
    let format = parsed.get(key);
    if (!format) {
      // `<` in a message is a plain character: no markup is spoken here.
      format = new IntlMessageFormat(catalogue[key], language, undefined, { ignoreTag: true });
      parsed.set(key, format);
    }
    return String(format.format(values));
  };
}

export function createFormatter(language: Language, catalogue: Catalogue): Formatter {
  const message = createMessage(language, catalogue);
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
