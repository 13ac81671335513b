import { createWords, type Words } from './create-words.ts';
import { en } from './en/en.ts';

/** English, whose catalogue comes with it: for those who wait for no file. A window loads what it speaks (`load-words.ts`). */
export function englishWords(): Words {
  return createWords('en', en);
}
