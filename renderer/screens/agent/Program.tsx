import { useRef, useState } from 'react';
import { changeDoor, changeRelay, type GuidedChange } from '../../../shared/call-script/change-target.ts';
import type { IspSummary } from '../../../shared/contract/isp-summary.ts';
import { CLIENT_NAMES } from '../../../shared/model/client-names.ts';
import { CLIENT_IDS, type ClientId } from '../../../shared/model/mail-account.ts';
import type { Essentials } from '../../../shared/support-code/essentials.ts';
import { Field } from '../../components/Field.tsx';
import { Pick } from '../../components/Pick.tsx';
import { useWords } from '../../state/app-context.ts';

interface Props {
  essentials: Essentials;
  isp: IspSummary | null;
  remedy: 'change-door' | 'change-relay';
  /** Null until the customer has named one. */
  client: ClientId | null;
  onClient: (client: ClientId) => void;
}

const BY_NAME = [...CLIENT_IDS].sort((a, b) => CLIENT_NAMES[a].localeCompare(CLIENT_NAMES[b]));

/** The customer's program, and what is to be done in it, line by line. */
export function Program({ essentials, isp, remedy, client, onClient }: Props) {
  const words = useWords();
  const { message } = words;
  const [heard, setHeard] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const relay = isp?.relays[0];
  const change: GuidedChange | null =
    remedy === 'change-relay' && relay
      ? changeRelay(relay, essentials, heard)
      : changeDoor(essentials, heard, message('name.host-first', {}));
  return (
    <div className="program">
      <Pick<ClientId | ''>
        label={message('agent.program', {})}
        value={client ?? ''}
        options={[
          { value: '', label: message('agent.program.choose', {}) },
          ...BY_NAME.map((id) => ({ value: id, label: CLIENT_NAMES[id] })),
        ]}
        onChange={(id) => {
          if (id !== '') onClient(id);
        }}
      />
      <Field
        label={message('agent.account', {})}
        hint={message('agent.account.hint', {})}
        fault={null}
        value={heard}
        onChange={setHeard}
        type="text"
        inputRef={field}
      />
      {client !== null && change && (
        <ol className="say-list">
          {words.guided(client, change.to, change.account, isp ?? undefined).map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
