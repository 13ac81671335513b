import type { ReactElement } from 'react';
import type { IspConnection, IspExemption } from '../../../../shared/isp/profile.ts';
import { Form } from './Form.tsx';
import { Phones } from './HelpDesk.tsx';
import { doorsInWords, type PageContext } from './page-context.ts';
import { blocksOf, labelOf } from './policy.ts';
import { Part, Said } from './Said.tsx';

/** For each line: how to ask for a door to be opened, or that nobody may. Left out where nothing is shut at all. */
export function Ask({ page }: { page: PageContext }): ReactElement | null {
  const { profile, words } = page;
  if (profile.connections.every((connection) => blocksOf(connection, page).length === 0)) return null;
  return (
    <Part id="ask" title={words.message('page.ask.title', {})}>
      {profile.connections.map((connection, index) => (
        <Line key={index} id={`ask-${index}`} connection={connection} page={page} />
      ))}
    </Part>
  );
}

function Line({
  id,
  connection,
  page,
}: {
  id: string;
  connection: IspConnection;
  page: PageContext;
}): ReactElement {
  const { words } = page;
  const { exemptions } = connection;
  const ways = exemptions.filter(({ channel }) => channel !== 'none');
  const without =
    blocksOf(connection, page).length === 0
      ? words.message('page.ask.nothing-shut', {})
      : exemptions.length > 0
        ? words.message('page.ask.nobody', {})
        : words.message('page.ask.no-way', {});
  return (
    <>
      <h3>{labelOf(connection, page)}</h3>
      {ways.length === 0 && <p>{without}</p>}
      {ways.map((way, index) => (
        <Way key={index} id={`${id}-${index}`} way={way} line={labelOf(connection, page)} page={page} />
      ))}
    </>
  );
}

interface WayProps {
  id: string;
  way: IspExemption;
  /** What the connection is called. */
  line: string;
  page: PageContext;
}

function Way({ id, way, line, page }: WayProps): ReactElement {
  const { words, profile } = page;
  // Where the way names nobody, the help desk is meant.
  const { helpDesk } = profile;
  const email = way.email ?? (way.channel === 'email' ? helpDesk.email : undefined);
  const phones = way.phones ?? (way.channel === 'phone' ? helpDesk.phones : []);
  const details = (
    [
      [words.message('window.who-may', {}), way.eligibility],
      [words.message('window.cost', {}), listed(way.cost)],
      [words.message('page.ask.duration', {}), listed(way.duration)],
      [words.message('page.ask.reopen-cost', {}), listed(way.reopenCost)],
    ] as const
  ).filter(([, texts]) => texts.length > 0);
  return (
    <div className="way">
      <p>
        {words.next({ kind: 'request-exemption', channel: way.channel }, { isp: profile.name })}
        {way.ports !== undefined &&
          ` ${words.message('page.ask.opens', { doors: doorsInWords(way.ports, page) })}`}
      </p>
      {way.url !== undefined && way.channel !== 'web-form' && (
        <p>
          <a href={way.url}>{way.url}</a>
        </p>
      )}
      {email !== undefined && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      <Phones phones={phones} page={page} />
      {details.length > 0 && (
        <dl>
          {details.map(([title, texts]) => (
            <Item key={title} title={title} texts={texts} page={page} />
          ))}
        </dl>
      )}
      {way.minimumDaysAsCustomer !== undefined && (
        <p>{words.message('page.ask.customer-days', { count: way.minimumDaysAsCustomer })}</p>
      )}
      {way.expectedDays !== undefined && (
        <p>{words.message('page.ask.days', { count: Math.ceil(way.expectedDays) })}</p>
      )}
      <Form id={id} way={way} line={line} page={page} />
    </div>
  );
}

function listed(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}

function Item({
  title,
  texts,
  page,
}: {
  title: string;
  texts: readonly string[];
  page: PageContext;
}): ReactElement {
  return (
    <>
      <dt>{title}</dt>
      {texts.map((text) => (
        <dd key={text}>
          <Said text={text} page={page} />
        </dd>
      ))}
    </>
  );
}
