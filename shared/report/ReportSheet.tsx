import type { ReactElement, ReactNode } from 'react';
import { PathFigure } from './PathFigure.tsx';
import type { ReportView } from './report-view.ts';

interface Props {
  view: ReportView;
  /** Of its first heading: 1 where the sheet is the page, 2 where it stands in one. */
  level: 1 | 2;
}

/** Everything a report says, on one sheet: what a window shows is what a file holds. Its looks are in `sheet-style.ts`. */
export function ReportSheet({ view, level }: Props): ReactElement {
  const { title, practice, verdict, facts, code, path, steps, evidence, also, privacy, made } = view;
  const Heading = `h${level}` as const;
  const below = level === 1 ? 'h2' : 'h3';
  return (
    <article className={verdict.clear ? 'sheet sheet-clear' : 'sheet'}>
      {practice !== null && <p className="sheet-practice">{practice}</p>}
      <p className="sheet-kind">{title}</p>
      <Heading className="sheet-found">{verdict.title}</Heading>
      <p>{verdict.text}</p>
      <dl className="sheet-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Part as={below} title={code.heading}>
        <ol className="sheet-code">
          {code.groups.map(({ signs, spelled }, index) => (
            <li key={index}>
              <span className="sheet-signs">{signs}</span>
              <span className="sheet-spelled">{spelled}</span>
            </li>
          ))}
        </ol>
      </Part>
      <Part as={below} title={path.heading}>
        <ol className="sheet-stations">
          {path.stations.map((name, index) => (
            <li key={index}>{name}</li>
          ))}
        </ol>
        <PathFigure lanes={path.lanes} />
        <Lines lines={path.doors} />
      </Part>
      {steps.lines.length > 0 && (
        <Part as={below} title={steps.heading}>
          <ol>
            {steps.lines.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ol>
        </Part>
      )}
      {evidence.lines.length > 0 && (
        <Part as={below} title={evidence.heading}>
          <p>{evidence.lead}</p>
          <Lines lines={evidence.lines} />
        </Part>
      )}
      {also.found.length > 0 && (
        <Part as={below} title={also.heading}>
          <Lines lines={also.found.map((one) => `${one.title}: ${one.text}`)} />
        </Part>
      )}
      <footer>
        {[...privacy, made].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  );
}

interface PartProps {
  as: 'h2' | 'h3';
  title: string;
  children: ReactNode;
}

function Part({ as: Heading, title, children }: PartProps): ReactElement {
  return (
    <section>
      <Heading>{title}</Heading>
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
