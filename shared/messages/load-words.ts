import type { Catalogue } from './catalogue.ts';
import { createWords, type Words } from './create-words.ts';
import type { Language } from './language.ts';

/** Each language is a chunk of its own, loaded when it is first spoken. */
const LOADERS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => (await import('./en/en.ts')).en,
  es: async () => (await import('./es/es.ts')).es,
  fr: async () => (await import('./fr/fr.ts')).fr,
  de: async () => (await import('./de/de.ts')).de,
  'pt-BR': async () => (await import('./pt-br/pt-br.ts')).ptBr,
  ja: async () => (await import('./ja/ja.ts')).ja,
};

export function loadCatalogue(language: Language): Promise<Catalogue> {
  return LOADERS[language]();
}

export async function loadWords(language: Language): Promise<Words> {
  return createWords(language, await loadCatalogue(language));
}
