import { useCallback, useId, useState } from 'react';
import type { Api } from '../../../shared/contract/contract.ts';
import { useApp, useHost } from '../../state/app-context.ts';
import { faultOf } from '../../state/create-store.ts';
import { faultInWords } from '../../state/fault-words.ts';
import { useAsked } from '../../state/use-asked.ts';
import { Tick } from '../request/Tick.tsx';

/** The customer's own tick for a quiet look once a day; nothing where the system starts no program by itself. */
export function DailyLook() {
  const { words, practice } = useApp();
  const host = useHost();
  const about = useId();
  const { answer: told, take } = useAsked(
    useCallback((of: Api) => of.lookDaily({ practice, on: null }), [practice]),
  );
  /** Shown at once, until it is known what became of it. */
  const [wished, setWished] = useState<boolean | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const { message } = words;

  const set = (on: boolean): void => {
    setFault(null);
    setWished(on);
    host
      .lookDaily({ practice, on })
      .then(take, (error: unknown) => setFault(faultInWords(faultOf(error), words)))
      .finally(() => setWished(null));
  };
  if (told === null || told.state === 'impossible') return null;
  const failed = told.failed === null ? null : message('window.outbox.daily.failed', { detail: told.failed });
  return (
    <div>
      <Tick
        label={message('window.outbox.daily', {})}
        about={about}
        ticked={wished ?? told.state === 'on'}
        fault={fault ?? failed}
        onChange={set}
      />
      <p id={about} className="hint">
        {message('window.outbox.daily.text', {})}
      </p>
    </div>
  );
}
