import type { ReactElement } from 'react';
import { LANGUAGE_NAMES } from '../../../../shared/messages/language.ts';
import { About } from './About.tsx';
import { Ask } from './Ask.tsx';
import { HelpDesk } from './HelpDesk.tsx';
import { dateInWords, fileOf, type PageContext } from './page-context.ts';
import { Relay } from './Relay.tsx';
import { Release } from './Release.tsx';
import { Part, Said } from './Said.tsx';

export const GENERATOR = 'Postern';

/** One whole page in one language: no script, one style sheet beside it. */
export function Page({ page }: { page: PageContext }): ReactElement {
  const { profile, words, language } = page;
  const title = words.message('page.title', { isp: profile.name });
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content={GENERATOR} />
        <title>{title}</title>
        <link rel="stylesheet" href={STYLE_SHEET} />
      </head>
      <body>
        <a className="skip" href="#main">
          {words.message('window.skip', {})}
        </a>
        <header>
          <p className="isp">
            {profile.website === undefined ? profile.name : <a href={profile.website}>{profile.name}</a>}
          </p>
          <Languages page={page} />
        </header>
        <main id="main">
          <h1>{title}</h1>
          <p>{words.message('page.lead', {})}</p>
          <About page={page} />
          <Relay page={page} />
          <Answers page={page} />
          <Ask page={page} />
          <Release page={page} />
          <HelpDesk page={page} />
        </main>
        <footer>
          <Sources page={page} />
          {profile.reviewed !== undefined && (
            <p>
              {words.message('page.reviewed', {
                isp: profile.name,
                date: dateInWords(profile.reviewed, page),
              })}
            </p>
          )}
          <p>{words.message('page.made', {})}</p>
        </footer>
      </body>
    </html>
  );
}

export const STYLE_SHEET = 'page.css';

function Languages({ page }: { page: PageContext }): ReactElement | null {
  const { languages, language, words } = page;
  if (languages.length < 2) return null;
  return (
    <nav aria-label={words.message('page.languages', {})}>
      <ul>
        {languages
          .filter((other) => fileOf(other, languages) !== fileOf(language, languages))
          .map((other) => (
            <li key={other}>
              <a href={fileOf(other, languages)} hrefLang={other} lang={other}>
                {LANGUAGE_NAMES[other]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** The ISP's own questions. */
function Answers({ page }: { page: PageContext }): ReactElement | null {
  const { profile, words } = page;
  const answers = profile.answers ?? [];
  if (answers.length === 0) return null;
  return (
    <Part id="answers" title={words.message('window.about.isp', { isp: profile.name })}>
      {answers.map(({ question, answer, url }, index) => (
        <div key={index}>
          <h3>
            <Said text={question} page={page} />
          </h3>
          <p>
            <Said text={answer} page={page} />
          </p>
          {url !== undefined && (
            <p>
              <a href={url}>{url}</a>
            </p>
          )}
        </div>
      ))}
    </Part>
  );
}

function Sources({ page }: { page: PageContext }): ReactElement | null {
  const { profile, words } = page;
  if (profile.sources.length === 0) return null;
  return (
    <Part id="sources" title={words.message('window.about.sources', {})}>
      <ul>
        {profile.sources.map(({ url, title, read }, index) => {
          const text = words.message('window.about.read', {
            title: title ?? url ?? profile.name,
            date: dateInWords(read, page),
          });
          return <li key={index}>{url === undefined ? text : <a href={url}>{text}</a>}</li>;
        })}
      </ul>
    </Part>
  );
}
