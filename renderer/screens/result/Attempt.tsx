import type { Observation } from '../../../shared/model/observation.ts';
import { Fold } from '../../components/Fold.tsx';
import { useWords } from '../../state/app-context.ts';
import { CertificateFacts } from './CertificateFacts.tsx';
import { Facts } from '../../components/Facts.tsx';

/** One try: what came of it, what was said, and the papers that were shown. */
export function Attempt({ attempt }: { attempt: Observation }) {
  const { message, failure: wordFailure } = useWords();
  const {
    host,
    port,
    role,
    purpose,
    outcome,
    address,
    security,
    step,
    failure,
    detail,
    startedMs,
    endedMs,
    transcript,
    certificate,
  } = attempt;
  const reached =
    purpose === 'non-mail' && outcome === 'ready'
      ? message('cli.state.open', {})
      : message(`probe-step.${step}`, {});
  const result = failure === undefined ? reached : wordFailure(failure);
  return (
    <Fold
      level={4}
      look="small"
      className="attempt"
      title={
        <>
          <bdi>
            {host}:{port}
          </bdi>{' '}
          <span className="attempt-result">{result}</span>
        </>
      }
    >
      <Facts
        rows={[
          [message('window.details.address', {}), address],
          [message('window.details.security', {}), message(`security.${security}`, {})],
          [message('window.details.step', {}), reached],
          [
            message('window.details.result', {}),
            failure === undefined ? null : `${wordFailure(failure)} (${failure})`,
          ],
          [message('window.details.said', {}), detail],
          [
            message('window.details.time', {}),
            message('window.details.milliseconds', { count: Math.round(endedMs - startedMs) }),
          ],
          [message(`role.${role}`, {}), host],
        ]}
      />
      <h5>{message('window.details.transcript', {})}</h5>
      {transcript.length === 0 ? (
        <p>{message('window.details.transcript.none', {})}</p>
      ) : (
        <pre
          className="transcript"
          dir="ltr"
          tabIndex={0}
          aria-label={message('window.details.transcript', {})}
          role="group"
        >
          {transcript
            .map(({ atMs, mark, text }) => `${String(Math.round(atMs)).padStart(6)} ${mark} ${text}`)
            .join('\n')}
        </pre>
      )}
      {certificate && (
        <>
          <h5>{message('window.details.certificate', {})}</h5>
          <CertificateFacts certificate={certificate} />
        </>
      )}
    </Fold>
  );
}
