/** The languages there is a whole catalogue for. A further one is one more folder and one more entry. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The nearest language there are words for: `en-GB.UTF-8` and `en_US` give `en`, an unknown one gives English.
 * Takes what `--lang`, `LANG` and `Intl` give.
 */
export function nearestLanguage(wanted: string | undefined): Language {
  const tag = (wanted ?? '').split('.')[0]?.replaceAll('_', '-').toLowerCase() ?? '';
  const whole = LANGUAGES.find((language) => language.toLowerCase() === tag);
  return whole ?? LANGUAGES.find((language) => language.split('-')[0] === tag.split('-')[0]) ?? 'en';
}
