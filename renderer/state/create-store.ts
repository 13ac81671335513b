import type { Api } from '../../shared/contract/contract.ts';
import type { CheckRequest, Settings } from '../../shared/contract/window-schemas.ts';
import { ContractError, type ContractFault } from '../../shared/contract/errors.ts';
import type { StreamEvent } from '../../shared/contract/event-schema.ts';
import { ACCOUNTS_SCHEMA, type AccountsReport, type MailAccount } from '../../shared/model/mail-account.ts';
import type { SceneId } from '../../shared/model/practice.ts';
import type { AppEvent, AppState, Form, Page } from './app-state.ts';
import { createBatch, type Frames } from './batch.ts';
import type { WindowWords } from './load-window-words.ts';
import { reduce } from './reduce.ts';
import { readServer } from './read-form.ts';
import { serversOf } from './servers-of.ts';

type Servers = CheckRequest['servers'];

const NO_ACCOUNTS: AccountsReport = { schema: ACCOUNTS_SCHEMA, accounts: [], remarks: [] };

export interface StoreDeps {
  api: Api;
  frames: Frames;
  /** Milliseconds, monotonic. */
  now: () => number;
  /** The words of the language the settings ask for. */
  loadWords: (settings: Settings) => Promise<WindowWords>;
  /** Opens a web page from the window itself, where the host leaves that to it. */
  openHere: (url: string) => void;
}

/** What screens may do. */
export interface Actions {
  show: (page: Page) => void;
  fill: (form: Form) => void;
  /** Looks for the accounts of the mail programs, those of the scene while one is practised. */
  findAccounts: () => void;
  /** Of the accounts found; without any, what can be said of the line itself. */
  check: () => void;
  /** Of what was typed. */
  checkTyped: () => void;
  /** Begins to change an account; null asks which. */
  change: (account: string | null) => void;
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
  /** For screens that hold a conversation of their own with the host. */
  host: Api;
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
  /** The check on the screen was of what was typed. */
  let typed = false;

  const dispatch = (event: AppEvent): void => {
    state = reduce(state, event);
    for (const changed of listeners) changed();
  };
  const refused = (error: unknown): void =>
    dispatch({ kind: 'notice', notice: { kind: 'fault', fault: faultOf(error) } });

  let lookingFor: Promise<MailAccount[]> | null = null;
  /** Of whoever is at work now: the user, or the customer of a scene. Nothing that fails here stops a check. */
  const findAccounts = (): Promise<MailAccount[]> => {
    const { practice } = state;
    const own = api.listAccounts({ practice }).then(
      (accounts) => {
        dispatch({ kind: 'accounts', practice, accounts });
        return accounts.accounts;
      },
      () => {
        dispatch({ kind: 'accounts', practice, accounts: NO_ACCOUNTS });
        return [];
      },
    );
    lookingFor = own;
    return own;
  };

  /** A server by its name; an address alone by what its mail company says. */
  const typedServers = async (run: number, signal: AbortSignal): Promise<Servers> => {
    const server = readServer(state.form.server);
    const email = state.form.email.trim();
    if (server !== null) return [{ ...server, ...(email !== '' && { email }) }];
    if (email === '') return [];
    dispatch({ kind: 'check-asks', run, domain: email.slice(email.lastIndexOf('@') + 1) });
    const { candidates } = await api.findSettings({ email, practice: null }, () => undefined, signal);
    const host = candidates.map((one) => readServer(one.host)?.host).find((name) => name !== undefined);
    // Which door the program uses is not known: all of them are of interest.
    return host === undefined ? [] : [{ host, port: null, email }];
  };

  const begin = async (scene: SceneId | null, what: 'accounts' | 'typed' | 'scene'): Promise<void> => {
    const practice = scene ?? state.hello.preview ?? null;
    running?.abort();
    const own = (running = new AbortController());
    const run = ++lastRun;
    // Since the last check a setting may have been changed by hand.
    const again = state.check.phase === 'done';
    dispatch({ kind: 'check-began', run, beganMs: deps.now(), practice });
    if (state.accounts === null) void findAccounts();
    const batch = createBatch<StreamEvent>(
      (events) => dispatch({ kind: 'check-told', run, events }),
      deps.frames,
    );
    const { connection } = state.form;
    try {
      const servers =
        what === 'scene'
          ? []
          : what === 'typed'
            ? await typedServers(run, own.signal)
            : serversOf(
                again ? await findAccounts() : (state.accounts?.accounts ?? (await lookingFor) ?? []),
              );
      const judgement = await api.check({ servers, connection, practice }, batch.add, own.signal);
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
      if (state.accounts === null) void findAccounts();
    }
  };
  const again = (): 'accounts' | 'typed' => (typed ? 'typed' : 'accounts');

  return {
    get: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    show: (page) => dispatch({ kind: 'page', page }),
    fill: (form) => dispatch({ kind: 'form', form }),
    host: api,
    findAccounts: () => void findAccounts(),
    check: () => void begin(state.practice, state.practice === null ? again() : 'accounts'),
    checkTyped: () => {
      typed = true;
      void begin(null, 'typed');
    },
    change: (account) => dispatch({ kind: 'changing', account }),
    practise: (scene) => void begin(scene, 'scene'),
    endPractice: () => {
      running?.abort();
      dispatch({ kind: 'practice-ended' });
      void findAccounts();
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
      typed = false;
      dispatch({ kind: 'start-over' });
    },
    listIsps: () => void api.listIsps().then((isps) => dispatch({ kind: 'isps', isps }), refused),
    chooseIsp: (id) => void api.chooseIsp({ id }).then((isp) => dispatch({ kind: 'isp', isp }), refused),
    save: (settings) => {
      void deps
        .loadWords(settings)
        .then(async (words) => {
          // Whole, so that the screen on show goes on speaking.
          await words.awaited();
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
