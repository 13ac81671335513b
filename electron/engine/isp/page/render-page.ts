import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { IspProfile } from '../../../../shared/isp/profile.ts';
import { type Language, matchLanguage } from '../../../../shared/messages/language.ts';
import { loadWords } from '../../../../shared/messages/load-words.ts';
import { fileOf, type PageContext } from './page-context.ts';
import { Page, STYLE_SHEET } from './Page.tsx';
import { styleSheet } from './style.ts';

export interface PageFile {
  /** Within the folder. */
  name: string;
  text: string;
}

/**
 * The page of an ISP as files: one HTML page for each language of the profile that there are words in (English where
 * there are none in any), and their style sheet. Same profile and day, same bytes.
 * @param today ISO date
 */
export async function renderPages(profile: IspProfile, today: string): Promise<PageFile[]> {
  const languages = languagesOf(profile);
  const pages = await Promise.all(
    languages.map(async (language) => {
      const page: PageContext = { profile, words: await loadWords(language), language, languages, today };
      const html = renderToStaticMarkup(createElement(Page, { page }));
      return { name: fileOf(language, languages), text: `<!doctype html>\n${html}\n` };
    }),
  );
  return [{ name: STYLE_SHEET, text: styleSheet(profile.appearance.accent) }, ...pages];
}

function languagesOf({ languages }: IspProfile): Language[] {
  const spoken = languages.map(matchLanguage).filter((language) => language !== null);
  return spoken.length === 0 ? ['en'] : [...new Set(spoken)];
}

/** Where the profile has a form without an address: it can be told of, not shown. Paths as `isp validate` gives them. */
export function formsWithoutAddress({ connections }: IspProfile): string[] {
  return connections.flatMap(({ exemptions }, index) =>
    exemptions.flatMap(({ channel, url }, place) =>
      channel === 'web-form' && url === undefined ? [`connections[${index}].exemptions[${place}]`] : [],
    ),
  );
}

/** The same profile with an address for those forms: the page may know it before the profile does. */
export function withFormAddress(profile: IspProfile, url: string): IspProfile {
  const connections = profile.connections.map((connection) => ({
    ...connection,
    exemptions: connection.exemptions.map((way) =>
      way.channel === 'web-form' && way.url === undefined ? { ...way, url } : way,
    ),
  }));
  return { ...profile, connections };
}
