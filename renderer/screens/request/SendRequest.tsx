import { useState } from 'react';
import type { RequestTold } from '../../../shared/requests/told.ts';
import { Action } from '../../components/Action.tsx';
import { Pick } from '../../components/Pick.tsx';
import { useApp, useHost } from '../../state/app-context.ts';
import { faultOf } from '../../state/create-store.ts';
import { faultInWords } from '../../state/fault-words.ts';
import { FormField } from './FormField.tsx';
import { troubleInWords } from './request-words.ts';
import { Secret } from './Secret.tsx';

interface Props {
  told: RequestTold;
  label: string;
  onSent: (told: RequestTold) => void;
}

/** The button that lets a request leave, and for a letter the server it leaves by. A password is forgotten as it is handed over. */
export function SendRequest({ told, label, onSent }: Props) {
  const { words, practice } = useApp();
  const host = useHost();
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [chosen, setChosen] = useState('0');
  const [from, setFrom] = useState(told.from ?? '');
  const [user, setUser] = useState(told.from ?? '');
  const [password, setPassword] = useState('');
  const { message } = words;
  const { request, doors, sendable } = told;
  const byMail = request.channel === 'email' && !told.practice;
  const door = doors[Number(chosen)];

  if (!sendable) return <p>{message('window.request.by-hand', {})}</p>;
  if (byMail && door === undefined) return <p>{message('window.request.through.none', {})}</p>;
  const ready = !byMail || (/^[^\s@<>]+@[^\s@<>]+$/.test(from) && (door?.login !== true || password !== ''));

  const send = (): void => {
    if (sending || !ready) return;
    const mail =
      byMail && door
        ? { from, host: door.host, port: door.port, login: door.login ? { user, password } : null }
        : null;
    setPassword('');
    setSending(true);
    setTrouble(null);
    host
      .sendRequest({ request: request.request, mail, practice, language: words.language })
      .then(
        (answer) => {
          if (answer.trouble) setTrouble(troubleInWords(answer.trouble, words));
          if (answer.told) onSent(answer.told);
        },
        (error: unknown) => setTrouble(faultInWords(faultOf(error), words)),
      )
      .finally(() => setSending(false));
  };

  return (
    <div className="send-request">
      {byMail && (
        <>
          <FormField
            label={message('window.request.from', {})}
            kind="email"
            required
            value={from}
            fault={null}
            onChange={setFrom}
            onLeave={() => undefined}
          />
          {doors.length > 1 && (
            <Pick
              label={message('window.request.through', {})}
              value={chosen}
              onChange={setChosen}
              options={doors.map((one, index) => ({
                value: String(index),
                label: message('cli.door.open', { host: one.host, port: one.port }),
              }))}
            />
          )}
          {door?.login === true && (
            <>
              <FormField
                label={message('window.request.user', {})}
                kind="text"
                required
                value={user}
                fault={null}
                onChange={setUser}
                onLeave={() => undefined}
              />
              <Secret
                label={message('window.request.password', {})}
                hint={message('window.request.password.hint', {})}
                value={password}
                onChange={setPassword}
              />
            </>
          )}
        </>
      )}
      <Action look="big" isDisabled={sending || !ready} onPress={send}>
        {label}
      </Action>
      <p role="status" className="outcome">
        {sending ? message('window.request.sending', {}) : trouble}
      </p>
    </div>
  );
}
