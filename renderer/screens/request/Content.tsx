import type { RequestTold } from '../../../shared/requests/told.ts';
import { Facts } from '../../components/Facts.tsx';
import { Copy } from '../../components/Copy.tsx';
import { useWords } from '../../state/app-context.ts';
import { SaveRequest } from './SaveRequest.tsx';

/** What would leave this computer, word for word: how, to whom, and every line of it. */
export function Content({ told }: { told: RequestTold }) {
  const { message } = useWords();
  const { request, content } = told;
  const { to, subject, letter, rows, data, script } = content;
  const text = letter ?? (script.length > 0 ? script.join('\n') : null);
  return (
    <div className="content">
      <Facts
        rows={[
          [message('window.request.way', {}), message(`request.channel.${request.channel}`, {})],
          [message('window.request.to', {}), to],
          [message('window.request.subject', {}), subject],
        ]}
      />
      {rows.length > 0 && (
        <>
          <h2>{message('window.request.fields', {})}</h2>
          <dl className="sent-rows">
            {rows.map(({ label, name, value }) => (
              <div key={name}>
                <dt>
                  {label !== name && label}{' '}
                  <span className="hint">
                    <bdi>{name}</bdi>
                  </span>
                </dt>
                {/* What is long scrolls, and so must be reached by keyboard. */}
                <dd className="exact" tabIndex={value.length > 150 ? 0 : undefined}>
                  {value}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {script.length > 0 && (
        <>
          <h2>{message('window.request.script', {})}</h2>
          <ol className="read-out">
            {script.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ol>
        </>
      )}
      {letter !== null && (
        <>
          <h2>{message('window.request.letter', {})}</h2>
          <pre className="exact letter" tabIndex={0}>
            {letter}
          </pre>
        </>
      )}
      {data !== null && (
        <>
          <h2>{message('window.request.data', {})}</h2>
          <pre className="exact" tabIndex={0} dir="ltr">
            {data}
          </pre>
        </>
      )}
      {text !== null && <Copy text={subject === null ? text : `${subject}\n\n${text}`} />}
      <SaveRequest told={told} />
    </div>
  );
}
