import { lazy, Suspense } from 'react';
import { Action } from '../../components/Action.tsx';
import { useActions, useWords } from '../../state/app-context.ts';
import { useOutbox } from '../outbox/use-outbox.ts';

const Doors = lazy(async () => ({ default: (await import('../outbox/Doors.tsx')).Doors }));

/** The way to the requests of earlier days, and the news of their doors; nothing where there are none. */
export function RequestsKept() {
  const { message } = useWords();
  const { show } = useActions();
  const { told, doors } = useOutbox();
  const count = told === null ? 0 : told.requests.length + told.damaged.length;
  const news = [...doors.values()].filter(({ door, late }) => door === 'open' || late !== null);
  if (count === 0) return null;
  return (
    <section className="requests-kept" aria-live="polite">
      <p>
        {message('window.outbox.waits', { count })}{' '}
        <Action look="link" onPress={() => show('outbox')}>
          {message('window.outbox', {})}
        </Action>
      </p>
      <Suspense>{news.length > 0 && <Doors news={news} />}</Suspense>
    </section>
  );
}
