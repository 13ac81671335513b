import { useState } from 'react';
import { machineInWords } from '../../../shared/messages/word-machine.ts';
import type { MachineTold } from '../../../shared/requests/told.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useApp, useHost } from '../../state/app-context.ts';
import { faultOf } from '../../state/create-store.ts';
import { faultInWords } from '../../state/fault-words.ts';

interface Props {
  /** What an earlier look showed; null: none was made. */
  seen: MachineTold | null;
  onSeen: (told: MachineTold) => void;
  /** With or without a look. */
  onGoOn: () => void;
  onBack: () => void;
}

/** What ISPs fear is a worm. With the customer's consent, and not before, Postern looks for one; it mends nothing by itself. */
export function BeforeAsking({ seen, onSeen, onGoOn, onBack }: Props) {
  const { words, practice } = useApp();
  const host = useHost();
  const [said, setSaid] = useState('');
  const { message } = words;
  const look = (): void => {
    setSaid(message('window.before.looking', {}));
    host.lookAtMachine({ practice }).then(onSeen, (error: unknown) => {
      setSaid(faultInWords(faultOf(error), words));
    });
  };
  if (seen !== null) return <Seen told={seen} onGoOn={onGoOn} onBack={onBack} />;
  return (
    <Screen key="before" title={message('window.before.title', {})} className="request">
      <p className="lead">{message('window.before.why', {})}</p>
      <p>{message('window.before.what', {})}</p>
      <p>{message('window.before.private', {})}</p>
      <p role="status" className="outcome">
        {said}
      </p>
      <div className="buttons">
        <Action onPress={look}>{message('window.before.look', {})}</Action>
        <Action onPress={onGoOn}>{message('window.before.skip', {})}</Action>
        <Action onPress={onBack}>{message('window.back', {})}</Action>
      </div>
    </Screen>
  );
}

function Seen({
  told: { look, verdict },
  onGoOn,
  onBack,
}: Pick<Props, 'onGoOn' | 'onBack'> & { told: MachineTold }) {
  const { words } = useApp();
  const { message } = words;
  const worded = verdict === null ? null : words.verdict(verdict);
  return (
    <Screen key="seen" title={message('window.before.seen', {})} className="request">
      {worded !== null && (
        <div className="caution" role="group" aria-label={worded.title}>
          <p>
            <strong>{worded.title}</strong>
          </p>
          <p>{worded.text}</p>
          {verdict?.next.map((step) => (
            <p key={step.kind}>{words.next(step)}</p>
          ))}
          <p>{message('request.infected', {})}</p>
        </div>
      )}
      <ul>
        {machineInWords(look, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{message('window.before.unchanged', {})}</p>
      <div className="buttons">
        {verdict === null ? (
          <Action look="big" onPress={onGoOn}>
            {message('window.before.go-on', {})}
          </Action>
        ) : (
          <Action onPress={onGoOn}>{message('window.before.all-the-same', {})}</Action>
        )}
        <Action onPress={onBack}>{message('window.back', {})}</Action>
      </div>
    </Screen>
  );
}
