import type { ContractFault } from '../../../shared/contract/errors.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useWords } from '../../state/app-context.ts';
import { faultInWords } from '../../state/fault-words.ts';

/** The check could not run at all. */
export function FailedScreen({ fault }: { fault: ContractFault }) {
  const words = useWords();
  const { check, startOver } = useActions();
  return (
    <Screen title={words.message('window.failed.title', {})} className="failed">
      <p className="lead">{faultInWords(fault, words)}</p>
      <div className="buttons">
        <Action look="big" onPress={check}>
          {words.message('window.failed.again', {})}
        </Action>
        <Action onPress={startOver}>{words.message('window.back', {})}</Action>
      </div>
    </Screen>
  );
}
