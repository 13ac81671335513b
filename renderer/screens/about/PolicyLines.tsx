import type { ConnectionSummary, IspSummary } from '../../../shared/contract/isp-summary.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import { policyLine } from '../../../shared/messages/policy-line.ts';
import { useWords } from '../../state/app-context.ts';
import { connectionInWords } from '../../state/connection-words.ts';
import { inLanguage } from '../../state/profile-words.ts';

/** Which doors the provider shuts on which line, and why, as its profile says. */
export function PolicyLines({ isp }: { isp: IspSummary }) {
  const words = useWords();
  const lines = isp.connections.map((connection) => lineInWords(connection, isp, words));
  const reasons = isp.connections
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ reason }) =>
      reason === undefined ? [] : inLanguage(reason, words.language, isp.languages[0]),
    );
  return (
    <>
      <p>{words.message('window.about.who.isp', { isp: isp.name })}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {[...new Set(reasons)].map((reason) => (
        <blockquote key={reason}>{reason}</blockquote>
      ))}
    </>
  );
}

function lineInWords(connection: ConnectionSummary, isp: IspSummary, words: Words): string {
  const alone = isp.connections.length === 1 && connection.label === undefined;
  const label = alone ? words.message('window.about.line', {}) : connectionInWords(connection, words);
  return policyLine(label, connection.blocks, isp.name, words);
}
