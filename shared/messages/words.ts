import type { Explanation } from '../explain/explanation.ts';
import type { Failure } from '../model/failure.ts';
import type { NextStep, Verdict } from '../model/verdict.ts';
import type { MessageKey, ValuesOf } from './catalogue.ts';
import { createWords, type WordedTitle } from './create-words.ts';
import type { WordedExplanation } from './word-explanation.ts';
import type { NextContext } from './word-next.ts';

/**
 * Single functions for English, whose catalogue is always at hand. A view holds `createWords('en')` or
 * `await loadWords(language)` and keeps it: parsed messages stay with it.
 */

/** Title and text of a verdict. */
export function wordVerdict(verdict: Verdict, language: 'en'): WordedTitle {
  return createWords(language).verdict(verdict);
}

/** One line for what happened to one attempt. */
export function wordFailure(failure: Failure, language: 'en'): string {
  return createWords(language).failure(failure);
}

/** One next step as an instruction. `context` names the ISP and the verdict, where known. */
export function wordNext(next: NextStep, language: 'en', context: NextContext = {}): string {
  return createWords(language).next(next, context);
}

/** What the error of a mail program means and what to do. */
export function wordExplanation(explanation: Explanation, language: 'en'): WordedExplanation {
  return createWords(language).explanation(explanation);
}

/** Any message of the catalogue; the key decides which values it takes. */
export function message<Key extends MessageKey>(key: Key, values: ValuesOf<Key>, language: 'en'): string {
  return createWords(language).message(key, values);
}
