import { useState } from 'react';
import type { OutboxTold } from '../../../shared/requests/told.ts';
import { Action } from '../../components/Action.tsx';
import { useApp, useHost } from '../../state/app-context.ts';
import { faultOf } from '../../state/create-store.ts';
import { faultInWords } from '../../state/fault-words.ts';

interface Props {
  /** Null: all of them. */
  request: string | null;
  onRemoved: (left: OutboxTold) => void;
}

/** Gone for good, and so asked twice. */
export function Delete({ request, onRemoved }: Props) {
  const { words, practice } = useApp();
  const host = useHost();
  const [sure, setSure] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const { message, language } = words;
  const label = message(request === null ? 'window.outbox.delete-all' : 'window.outbox.delete', {});
  if (!sure) return <Action onPress={() => setSure(true)}>{label}</Action>;
  const remove = (): void => {
    host
      .removeRequests({ request, practice, language })
      .then(onRemoved, (error: unknown) => setFailed(faultInWords(faultOf(error), words)));
  };
  return (
    <div className="delete" role="group" aria-label={label}>
      <p role="status">{failed ?? message('window.outbox.delete.sure', {})}</p>
      <div className="buttons">
        <Action onPress={remove}>{label}</Action>
        <Action autoFocus onPress={() => setSure(false)}>
          {message('window.outbox.delete.no', {})}
        </Action>
      </div>
    </div>
  );
}
