/** A text of an ISP's profile: one, in its first language, or one per language. */
export type IspText = string | Readonly<Record<string, string>>;

/** In the language spoken, else in the ISP's first, else any there is. */
export function ispText(text: IspText, language: string, isp: readonly string[]): string {
  if (typeof text === 'string') return text;
  const wanted = [language, language.split('-')[0] ?? '', ...isp, 'en'];
  const found = wanted.find((tag) => Object.hasOwn(text, tag));
  return (found === undefined ? Object.values(text)[0] : text[found]) ?? '';
}
