import { useRef } from 'react';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useWords } from '../../state/app-context.ts';
import { ErrorSearch } from './ErrorSearch.tsx';

/** For customers who have an error in front of them: what it means, and whether it is worth trying the doors. */
export function ErrorsScreen() {
  const { message } = useWords();
  const { check, show } = useActions();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <Screen title={message('window.error', {})} className="errors">
      <p className="lead">{message('error.text', {})}</p>
      <ErrorSearch
        inputRef={field}
        common
        nothing={message('error.nothing', {})}
        settle={
          <div className="error-settle">
            <p>{message('error.settle', {})}</p>
            <Action look="big" onPress={check}>
              {message('window.start.check', {})}
            </Action>
          </div>
        }
      />
      <div className="buttons">
        <Action onPress={() => show('check')}>{message('window.back', {})}</Action>
      </div>
    </Screen>
  );
}
