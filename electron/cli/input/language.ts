import { LANGUAGES, nearestLanguage, type Language } from '../../../shared/messages/language.ts';
import { createWords } from '../../../shared/messages/create-words.ts';
import type { Terminal } from '../terminal.ts';

/** The language asked for, or English with a word about it: a check in the wrong language beats none. */
export function readLanguage(wanted: string, terminal: Terminal): Language {
  const language = nearestLanguage(wanted);
  const known = LANGUAGES.some((one) => wanted.toLowerCase().startsWith(one.toLowerCase()));
  if (!known) {
    const allowed = LANGUAGES.join(', ');
    terminal.err(
      `postern: ${createWords(language).message('cli.usage.bad-language', { value: wanted, allowed })}\n`,
    );
  }
  return language;
}
