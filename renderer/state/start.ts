import type { Api } from '../../shared/contract/contract.ts';
import type { Hello, Settings } from '../../shared/contract/window-schemas.ts';
import type { IspSummary } from '../../shared/contract/isp-summary.ts';
import { defaultLanguage, matchLanguage, type Language } from '../../shared/messages/language.ts';
import type { AppState } from './app-state.ts';
import { createStore, type Store } from './create-store.ts';
import { loadWindowWords } from './load-window-words.ts';

/** Asks the host who it is, loads the words, and begins the check where the host wishes it. */
export async function start(api: Api, page: Window): Promise<Store> {
  const hello = await api.hello();
  const words = (settings: Settings) =>
    loadWindowWords(languageOf(settings, hello, hello.isp, page.navigator.languages));
  const store = createStore(firstState(hello, await words(hello.settings)), {
    api,
    loadWords: words,
    now: () => page.performance.now(),
    openHere: (url) => page.open(url, '_blank', 'noopener,noreferrer'),
    frames: {
      requestFrame: (run) => page.requestAnimationFrame(run),
      cancelFrame: (frame) => page.cancelAnimationFrame(frame),
      later: (run, ms) => page.setTimeout(run, ms),
      cancelLater: (timer) => page.clearTimeout(timer),
    },
  });
  // The accounts of a help desk's own computer are nobody's concern.
  if (hello.mode !== 'agent') store.findAccounts();
  if (hello.autoCheck && hello.kept === null) store.check();
  // Only the desktop program has a menu to wish from; its main process outlives the window.
  if (hello.host === 'electron')
    void api.hostWishes(null, ({ page: wished }) => store.show(wished)).catch(() => undefined);
  return store;
}

/** The user's choice; else what the browser or the system speaks; else the provider's. */
export function languageOf(
  { language }: Settings,
  { host, systemLanguage }: Hello,
  isp: IspSummary,
  browser: readonly string[],
): Language {
  const chosen = language === null ? null : matchLanguage(language);
  return (
    chosen ??
    defaultLanguage(host === 'browser' ? [...browser, systemLanguage] : [systemLanguage], isp.languages)
  );
}

export function firstState(hello: Hello, words: AppState['words']): AppState {
  const { kept, settings, isp } = hello;
  return {
    hello,
    words,
    settings,
    isp,
    isps: [],
    page: 'check',
    fresh: true,
    form: { server: '', email: '', connection: null },
    practice: kept?.report.practice ?? null,
    accounts: null,
    changing: null,
    check: kept === null ? { phase: 'idle' } : { phase: 'done', run: 0, judgement: kept, changed: false },
    notice: null,
  };
}
