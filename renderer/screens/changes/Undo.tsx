import { useState } from 'react';
import type { ContractFault } from '../../../shared/contract/errors.ts';
import type { ChangeReport } from '../../../shared/model/change.ts';
import { Action } from '../../components/Action.tsx';
import { useApp, useHost } from '../../state/app-context.ts';
import { faultOf } from '../../state/create-store.ts';
import { faultInWords } from '../../state/fault-words.ts';
import { ReportWords } from './ReportWords.tsx';

interface Props {
  change: string;
  /** Whose account it is, for those who hear the button alone. */
  name: string;
  onUndone: () => void;
}

/** Takes a change back, and says what came of it. */
export function Undo({ change, name, onUndone }: Props) {
  const { words, practice } = useApp();
  const host = useHost();
  const [report, setReport] = useState<ChangeReport | null>(null);
  const [fault, setFault] = useState<ContractFault | null>(null);
  const undo = (): void => {
    setFault(null);
    host.undoChange({ change, practice }).then(
      (answer) => {
        setReport(answer);
        if (answer.status === 'undone') onUndone();
      },
      (error: unknown) => setFault(faultOf(error)),
    );
  };
  return (
    <div className="undo">
      {report?.status !== 'undone' && (
        <Action onPress={undo} label={words.message('accounts.undo.of', { name })}>
          {words.message('accounts.undo', {})}
        </Action>
      )}
      {report && <ReportWords report={report} />}
      {fault && <p role="alert">{faultInWords(fault, words)}</p>}
    </div>
  );
}
