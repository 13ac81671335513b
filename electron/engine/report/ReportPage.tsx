import type { ReactElement, ReactNode } from 'react';
import type { ReportView } from '../../../shared/report/report-view.ts';
import { PathFigure } from './PathFigure.tsx';
import { STYLE } from './style.ts';

/** The whole page: no script, nothing beside it, nothing it loads. */
export function ReportPage({ view }: { view: ReportView }): ReactElement {
  const { title, practice, verdict, facts, code, path, steps, evidence, also, privacy, made } = view;
  return (
    <html lang={view.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="Postern" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body className={verdict.clear ? 'clear' : undefined}>
        <main>
          {practice !== null && <p className="practice">{practice}</p>}
          <p className="kind">{title}</p>
          <h1>{verdict.title}</h1>
          <p>{verdict.text}</p>
          <dl className="facts">
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <Part title={code.heading}>
            <ol className="code">
              {code.groups.map(({ signs, spelled }, index) => (
                <li key={index}>
                  <span className="signs">{signs}</span>
                  <span className="spelled">{spelled}</span>
                </li>
              ))}
            </ol>
          </Part>
          <Part title={path.heading} className="path">
            <ol className="stations">
              {path.stations.map((name, index) => (
                <li key={index}>{name}</li>
              ))}
            </ol>
            <PathFigure lanes={path.lanes} />
            <Lines lines={path.doors} />
          </Part>
          {steps.lines.length > 0 && (
            <Part title={steps.heading}>
              <ol>
                {steps.lines.map((line, index) => (
                  <li key={index}>{line}</li>
                ))}
              </ol>
            </Part>
          )}
          {evidence.lines.length > 0 && (
            <Part title={evidence.heading}>
              <p>{evidence.lead}</p>
              <Lines lines={evidence.lines} />
            </Part>
          )}
          {also.found.length > 0 && (
            <Part title={also.heading}>
              <Lines lines={also.found.map((one) => `${one.title}: ${one.text}`)} />
            </Part>
          )}
        </main>
        <footer>
          {[...privacy, made].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </footer>
      </body>
    </html>
  );
}

function Part({
  title,
  className,
  children,
}: {
  title: string;
  className?: string;
  children: ReactNode;
}): ReactElement {
  return (
    <section className={className}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Lines({ lines }: { lines: readonly string[] }): ReactElement {
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
