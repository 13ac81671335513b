import type { ReactElement } from 'react';
import type { IspBlock, IspConnection } from '../../../../shared/isp/profile.ts';
import { doorsInWords, type PageContext } from './page-context.ts';
import { blocksOf, labelOf } from './policy.ts';
import { Part, Said } from './Said.tsx';

/** The same questions and answers as the window's "What is this?", with this ISP's own rule. */
export function About({ page }: { page: PageContext }): ReactElement {
  const { profile, words } = page;
  const isp = profile.name;
  const works = profile.stillWorks ?? [];
  return (
    <>
      <Part id="smtp" title={words.message('window.about.smtp.question', {})}>
        <p>{words.message('window.about.smtp.answer', {})}</p>
      </Part>
      <Part id="why" title={words.message('window.about.why.question', {})}>
        <p>{words.message('window.about.why.answer', {})}</p>
      </Part>
      <Part id="who" title={words.message('window.about.who.question', {})}>
        <p>{words.message('window.about.who.answer', {})}</p>
        <p>{words.message('window.about.who.isp', { isp })}</p>
        <ul>
          {profile.connections.map((connection, index) => (
            <Rule key={index} connection={connection} page={page} />
          ))}
        </ul>
      </Part>
      <Part id="works" title={words.message('window.about.works.question', {})}>
        <p>{words.message('window.about.works.answer', {})}</p>
        {works.length > 0 && (
          <>
            <p>{words.message('window.about.works.isp', { isp })}</p>
            <ul>
              {works.map((way) => (
                <li key={way}>
                  {way === 'relay'
                    ? words.message('window.about.works.relay', { isp })
                    : words.message(`window.about.works.${way}`, {})}
                </li>
              ))}
            </ul>
          </>
        )}
      </Part>
    </>
  );
}

function Rule({ connection, page }: { connection: IspConnection; page: PageContext }): ReactElement {
  const { words } = page;
  const label = labelOf(connection, page);
  const blocks = blocksOf(connection, page);
  if (blocks.length === 0) return <li>{words.message('window.about.open', { label })}</li>;
  return (
    <>
      {blocks.map((block, index) => (
        <li key={index}>
          {blockInWords(block, label, page)}
          {block.reason !== undefined && (
            <>
              {' '}
              <Said text={block.reason} page={page} />
            </>
          )}
        </li>
      ))}
    </>
  );
}

function blockInWords({ ports, scope }: IspBlock, label: string, page: PageContext): string {
  const { words, profile } = page;
  const values = { label, doors: doorsInWords(ports, page), portCount: ports.length };
  if (scope === 'reactive') return words.message('window.about.shut.after-abuse', values);
  return scope === 'all-but-relay'
    ? words.message('window.about.shut.but-relay', { ...values, isp: profile.name })
    : words.message('window.about.shut', values);
}
