/** Countries that print on Letter; all others print on A4 (CLDR 48, `paperSize`). */
const LETTER = new Set(['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']);

export type Paper = 'A4' | 'Letter';

/** Width and height, inches. */
export const PAPER_SIZES: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  A4: [8.27, 11.69],
  Letter: [8.5, 11],
};

/** @param country - ISO 3166-1, two letters; anything else is unknown */
export function paperOf(country: string): Paper {
  return LETTER.has(country.toUpperCase()) ? 'Letter' : 'A4';
}

/** The country of a locale as systems write it: `en_US.UTF-8`, `pt-BR`, `zh-Hant-TW`; empty where it names none. */
export function countryOf(locale: string): string {
  return /^[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Za-z]{2})(?=$|[-_.@])/.exec(locale)?.[1] ?? '';
}
