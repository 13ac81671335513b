import type { ReactElement } from 'react';
import type { IspProfile } from '../../../../shared/isp/profile.ts';
import type { PageContext } from './page-context.ts';
import { Part, Said } from './Said.tsx';

type Phone = IspProfile['helpDesk']['phones'][number];
type OpeningHours = NonNullable<IspProfile['helpDesk']['open']>;

/** Whom to ask, and with what not; left out where the profile names nobody. */
export function HelpDesk({ page }: { page: PageContext }): ReactElement | null {
  const { profile, words } = page;
  const { phones, email, web, chat, hours, open, complaints } = profile.helpDesk;
  const somebody = [email, web, chat].some((one) => one !== undefined) || phones.length > 0;
  const not = profile.doesNotHelpWith;
  if (!somebody && complaints === undefined && not.length === 0) return null;
  return (
    <Part id="help" title={words.message('window.about.help-desk', { isp: profile.name })}>
      <Phones phones={phones} page={page} />
      {(hours !== undefined || open !== undefined) && (
        <p>
          {words.message('window.values.hours', {})}:{' '}
          {hours !== undefined ? <Said text={hours} page={page} /> : open && weekInWords(open, page)}
        </p>
      )}
      <Link title={words.message('window.values.email', {})} href={email && `mailto:${email}`} text={email} />
      <Link title={words.message('window.values.web', {})} href={web} text={web} />
      <Link title={words.message('page.help.chat', {})} href={chat} text={chat} />
      {not.length > 0 && (
        <>
          <p>{words.message('window.about.not-helping', {})}</p>
          <ul>
            {not.map((thing) => (
              <li key={thing}>
                <Said text={thing} page={page} />
              </li>
            ))}
          </ul>
        </>
      )}
      {complaints !== undefined && (
        <>
          <h3>{words.message('page.help.complaints', {})}</h3>
          <p>
            <Said text={complaints} page={page} />
          </p>
        </>
      )}
    </Part>
  );
}

export function Phones({
  phones,
  page,
}: {
  phones: readonly Phone[];
  page: PageContext;
}): ReactElement | null {
  const { words } = page;
  if (phones.length === 0) return null;
  return (
    <ul>
      {phones.map(({ number, label, menu, cost }) => (
        <li key={number}>
          {label !== undefined && (
            <>
              <Said text={label} page={page} />
              {': '}
            </>
          )}
          <a href={`tel:${number.replace(/[^\d+*#]/g, '')}`}>{number}</a>
          {menu !== undefined && ` – ${words.message('page.phone.menu', { value: menu })}`}
          {cost !== undefined && ` – ${words.message('page.phone.cost', { value: cost })}`}
        </li>
      ))}
    </ul>
  );
}

function Link({
  title,
  href,
  text,
}: {
  title: string;
  href: string | undefined;
  text: string | undefined;
}): ReactElement | null {
  if (href === undefined) return null;
  return (
    <p>
      {title}: <a href={href}>{text}</a>
    </p>
  );
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** "Monday and Tuesday 08:00–17:00 (Europe/London)". */
function weekInWords({ week, timeZone }: OpeningHours, { words, language }: PageContext): string {
  // The first of January 2024 was a Monday.
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const dayName = (day: (typeof DAYS)[number]) =>
    name.format(new Date(Date.UTC(2024, 0, 1 + DAYS.indexOf(day))));
  const spans = week.map(({ days, from, to }) => `${words.list(days.map(dayName))} ${from}–${to}`);
  return `${spans.join('; ')} (${timeZone})`;
}
