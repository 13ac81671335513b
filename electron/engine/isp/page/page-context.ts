import type { Words } from '../../../../shared/messages/create-words.ts';
import type { Language } from '../../../../shared/messages/language.ts';
import type { IspProfile } from '../../../../shared/isp/profile.ts';

/** What every part of the page needs. */
export interface PageContext {
  profile: IspProfile;
  words: Words;
  /** Language of this page. */
  language: Language;
  /** All languages the page is made in, the first is the main one. */
  languages: readonly Language[];
  /** ISO date: rules that are over or not yet in force are left out. */
  today: string;
}

/** A text of the profile, and the language it is in. */
export interface SaidText {
  text: string;
  language: string;
}

/** The text in the language of the page, or else as the ISP wrote it first. */
export function said(
  text: string | Readonly<Record<string, string>>,
  { profile, language }: PageContext,
): SaidText {
  const first = profile.languages[0] ?? 'en';
  if (typeof text === 'string') return { text, language: first };
  const wanted = [language, mainOf(language), first, ...Object.keys(text)];
  const found = wanted.find((tag) => Object.hasOwn(text, tag)) ?? first;
  return { text: text[found] ?? '', language: found };
}

export function mainOf(language: string): string {
  return language.split('-')[0] ?? language;
}

/** "door 25", "doors 25 and 587". */
export function doorsInWords(ports: readonly number[], { words }: PageContext): string {
  return words.message('name.doors', { ports: words.list(ports), portCount: ports.length });
}

export function dateInWords(date: string, { language }: PageContext): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** File name of the page in a language; the main one is what a web server shows first. */
export function fileOf(language: Language, languages: readonly Language[]): string {
  return language === languages[0] ? 'index.html' : `index.${language}.html`;
}
