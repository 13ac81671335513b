import type { Catalogue } from '../../shared/messages/catalogue.ts';
import { createWords, type Words } from '../../shared/messages/create-words.ts';
import type { Language } from '../../shared/messages/language.ts';

/** The words of one language, of which those of the first screens are at hand, and those of all others on request. */
export interface WindowWords extends Words {
  /** Resolves when every screen can speak; null when it can. The same promise each time. */
  awaited: () => Promise<void> | null;
}

type Part = Partial<Catalogue>;

/** Each a file of its own, so that a window loads what it speaks. */
const FIRST: Readonly<Record<Language, () => Promise<Part>>> = {
  en: async () => (await import('../../shared/messages/en/first.ts')).first,
  es: async () => (await import('../../shared/messages/es/first.ts')).first,
  fr: async () => (await import('../../shared/messages/fr/first.ts')).first,
  de: async () => (await import('../../shared/messages/de/first.ts')).first,
  'pt-BR': async () => (await import('../../shared/messages/pt-br/first.ts')).first,
  ja: async () => (await import('../../shared/messages/ja/first.ts')).first,
};

const LATER: typeof FIRST = {
  en: async () => (await import('../../shared/messages/en/later.ts')).later,
  es: async () => (await import('../../shared/messages/es/later.ts')).later,
  fr: async () => (await import('../../shared/messages/fr/later.ts')).later,
  de: async () => (await import('../../shared/messages/de/later.ts')).later,
  'pt-BR': async () => (await import('../../shared/messages/pt-br/later.ts')).later,
  ja: async () => (await import('../../shared/messages/ja/later.ts')).later,
};

export async function loadWindowWords(language: Language): Promise<WindowWords> {
  const known: Part = { ...(await FIRST[language]()) };
  let whole = false;
  let loading: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    Object.assign(known, await LATER[language]());
    whole = true;
  };
  return {
    // A part passes for the whole: no screen that says more is shown before its words are here.
    ...createWords(language, known as Catalogue),
    awaited: () => (whole ? null : (loading ??= load())),
  };
}
