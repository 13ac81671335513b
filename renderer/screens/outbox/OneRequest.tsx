import { useState } from 'react';
import type { RequestAttempt } from '../../../shared/model/request.ts';
import type { DoorTold, OutboxTold, RequestAnswer, RequestTold } from '../../../shared/requests/told.ts';
import { Action } from '../../components/Action.tsx';
import { Facts } from '../../components/Facts.tsx';
import { Fold } from '../../components/Fold.tsx';
import { useApp, useHost } from '../../state/app-context.ts';
import { faultOf } from '../../state/create-store.ts';
import { momentInWords } from '../../state/date-words.ts';
import { faultInWords } from '../../state/fault-words.ts';
import { Content } from '../request/Content.tsx';
import { troubleInWords } from '../request/request-words.ts';
import { SendRequest } from '../request/SendRequest.tsx';
import { Delete } from './Delete.tsx';
import { DoorNews } from './DoorNews.tsx';
import { NoteByHand } from './NoteByHand.tsx';

interface Props {
  told: RequestTold;
  /** What a look at its door showed. */
  door?: DoorTold | undefined;
  onChanged: (told: RequestTold) => void;
  /** The customer wants to ask another way. */
  onOther: () => void;
  /** Where what was filled in is still at hand. */
  onCorrect?: () => void;
  onRemoved?: (left: OutboxTold) => void;
}

/** One request: where it stands, in the server's own words, and what can be done with it. */
export function OneRequest({ told, door, onChanged, onOther, onCorrect, onRemoved }: Props) {
  const { words, practice } = useApp();
  const host = useHost();
  const [trouble, setTrouble] = useState<string | null>(null);
  const { message, language } = words;
  const { request, ispName, others, notBefore } = told;
  const { state, attempts, reference, possibleDuplicate, closed } = request;
  const open = closed === null && (state === 'draft' || state === 'queued' || state === 'needs-you');
  const last = attempts.at(-1);

  const take = (answer: Promise<RequestAnswer>): void => {
    setTrouble(null);
    answer.then(
      (changed) => {
        if (changed.trouble) setTrouble(troubleInWords(changed.trouble, words));
        if (changed.told) onChanged(changed.told);
      },
      (error: unknown) => setTrouble(faultInWords(faultOf(error), words)),
    );
  };
  const whose = { request: request.request, practice, language };

  return (
    <li className="account one-request">
      <p>
        <strong>
          <bdi>{ispName}</bdi> · <time dateTime={request.at}>{momentInWords(request.at, language)}</time>
        </strong>
      </p>
      <p className={`request-state state-${state}`} role="status">
        {message(`request.state.${state}`, {})}
      </p>
      {last?.problem && (state === 'queued' || state === 'needs-you' || state === 'refused') && (
        <p>
          {message(`request.problem.${last.problem}`, {})} <Said by={last} />
        </p>
      )}
      {told.practice && <p className="hint">{message('window.request.practice', {})}</p>}
      {possibleDuplicate && <p>{message('request.duplicate', {})}</p>}
      {notBefore !== null && (
        <p>{message('window.outbox.after', { date: momentInWords(notBefore, language) })}</p>
      )}
      {door !== undefined && <DoorNews told={door} />}
      {closed && (
        <p>
          {message('request.closed', {})} {closed.note}
        </p>
      )}
      <Facts
        rows={[
          [message('request.label.request', {}), request.request],
          [message('request.label.by', {}), message(`request.channel.${request.channel}`, {})],
          [message('request.label.reference', {}), reference],
        ]}
      />
      {open && onCorrect !== undefined && last?.problem === 'field-rejected' && (
        <Action onPress={onCorrect}>{message('window.request.back', {})}</Action>
      )}
      {open && (
        <SendRequest
          told={told}
          label={message(attempts.length === 0 ? 'window.request.send' : 'window.outbox.again', {})}
          onSent={onChanged}
        />
      )}
      {open &&
        last?.outcome === 'failed' &&
        others.map((channel) => (
          <p key={channel}>
            <Action onPress={onOther}>
              {message('window.request.try-other', { channel: message(`request.channel.${channel}`, {}) })}
            </Action>
          </p>
        ))}
      <Fold level={2} look="small" title={message('window.outbox.look', {})}>
        <Content told={told} />
      </Fold>
      {attempts.length > 0 && (
        <Fold level={2} look="small" title={message('window.outbox.tries', {})}>
          <ul>
            {attempts.map((attempt, index) => (
              <li key={index}>
                {momentInWords(attempt.at, language)}: {message(`request.channel.${attempt.channel}`, {})}.{' '}
                {attempt.problem
                  ? message(`request.problem.${attempt.problem}`, {})
                  : attempt.outcome === 'filed' && message('request.state.filed', {})}{' '}
                <Said by={attempt} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold level={2} look="small" title={message('window.outbox.note', {})}>
        <NoteByHand told={told} onNote={(note) => take(host.noteRequest({ ...whose, note }))} />
      </Fold>
      <p role="alert" className="trouble">
        {trouble}
      </p>
      <div className="buttons">
        {open && (
          <Action onPress={() => take(host.cancelRequest(whose))}>
            {message('window.outbox.cancel', {})}
          </Action>
        )}
        {onRemoved && <Delete request={request.request} onRemoved={onRemoved} />}
      </div>
    </li>
  );
}

/** The server's own words. */
function Said({ by: { said } }: { by: RequestAttempt }) {
  if (said === undefined) return null;
  return (
    <q>
      <bdi>{said}</bdi>
    </q>
  );
}
