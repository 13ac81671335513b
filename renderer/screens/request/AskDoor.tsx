import type { Judgement } from '../../../shared/contract/event-schema.ts';
import { Action } from '../../components/Action.tsx';
import { useActions, useWords } from '../../state/app-context.ts';
import { policyOf } from '../../state/policy-of.ts';

/** The way to a request, where the provider shuts a door on this line and lets anybody ask. */
export function AskDoor({ judgement: { isp, report } }: { judgement: Judgement }) {
  const { message } = useWords();
  const { show } = useActions();
  const ways = policyOf(isp, report.isp.connection)?.exemptions ?? [];
  if (!isp.known || ways.every(({ channel }) => channel === 'none')) return null;
  return <Action onPress={() => show('request')}>{message('window.request.ask', { isp: isp.name })}</Action>;
}
