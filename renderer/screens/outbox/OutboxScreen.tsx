import { isWaiting } from '../../../shared/requests/is-waiting.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import { troubleInWords } from '../request/request-words.ts';
import { DailyLook } from './DailyLook.tsx';
import { Delete } from './Delete.tsx';
import { OneRequest } from './OneRequest.tsx';
import { useOutbox } from './use-outbox.ts';
import '../change/change.css';
import '../request/request.css';

/** Every request that is kept, newest first, and whether its door is open now. */
export function OutboxScreen() {
  const { words, practice } = useApp();
  const { show } = useActions();
  const { told, doors, looking, failed, take, change, look } = useOutbox();
  const { message } = words;
  const count = (told?.requests.length ?? 0) + (told?.damaged.length ?? 0);
  const waits = told?.requests.some(({ request }) => isWaiting(request)) === true;
  const said = failed ?? (looking ? message('window.outbox.doors.looking', {}) : null);
  return (
    <Screen title={message('window.outbox', {})} className="request outbox">
      <p className="lead">{message('window.outbox.text', {})}</p>
      {practice !== null && <p className="caution">{message('window.request.practice', {})}</p>}
      <p role="status">{said ?? (told && count === 0 ? message('window.outbox.none', {}) : '')}</p>
      {told && told.requests.length > 0 && (
        <ul className="account-list">
          {told.requests.map((one) => (
            <OneRequest
              key={one.request.request}
              told={one}
              door={doors.get(one.request.request)}
              onChanged={change}
              onOther={() => show('request')}
              onRemoved={take}
            />
          ))}
        </ul>
      )}
      {told?.damaged.map(({ request, trouble }) => (
        <p key={request} className="caution">
          {troubleInWords(trouble, words)}
        </p>
      ))}
      {waits && <DailyLook />}
      <div className="buttons">
        {waits && (
          <Action isDisabled={looking} onPress={look}>
            {message('window.outbox.doors', {})}
          </Action>
        )}
        <Action onPress={() => show('check')}>{message('window.back', {})}</Action>
        {count > 1 && <Delete request={null} onRemoved={take} />}
      </div>
    </Screen>
  );
}
