import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import type { MessageKey } from '../../../shared/messages/catalogue.ts';
import { en } from '../../../shared/messages/en/en.ts';
import { LANGUAGES } from '../../../shared/messages/language.ts';
import { loadCatalogue } from '../../../shared/messages/load-words.ts';
import { PARAMETERS, VERDICT_PARAMETERS } from '../../../shared/messages/parameters.ts';
import { CAUSES } from '../../../shared/explain/explanation.ts';
import { FAILURES, STEPS } from '../../../shared/model/failure.ts';
import { VERDICT_CODES } from '../../../shared/model/verdict.ts';
import { NEXT_SAMPLES } from './samples.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Every argument of a message, however deep: plain, number, select or plural. */
function argumentsOf(ast: Ast, found = new Map<string, number>()): Map<string, number> {
  for (const element of ast) {
    const type: number = element.type;
    // Types of the parser: 0 literal, 1 plain, 2 number, 3 date, 4 time, 5 select, 6 plural, 7 `#`.
    if (type >= 1 && type <= 6 && 'value' in element)
      found.set(element.value, Math.max(type, found.get(element.value) ?? 0));
    if ('options' in element)
      for (const option of Object.values(element.options)) argumentsOf(option.value, found);
  }
  return found;
}

const NUMBERS = ['port', 'portCount', 'amount', 'hostCount', 'seconds', 'family', 'count', 'most', 'least'];

const catalogues = await Promise.all(
  LANGUAGES.map(async (language) => ({ language, catalogue: await loadCatalogue(language) })),
);

describe.each(catalogues)('the $language catalogue', ({ language, catalogue }) => {
  const keys = Object.keys(catalogue) as MessageKey[];

  test.each(keys)('%s parses and uses the values it declares', (key) => {
    const found = argumentsOf(
      new IntlMessageFormat(catalogue[key], language, undefined, { ignoreTag: true }).getAst(),
    );
    const used = [...found.keys()].sort();
    if (key.startsWith('verdict.') || key.startsWith('step.')) {
      expect(VERDICT_PARAMETERS).toEqual(expect.arrayContaining(used));
    } else {
      const declared: readonly string[] = key in PARAMETERS ? PARAMETERS[key as keyof typeof PARAMETERS] : [];
      expect(used).toEqual([...declared].sort());
    }
    for (const [name, type] of found)
      if (type === 2 || type === 6) expect(NUMBERS, `${name} is counted`).toContain(name);
  });

  test('declares values for no message it does not have', () => {
    expect(keys).toEqual(expect.arrayContaining(Object.keys(PARAMETERS)));
  });

  test('has the same keys as the English one', () => {
    expect(keys.sort()).toEqual(Object.keys(en).sort());
  });

  test('has words for every verdict, failure, step and kind of next step, and for none that is not there', () => {
    const kinds = [...new Set(NEXT_SAMPLES.map((next) => next.kind))];
    const expected = [
      ...VERDICT_CODES.flatMap((code) => [`verdict.${code}.title`, `verdict.${code}.text`]),
      'verdict.hedge',
      ...FAILURES.map((failure) => `failure.${failure}`),
      ...STEPS.map((step) => `probe-step.${step}`),
      ...kinds.flatMap((kind) => [`step.${kind}`, `next.${kind}`, `advice.${kind}`]),
      'next.sender-risk',
      ...CAUSES.map((cause) => `explain.${cause}`),
      ...['high', 'possible', 'unlikely', 'excluded'].map((block) => `explain.block.${block}`),
      'explain.port-25',
    ];
    const families = /^(verdict|failure|probe-step|step|next|advice|explain)\./;
    expect(keys.filter((key) => families.test(key)).sort()).toEqual(expected.sort());
  });
});
