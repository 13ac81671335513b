import { useCallback, useEffect, useRef, useState } from 'react';
import type { Api } from '../../shared/contract/contract.ts';
import type { ContractFault } from '../../shared/contract/errors.ts';
import { useHost } from './app-context.ts';
import { faultOf } from './create-store.ts';

/** A question to the host. Another function is another question: it is made with `useCallback`. */
export type Ask<T> = (host: Api) => Promise<T>;

/** With neither an answer nor a fault the host is still thinking. */
export interface Asked<T> {
  answer: T | null;
  /** Why the last asking gave none. The answer of an earlier one stays. */
  fault: ContractFault | null;
  /** Something newer than the answer is known: one that is still on its way is dropped. */
  take: (answer: T) => void;
  /** Asks the same once more. */
  again: () => void;
}

interface Heard<T> extends Pick<Asked<T>, 'answer' | 'fault'> {
  of: Ask<T>;
}

/** Asks the host as the component comes up. What is heard after it has gone, or of an older question, is dropped. */
export function useAsked<T>(ask: Ask<T>): Asked<T> {
  const host = useHost();
  const [heard, setHeard] = useState<Heard<T> | null>(null);
  const [times, setTimes] = useState(0);
  /** The one asking whose answer is waited for. */
  const awaited = useRef<symbol | null>(null);

  useEffect(() => {
    const own = (awaited.current = Symbol());
    ask(host).then(
      (answer) => {
        if (awaited.current === own) setHeard({ of: ask, answer, fault: null });
      },
      (error: unknown) => {
        if (awaited.current === own)
          setHeard((old) => ({
            of: ask,
            answer: old?.of === ask ? old.answer : null,
            fault: faultOf(error),
          }));
      },
    );
    return () => {
      awaited.current = null;
    };
  }, [host, ask, times]);

  const take = useCallback(
    (answer: T): void => {
      awaited.current = null;
      setHeard({ of: ask, answer, fault: null });
    },
    [ask],
  );
  const again = useCallback(() => setTimes((before) => before + 1), []);
  const { answer, fault } = heard?.of === ask ? heard : { answer: null, fault: null };
  return { answer, fault, take, again };
}
