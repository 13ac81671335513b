import type { Judgement } from '../../../shared/contract/event-schema.ts';
import type { VerdictCode } from '../../../shared/model/verdict.ts';
import { Action } from '../../components/Action.tsx';
import { useActions, useWords } from '../../state/app-context.ts';
import { policyOf } from '../../state/policy-of.ts';

/** Causes that a request can take away. */
export const SHUT: readonly VerdictCode[] = ['isp-blocks-port', 'network-blocks-port'];

/** Somebody may ask on this line, and there is a way to. */
const mayAsk = ({ isp, report }: Judgement): boolean =>
  policyOf(isp, report.isp.connection)?.exemptions.some(({ channel }) => channel !== 'none') === true;

/** The way to a request, where the provider shuts a door on this line and lets anybody ask. */
export function AskDoor({ judgement }: { judgement: Judgement }) {
  const { message } = useWords();
  const { show } = useActions();
  const { isp } = judgement;
  if (!isp.known || !mayAsk(judgement)) return null;
  return <Action onPress={() => show('request')}>{message('window.request.ask', { isp: isp.name })}</Action>;
}

/** Where nobody may ask, the way to why, and to what works. */
export function MayIAsk({ judgement }: { judgement: Judgement }) {
  const { message } = useWords();
  const { show } = useActions();
  const { isp, verdicts } = judgement;
  if (!isp.known || mayAsk(judgement) || !verdicts.some(({ code }) => SHUT.includes(code))) return null;
  return (
    <p>
      <Action look="link" onPress={() => show('request')}>
        {message('window.request.may-i', {})}
      </Action>
    </p>
  );
}
