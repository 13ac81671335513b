import { IntlMessageFormat } from 'intl-messageformat';

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Element = Ast[number];
/** The parser's numbers for what a message is made of. */
const LITERAL = 0;
const PLURAL = 6;
const POUND = 7;

export function astOf(text: string, language: string): Ast {
  return new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
}

/** Every way a message can read, one for each choice of each select and plural; values stand as `⟨name⟩`. */
export function variants(ast: Ast): string[] {
  return ast.reduce<string[]>(
    (read, element) => {
      const ways = waysOf(element);
      return read.flatMap((before) => ways.map((way) => before + way));
    },
    [''],
  );
}

function waysOf(element: Element): string[] {
  if ('options' in element) return Object.values(element.options).flatMap(({ value }) => variants(value));
  const type: number = element.type;
  if (type === LITERAL && 'value' in element) return [element.value];
  if (type === POUND) return ['⟨#⟩'];
  return 'value' in element ? [`⟨${element.value}⟩`] : [];
}

export interface Choice {
  kind: 'select' | 'plural';
  name: string;
  options: string[];
}

/** Every select and plural in a message, however deep. */
export function choicesOf(ast: Ast): Choice[] {
  return ast.flatMap((element) => {
    if (!('options' in element)) return [];
    const type: number = element.type;
    const options = Object.keys(element.options);
    const deeper = Object.values(element.options).flatMap(({ value }) => choicesOf(value));
    return [{ kind: type === PLURAL ? 'plural' : 'select', name: element.value, options }, ...deeper];
  });
}

/** The names of the values a message uses. */
export function namesOf(ast: Ast): Set<string> {
  const names = new Set<string>();
  for (const element of ast) {
    const type: number = element.type;
    if (type !== LITERAL && 'value' in element) names.add(element.value);
    if ('options' in element)
      for (const { value } of Object.values(element.options))
        for (const name of namesOf(value)) names.add(name);
  }
  return names;
}
