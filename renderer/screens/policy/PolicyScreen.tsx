import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { PolicyAnswer } from '../../../shared/contract/policy-schemas.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import { LARGEST_POLICY, type PolicyRefusal } from '../../../shared/model/policy.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp, useHost } from '../../state/app-context.ts';
import { faultOf } from '../../state/create-store.ts';
import { faultInWords } from '../../state/fault-words.ts';
import { policyAge } from './policy-age.ts';
import { usePolicy } from './use-policy.ts';

/** The rules of the program's own provider: how old they are, and the two ways to newer ones. */
export function PolicyScreen() {
  const { words, isp } = useApp();
  const { chooseIsp, show } = useActions();
  const host = useHost();
  const { answer: told, take: know } = usePolicy();
  const [said, setSaid] = useState('');
  const { message } = words;

  const take = (ask: () => Promise<PolicyAnswer>): void => {
    setSaid(message('policy.looking', {}));
    ask().then(
      (answer) => {
        know(answer.told);
        setSaid(answer.refused === null ? message('policy.new', {}) : refused(answer.refused, words));
        // What the window shows of the provider is asked for anew.
        if (answer.refused === null && isp.id === answer.told.isp) chooseIsp(isp.id);
      },
      (error: unknown) => setSaid(faultInWords(faultOf(error), words)),
    );
  };
  const takeFile = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file === undefined) return;
    if (file.size > LARGEST_POLICY) {
      setSaid(refused('too-large', words));
      return;
    }
    file.text().then(
      (text) => take(() => host.takePolicy({ text })),
      () => setSaid(refused('not-readable', words)),
    );
  };

  const name = told?.name ?? isp.name;
  return (
    <Screen title={message('policy.title', { isp: name })} className="policy">
      <p className="lead">{message('policy.lead', { isp: name })}</p>
      {told && <p>{policyAge(told, words)}</p>}
      {told?.renewable === false && <p>{message('policy.fixed', {})}</p>}
      <p role="status">{said}</p>
      {told?.from && <p className="hint">{message('policy.look.where', { host: told.from })}</p>}
      <div className="buttons">
        {told?.from && (
          <Action look="big" onPress={() => take(() => host.fetchPolicy())}>
            {message('policy.look', {})}
          </Action>
        )}
        {told?.renewable && (
          <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={takeFile}>
            <Action onPress={() => undefined}>{message('policy.file', {})}</Action>
          </FileTrigger>
        )}
        <Action onPress={() => show('settings')}>{message('window.back', {})}</Action>
      </div>
      {told?.renewable && <p className="hint">{message('policy.file.hint', { isp: name })}</p>}
    </Screen>
  );
}

/** Why, and that nothing is worse than before. */
function refused(code: PolicyRefusal | 'too-large', { message }: Words): string {
  return message('policy.refused', { detail: message(`policy.fault.${code}`, {}) });
}
