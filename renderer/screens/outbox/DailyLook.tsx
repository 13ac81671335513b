import { useEffect, useId, useState } from 'react';
import type { DailyTold } from '../../../shared/requests/told.ts';
import { useApp, useHost } from '../../state/app-context.ts';
import { faultOf } from '../../state/create-store.ts';
import { faultInWords } from '../../state/fault-words.ts';
import { Tick } from '../request/Tick.tsx';

/** The customer's own tick for a quiet look once a day; nothing where the system starts no program by itself. */
export function DailyLook() {
  const { words, practice } = useApp();
  const host = useHost();
  const about = useId();
  const [told, setTold] = useState<DailyTold | null>(null);
  /** Shown at once, until it is known what became of it. */
  const [wished, setWished] = useState<boolean | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const { message } = words;

  useEffect(() => {
    let gone = false;
    host.lookDaily({ practice, on: null }).then(
      (is) => {
        if (!gone) setTold(is);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [host, practice]);

  const set = (on: boolean): void => {
    setFault(null);
    setWished(on);
    host
      .lookDaily({ practice, on })
      .then(setTold, (error: unknown) => setFault(faultInWords(faultOf(error), words)))
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
