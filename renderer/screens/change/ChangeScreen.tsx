import { useState } from 'react';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import { ChangeFlow } from './ChangeFlow.tsx';
import { PickAccount } from './PickAccount.tsx';
import './change.css';

/** From "which account" to "done, and proved". */
export function ChangeScreen() {
  const { changing } = useApp();
  return changing === null ? <PickAccount /> : <OneAccount key={changing} id={changing} />;
}

function OneAccount({ id }: { id: string }) {
  const { words, accounts } = useApp();
  const { change } = useActions();
  const found = accounts?.accounts.find((one) => one.id === id);
  // A change may be under way while the accounts are looked for again.
  const [first, setFirst] = useState(found);
  if (first) return <ChangeFlow account={first} />;
  if (found) setFirst(found);
  return (
    <Screen title={words.message('accounts.change', {})} className="change">
      <p role="status">
        {accounts === null
          ? words.message('accounts.looking', {})
          : words.message('change.problem.no-such-account', {})}
      </p>
      {accounts !== null && (
        <Action onPress={() => change(null)}>{words.message('accounts.pick', {})}</Action>
      )}
    </Screen>
  );
}
