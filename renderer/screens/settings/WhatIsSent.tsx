import type { Report } from '../../../shared/model/report.ts';
import { useApp } from '../../state/app-context.ts';

/** What leaves this computer: nothing but what the last check itself said, which is shown word for word. */
export function WhatIsSent() {
  const { words, check } = useApp();
  const { message } = words;
  return (
    <>
      <p>{message('window.settings.sent.text', {})}</p>
      <p>{message('window.settings.sent.check', {})}</p>
      {check.phase === 'done' ? (
        <LastCheck report={check.judgement.report} />
      ) : (
        <p>{message('window.settings.sent.none', {})}</p>
      )}
    </>
  );
}

function LastCheck({ report: { observations } }: { report: Report }) {
  const { message } = useApp().words;
  const count = observations.reduce((sum, { bytesSent }) => sum + bytesSent, 0);
  const hosts = [...new Set(observations.map(({ host, port }) => `${host}:${port}`))];
  const said = [
    ...new Set(
      observations.flatMap(({ transcript }) =>
        transcript.filter(({ mark }) => mark === '>').map(({ text }) => text),
      ),
    ),
  ];
  return (
    <>
      <p>{message('window.settings.sent.last', { count })}</p>
      <ul className="hosts">
        {hosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
          </li>
        ))}
      </ul>
      {said.length > 0 && (
        <>
          <p>{message('window.settings.sent.words', {})}</p>
          <pre
            className="transcript"
            dir="ltr"
            tabIndex={0}
            role="group"
            aria-label={message('window.settings.sent.words', {})}
          >
            {said.join('\n')}
          </pre>
        </>
      )}
    </>
  );
}
