import type { IspSummary } from '../../../shared/contract/isp-summary.ts';
import { policyLine } from '../../../shared/messages/policy-line.ts';
import type { ConnectionType } from '../../../shared/model/report.ts';
import { useWords } from '../../state/app-context.ts';
import { connectionInWords } from '../../state/connection-words.ts';
import { policyOf } from '../../state/policy-of.ts';

/** What holds on this customer's line: what is shut, who may ask, and the provider's own server. */
export function Policy({ isp, connection }: { isp: IspSummary; connection: ConnectionType }) {
  const words = useWords();
  const { message } = words;
  const policy = policyOf(isp, connection);
  const ways = (policy?.exemptions ?? []).filter(({ channel }) => channel !== 'none');
  return (
    <section>
      <h2>{message('agent.policy', {})}</h2>
      <ul>
        {policy && <li>{policyLine(connectionInWords(policy, words), policy.blocks, isp.name, words)}</li>}
        {ways.map(({ channel, url }, index) => (
          <li key={index}>
            {words.next(
              { kind: 'request-exemption', channel, ...(url !== undefined && { url }) },
              { isp: isp.name },
            )}
          </li>
        ))}
        {ways.length === 0 && policy && policy.blocks.length > 0 && <li>{message('page.ask.nobody', {})}</li>}
        {isp.relays.map(({ host, ports }) => (
          <li key={host}>
            {message('page.relay.title', { isp: isp.name })}: <bdi>{host}</bdi>{' '}
            {words.list(ports.map(({ port }) => port))}
          </li>
        ))}
      </ul>
    </section>
  );
}
