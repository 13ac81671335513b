import { Fragment, type ReactElement } from 'react';
import type { IspConnection } from '../../../../shared/isp/profile.ts';
import { policyLine } from '../../../../shared/messages/policy-line.ts';
import type { PageContext } from './page-context.ts';
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
  const { words, profile } = page;
  const blocks = blocksOf(connection, page);
  return (
    <li>
      {policyLine(labelOf(connection, page), blocks, profile.name, words)}
      {blocks.map(
        ({ reason }, index) =>
          reason !== undefined && (
            <Fragment key={index}>
              {' '}
              <Said text={reason} page={page} />
            </Fragment>
          ),
      )}
    </li>
  );
}
