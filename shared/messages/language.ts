/** The languages there is a whole catalogue for. A further one is one more folder and one more entry here and in `load-words.ts`. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt-BR', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language's name in itself, for choosing one. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
};

/**
 * The language meant, or null when there are no words in it: `en-GB.UTF-8` and `en_US` give `en`, `pt` and `pt-PT` give `pt-BR`.
 * Takes what `--lang`, `LANG` and `Intl` give. `C` and `POSIX` name no language.
 */
export function matchLanguage(wanted: string | undefined): Language | null {
  const tag = (wanted ?? '').trim().split(/[.@]/)[0]?.replaceAll('_', '-').toLowerCase() ?? '';
  const main = (language: string) => language.split('-')[0];
  const whole = LANGUAGES.find((language) => language.toLowerCase() === tag);
  return whole ?? LANGUAGES.find((language) => main(language) === main(tag)) ?? null;
}

/** As `matchLanguage`, with English for all others. */
export function nearestLanguage(wanted: string | undefined): Language {
  return matchLanguage(wanted) ?? 'en';
}

/**
 * The language to speak when nobody asked for one: the system's; where there are no words in that, the ISP's first language;
 * else English.
 * @param system - what the system or browser names, best first
 * @param isp - the languages of the profile, best first
 */
export function defaultLanguage(
  system: readonly (string | undefined)[],
  isp: readonly string[] = [],
): Language {
  for (const wanted of [...system, isp[0]]) {
    const language = matchLanguage(wanted);
    if (language) return language;
  }
  return 'en';
}
