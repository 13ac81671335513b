import { useCallback, useEffect, useState } from 'react';
import type { ExemptionRequest } from '../../../shared/model/request.ts';
import { isWaiting } from '../../../shared/requests/is-waiting.ts';
import type { DoorTold, OutboxTold, RequestTold } from '../../../shared/requests/told.ts';
import { useApp, useHost } from '../../state/app-context.ts';
import { faultOf } from '../../state/create-store.ts';
import { faultInWords } from '../../state/fault-words.ts';

/** How often a request that the host sends by itself is asked after, milliseconds. */
const ASK_AGAIN_MS = 3000;

export interface OutboxSeen {
  /** Null: not known yet. */
  told: OutboxTold | null;
  /** By request: what the last look at its door showed. */
  doors: ReadonlyMap<string, DoorTold>;
  looking: boolean;
  failed: string | null;
  take: (told: OutboxTold) => void;
  /** One of them has changed. */
  change: (one: RequestTold) => void;
  /** Looks at the doors again. */
  look: () => void;
}

/** The requests that are kept, and whether their doors are open now: looked at as they come up, and when it is asked for. */
export function useOutbox(): OutboxSeen {
  const { words, practice } = useApp();
  const host = useHost();
  const [told, setTold] = useState<OutboxTold | null>(null);
  const [doors, setDoors] = useState<ReadonlyMap<string, DoorTold>>(new Map());
  const [looking, setLooking] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const { language } = words;

  const list = useCallback(() => host.listRequests({ practice, language }), [host, practice, language]);
  const fail = useCallback((error: unknown) => setFailed(faultInWords(faultOf(error), words)), [words]);

  const look = useCallback(async (): Promise<void> => {
    setLooking(true);
    try {
      const seen = await host.lookAtDoors({ practice });
      setDoors(new Map(seen.map((one) => [one.request, one])));
      // What is open now has been closed.
      if (seen.some(({ door }) => door === 'open')) setTold(await list());
    } catch (error) {
      fail(error);
    } finally {
      setLooking(false);
    }
  }, [host, practice, list, fail]);

  useEffect(() => {
    let gone = false;
    list().then((found) => {
      if (gone) return;
      setTold(found);
      if (found.requests.some(({ request }) => isWaiting(request))) void look();
    }, fail);
    return () => {
      gone = true;
    };
  }, [list, look, fail]);

  const underWay = told?.requests.some(({ request }) => isUnderWay(request)) === true;
  useEffect(() => {
    if (!underWay) return;
    const timer = window.setInterval(() => void list().then(setTold, fail), ASK_AGAIN_MS);
    return () => window.clearInterval(timer);
  }, [underWay, list, fail]);

  const change = useCallback((one: RequestTold): void => {
    setTold((old) => old && { ...old, requests: old.requests.map((was) => (same(was, one) ? one : was)) });
  }, []);
  return { told, doors, looking, failed, take: setTold, change, look: () => void look() };
}

const same = (a: RequestTold, b: RequestTold): boolean => a.request.request === b.request.request;

/** The host may change it by itself. */
const isUnderWay = ({ state }: ExemptionRequest): boolean => state === 'queued' || state === 'sending';
