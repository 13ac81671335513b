/** A text of a profile: in the provider's first language, or one for each language. */
export type ProfileText = string | Readonly<Record<string, string>>;

/** The text in the reader's language, in its main language (`pt` for `pt-BR`), or else as the provider wrote it first. */
export function inLanguage(text: ProfileText, language: string, first = 'en'): string {
  if (typeof text === 'string') return text;
  const main = language.split('-')[0] ?? language;
  return text[language] ?? text[main] ?? text[first] ?? Object.values(text)[0] ?? '';
}
