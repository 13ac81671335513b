import type { ReactElement } from 'react';
import { ReportSheet } from '../../../shared/report/ReportSheet.tsx';
import type { ReportView } from '../../../shared/report/report-view.ts';
import { PAGE_STYLE, SHEET_STYLE } from '../../../shared/report/sheet-style.ts';

/** The whole page: no script, nothing beside it, nothing it loads. */
export function ReportPage({ view }: { view: ReportView }): ReactElement {
  return (
    <html lang={view.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="Postern" />
        <title>{view.title}</title>
        <style dangerouslySetInnerHTML={{ __html: PAGE_STYLE + SHEET_STYLE }} />
      </head>
      <body>
        <main>
          <ReportSheet view={view} level={1} />
        </main>
      </body>
    </html>
  );
}
