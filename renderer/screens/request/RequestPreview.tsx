import type { RequestTold } from '../../../shared/requests/told.ts';
import { doorsInWords } from '../../../shared/messages/word-asking.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useWords } from '../../state/app-context.ts';
import { Content } from './Content.tsx';
import { SendRequest } from './SendRequest.tsx';

interface Props {
  told: RequestTold;
  onBack: () => void;
  onSent: (told: RequestTold) => void;
}

/** All of it, before anything leaves; then send, keep or print. */
export function RequestPreview({ told, onBack, onSent }: Props) {
  const words = useWords();
  const { show } = useActions();
  const { message } = words;
  return (
    <Screen
      key="preview"
      title={message('window.request.title', {
        isp: told.ispName,
        doors: doorsInWords(told.request.ports, words),
      })}
      className="request preview"
    >
      <p className="lead">{message('window.request.not-sent', {})}</p>
      {told.practice && <p className="caution">{message('window.request.practice', {})}</p>}
      <Content told={told} />
      <p>{message('window.request.kept', {})}</p>
      <SendRequest told={told} label={message('window.request.send', {})} onSent={onSent} />
      <div className="buttons">
        <Action onPress={() => window.print()}>{message('window.request.print', {})}</Action>
        <Action onPress={() => show('outbox')}>{message('window.request.keep', {})}</Action>
        <Action onPress={onBack}>{message('window.request.back', {})}</Action>
      </div>
    </Screen>
  );
}
