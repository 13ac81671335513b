import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue } from '../catalogue.ts';

export interface PseudoOptions {
  /** Runs from right to left, as Arabic and Hebrew do: for testing the layout. */
  rightToLeft: boolean;
}

/** How much longer than English a translation may become (German and French buttons come near). */
const LONGER = 0.4;
/** U+202E turns what follows around, U+202C ends that (Unicode Bidirectional Algorithm, UAX #9 §2.2). */
const TURNED = '\u202E';
const TURN_ENDS = '\u202C';
const PLAIN = 'AaCcEeGgIiNnOoSsUuYyZz';
const ACCENTED = 'ÅåÇçÉéĞğÎîÑñÖöŠšÜüÝýŽž';

/**
 * A catalogue in a language nobody speaks, made from another one: every sentence is there, accented, 40 % longer and between
 * brackets. What a screen shows without them was never in the catalogue; what is cut off would be cut off in German.
 * Use it with the first catalogue's language, for its plurals: `createWords('en', pseudoCatalogue(en, …))`.
 */
export function pseudoCatalogue(catalogue: Catalogue, options: PseudoOptions): Catalogue {
  const entries = Object.entries(catalogue).map(([key, text]) => [key, pseudo(text, options)]);
  return Object.fromEntries(entries) as Catalogue;
}

/** Changes the words of a message and leaves its arguments, plurals and selects as they are. */
function pseudo(text: string, { rightToLeft }: PseudoOptions): string {
  let result = text;
  for (const { start, end } of literalsOf(text).reverse()) {
    const words = text.slice(start, end);
    if (!/\p{L}/u.test(words)) continue;
    const shown = longer(words.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter));
    result = `${result.slice(0, start)}${rightToLeft ? TURNED + shown + TURN_ENDS : shown}${result.slice(end)}`;
  }
  return result === text ? text : `[${result}]`;
}

/** What is added stands before the last space. */
function longer(words: string): string {
  const kept = words.trimEnd();
  return `${kept}${'~'.repeat(Math.ceil(kept.length * LONGER))}${words.slice(kept.length)}`;
}

/** The parser's number for plain words. */
const LITERAL = 0;

type Ast = ReturnType<IntlMessageFormat['getAst']>;
interface Span {
  start: number;
  end: number;
}

/** Where the plain words of a message stand in it, in order. */
function literalsOf(text: string): Span[] {
  const parsed = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true, captureLocation: true });
  return spansOf(parsed.getAst());
}

function spansOf(ast: Ast): Span[] {
  return ast.flatMap((element) => {
    if ('options' in element) return Object.values(element.options).flatMap(({ value }) => spansOf(value));
    const type: number = element.type;
    if (type !== LITERAL || !element.location) return [];
    return [{ start: element.location.start.offset, end: element.location.end.offset }];
  });
}
