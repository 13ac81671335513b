import { useState } from 'react';
import type { Args } from '../../../shared/contract/contract.ts';
import type { RequestTold } from '../../../shared/requests/told.ts';
import { Action } from '../../components/Action.tsx';
import { Choice } from '../../components/Choice.tsx';
import { useWords } from '../../state/app-context.ts';
import { FormField } from '../request/FormField.tsx';

type Note = Args<'noteRequest'>['note'];
type Heard = 'nothing' | 'filed' | 'refused';

/** What the customer heard by telephone, by letter, or saw. */
export function NoteByHand({
  told: { request },
  onNote,
}: {
  told: RequestTold;
  onNote: (note: Note) => void;
}) {
  const { message } = useWords();
  const [heard, setHeard] = useState<Heard>('nothing');
  const [reference, setReference] = useState(request.reference ?? '');
  const [closed, setClosed] = useState('');
  const left = (): void => undefined;
  return (
    <div className="request-form">
      <Choice
        label={message('window.outbox.note.state', {})}
        options={(['nothing', 'filed', 'refused'] as const).map((value) => ({
          value,
          label: message(`window.outbox.note.${value}`, {}),
        }))}
        value={heard}
        onChange={setHeard}
      />
      <FormField
        label={message('window.outbox.note.reference', {})}
        kind="text"
        required={false}
        value={reference}
        fault={null}
        onChange={(value) => setReference(value.slice(0, 200))}
        onLeave={left}
      />
      <FormField
        label={message('window.outbox.note.closed', {})}
        kind="long-text"
        required={false}
        value={closed}
        fault={null}
        onChange={(value) => setClosed(value.slice(0, 2000))}
        onLeave={left}
      />
      <Action
        onPress={() =>
          onNote({
            state: heard === 'nothing' ? null : heard,
            reference: reference.trim() === '' ? null : reference.trim(),
            closed: closed.trim() === '' ? null : closed.trim(),
          })
        }
      >
        {message('window.outbox.note.save', {})}
      </Action>
    </div>
  );
}
