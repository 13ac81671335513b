import type { ReactElement } from 'react';
import { mainOf, said, type PageContext } from './page-context.ts';

/** A text of the ISP's own, marked with its language where that is not the page's. */
export function Said({
  text,
  page,
}: {
  text: string | Readonly<Record<string, string>>;
  page: PageContext;
}): ReactElement {
  const { text: shown, language } = said(text, page);
  if (mainOf(language) === mainOf(page.language)) return <>{shown}</>;
  return <span lang={language}>{shown}</span>;
}

/** A part of the page with a heading to jump to. */
export function Part({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: React.ReactNode;
}): ReactElement {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
