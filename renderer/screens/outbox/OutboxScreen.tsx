import { useEffect, useState } from 'react';
import type { OutboxTold } from '../../../shared/requests/told.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp, useHost } from '../../state/app-context.ts';
import { faultOf } from '../../state/create-store.ts';
import { faultInWords } from '../../state/fault-words.ts';
import { troubleInWords } from '../request/request-words.ts';
import { Delete } from './Delete.tsx';
import { OneRequest } from './OneRequest.tsx';
import '../change/change.css';
import '../request/request.css';

/** Every request that is kept, newest first. */
export function OutboxScreen() {
  const { words, practice } = useApp();
  const { show } = useActions();
  const host = useHost();
  const [told, setTold] = useState<OutboxTold | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const { message, language } = words;

  useEffect(() => {
    let gone = false;
    host.listRequests({ practice, language }).then(
      (found) => {
        if (!gone) setTold(found);
      },
      (error: unknown) => {
        if (!gone) setFailed(faultInWords(faultOf(error), words));
      },
    );
    return () => {
      gone = true;
    };
  }, [host, practice, language, words]);

  const count = (told?.requests.length ?? 0) + (told?.damaged.length ?? 0);
  return (
    <Screen title={message('window.outbox', {})} className="request outbox">
      <p className="lead">{message('window.outbox.text', {})}</p>
      {practice !== null && <p className="caution">{message('window.request.practice', {})}</p>}
      <p role="status">{failed ?? (told && count === 0 ? message('window.outbox.none', {}) : '')}</p>
      {told && told.requests.length > 0 && (
        <ul className="account-list">
          {told.requests.map((one) => (
            <OneRequest
              key={one.request.request}
              told={one}
              onChanged={(changed) =>
                setTold({
                  ...told,
                  requests: told.requests.map((old) =>
                    old.request.request === changed.request.request ? changed : old,
                  ),
                })
              }
              onOther={() => show('request')}
              onRemoved={setTold}
            />
          ))}
        </ul>
      )}
      {told?.damaged.map(({ request, trouble }) => (
        <p key={request} className="caution">
          {troubleInWords(trouble, words)}
        </p>
      ))}
      <div className="buttons">
        <Action onPress={() => show('check')}>{message('window.back', {})}</Action>
        {count > 1 && <Delete request={null} onRemoved={setTold} />}
      </div>
    </Screen>
  );
}
