import type { Api, Settings } from '../../shared/contract/contract.ts';
import { ContractError, type ContractFault } from '../../shared/contract/errors.ts';
import type { StreamEvent } from '../../shared/contract/event-schema.ts';
import type { Words } from '../../shared/messages/create-words.ts';
import type { SceneId } from '../../shared/model/practice.ts';
import type { AppEvent, AppState, Form, Page } from './app-state.ts';
import { createBatch, type Frames } from './batch.ts';
import { reduce } from './reduce.ts';
import { readServer } from './read-form.ts';

export interface StoreDeps {
  api: Api;
  frames: Frames;
  /** Milliseconds, monotonic. */
  now: () => number;
  /** The words of the language the settings ask for. */
  loadWords: (settings: Settings) => Promise<Words>;
  /** Opens a web page from the window itself, where the host leaves that to it. */
  openHere: (url: string) => void;
}

/** What screens may do. */
export interface Actions {
  show: (page: Page) => void;
  fill: (form: Form) => void;
  check: () => void;
  practise: (scene: SceneId) => void;
  endPractice: () => void;
  stop: () => void;
  startOver: () => void;
  chooseIsp: (id: string) => void;
  listIsps: () => void;
  save: (settings: Settings) => void;
  open: (url: string) => void;
}

export interface Store extends Actions {
  get: () => AppState;
  subscribe: (changed: () => void) => () => void;
}

/** Holds the state, asks the host, and turns what comes back into events. */
export function createStore(first: AppState, deps: StoreDeps): Store {
  const { api } = deps;
  const listeners = new Set<() => void>();
  let state = first;
  let lastRun = 0;
  let running: AbortController | null = null;

  const dispatch = (event: AppEvent): void => {
    state = reduce(state, event);
    for (const changed of listeners) changed();
  };
  const refused = (error: unknown): void =>
    dispatch({ kind: 'notice', notice: { kind: 'fault', fault: faultOf(error) } });

  const begin = async (practice: SceneId | null): Promise<void> => {
    running?.abort();
    const own = (running = new AbortController());
    const run = ++lastRun;
    dispatch({ kind: 'check-began', run, beganMs: deps.now(), practice });
    const batch = createBatch<StreamEvent>(
      (events) => dispatch({ kind: 'check-told', run, events }),
      deps.frames,
    );
    const { form } = state;
    const server = readServer(form.server);
    const email = form.email.trim();
    const servers =
      server === null || practice !== null ? [] : [{ ...server, ...(email !== '' && { email }) }];
    try {
      const judgement = await api.check(
        { servers, connection: form.connection, practice },
        batch.add,
        own.signal,
      );
      batch.flush();
      dispatch({ kind: 'check-done', run, judgement });
    } catch (error) {
      batch.flush();
      const fault = faultOf(error);
      dispatch(
        fault.code === 'cancelled' ? { kind: 'check-stopped', run } : { kind: 'check-failed', run, fault },
      );
    } finally {
      if (running === own) running = null;
    }
  };

  return {
    get: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    show: (page) => dispatch({ kind: 'page', page }),
    fill: (form) => dispatch({ kind: 'form', form }),
    check: () => void begin(state.practice),
    practise: (scene) => void begin(scene),
    endPractice: () => {
      running?.abort();
      dispatch({ kind: 'practice-ended' });
    },
    stop: () => {
      const own = running;
      const cancel = (): void => own?.abort();
      // Stopped softly, so that what is known is told; a host that cannot do that is left.
      void api.stopCheck().then(({ stopped }) => {
        if (!stopped) cancel();
      }, cancel);
    },
    startOver: () => {
      running?.abort();
      dispatch({ kind: 'start-over' });
    },
    listIsps: () => void api.listIsps().then((isps) => dispatch({ kind: 'isps', isps }), refused),
    chooseIsp: (id) => void api.chooseIsp({ id }).then((isp) => dispatch({ kind: 'isp', isp }), refused),
    save: (settings) => {
      void deps
        .loadWords(settings)
        .then(async (words) => {
          // Shown at once; the host may fail to store it, and then the choice holds until the window is closed.
          dispatch({ kind: 'settings', settings, words, notice: { kind: 'saved' } });
          await api.saveSettings(settings);
        })
        .catch(refused);
    },
    open: (url) => {
      void api
        .openLink({ url })
        .then(({ opened }) => {
          if (!opened) deps.openHere(url);
        })
        .catch(() => dispatch({ kind: 'notice', notice: { kind: 'link', url } }));
    },
  };
}

export function faultOf(error: unknown): ContractFault {
  if (error instanceof ContractError) return { code: error.code, params: error.params };
  return { code: 'could-not-run', params: { detail: error instanceof Error ? error.name : 'unknown' } };
}
