import type { ContractFault } from '../../../shared/contract/errors.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useWords } from '../../state/app-context.ts';
import { faultInWords } from '../../state/fault-words.ts';

/** The host could not do its part at all. */
export function Faulted({ fault, onBack }: { fault: ContractFault; onBack: () => void }) {
  const words = useWords();
  return (
    <Screen key="fault" title={words.message('window.failed.title', {})} className="change">
      <p className="lead" role="alert">
        {faultInWords(fault, words)}
      </p>
      <div className="buttons">
        <Action onPress={onBack}>{words.message('window.back', {})}</Action>
      </div>
    </Screen>
  );
}
