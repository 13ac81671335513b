import { Action } from '../../components/Action.tsx';
import { useActions, useWords } from '../../state/app-context.ts';
import { policyAge } from './policy-age.ts';
import { usePolicy } from './use-policy.ts';

/** How old the provider's rules are, and the way to newer ones; nothing where the program has no provider of its own. */
export function PolicyLine() {
  const words = useWords();
  const { show } = useActions();
  const { answer: told } = usePolicy();
  if (told === null) return null;
  return (
    <div>
      <p>{policyAge(told, words)}</p>
      <p>
        <Action onPress={() => show('policy')}>{words.message('policy.title', { isp: told.name })}</Action>
      </p>
    </div>
  );
}
