import { useEffect, useState } from 'react';
import { Action } from '../../components/Action.tsx';
import { useActions, useApp, useHost } from '../../state/app-context.ts';

/** The way to the requests of earlier days; nothing where there are none. */
export function RequestsKept() {
  const { words, practice } = useApp();
  const { show } = useActions();
  const host = useHost();
  const [count, setCount] = useState(0);
  const { language } = words;
  useEffect(() => {
    let gone = false;
    host.listRequests({ practice, language }).then(
      ({ requests, damaged }) => {
        if (!gone) setCount(requests.length + damaged.length);
      },
      // The screen of the requests says what is wrong.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [host, practice, language]);
  if (count === 0) return null;
  return (
    <p>
      {words.message('window.outbox.waits', { count })}{' '}
      <Action look="link" onPress={() => show('outbox')}>
        {words.message('window.outbox', {})}
      </Action>
    </p>
  );
}
