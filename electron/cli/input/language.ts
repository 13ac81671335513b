import { LANGUAGES, defaultLanguage, matchLanguage } from '../../../shared/messages/language.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import { loadWords } from '../../../shared/messages/load-words.ts';
import type { Terminal } from '../terminal.ts';

/**
 * Words in the language asked for, else in the system's, else in the ISP's first.
 * A language we do not have is said so and replaced: a check in the wrong language beats none.
 * @param isp - the languages of the profile, when there is one
 */
export async function readWords(
  wanted: string | undefined,
  terminal: Terminal,
  isp: readonly string[] = [],
): Promise<Words> {
  const asked = matchLanguage(wanted);
  const words = await loadWords(asked ?? defaultLanguage([terminal.locale], isp));
  if (wanted !== undefined && asked === null) {
    const allowed = LANGUAGES.join(', ');
    terminal.err(`postern: ${words.message('cli.usage.bad-language', { value: wanted, allowed })}\n`);
  }
  return words;
}
