import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { NoticeBar } from './components/NoticeBar.tsx';
import { PracticeBanner } from './components/PracticeBanner.tsx';
import { TopBar } from './components/TopBar.tsx';
import { AboutScreen } from './screens/about/AboutScreen.tsx';
import { CheckScreen } from './screens/CheckScreen.tsx';
import { PracticeScreen } from './screens/practice/PracticeScreen.tsx';
import { SettingsScreen } from './screens/settings/SettingsScreen.tsx';
import { useApp } from './state/app-context.ts';
import type { Page } from './state/app-state.ts';
import { applyAppearance } from './state/appearance.ts';

/** Loaded when a change is first thought of: the first screen needs none of it. */
const ChangeScreen = lazy(async () => ({
  default: (await import('./screens/change/ChangeScreen.tsx')).ChangeScreen,
}));
const ChangesScreen = lazy(async () => ({
  default: (await import('./screens/changes/ChangesScreen.tsx')).ChangesScreen,
}));
/** Asking for a door to be opened, and what became of it. */
const RequestScreen = lazy(async () => ({
  default: (await import('./screens/request/RequestScreen.tsx')).RequestScreen,
}));
const OutboxScreen = lazy(async () => ({
  default: (await import('./screens/outbox/OutboxScreen.tsx')).OutboxScreen,
}));
/** The help desk's own screens: customers never load them. */
const AgentScreen = lazy(async () => ({
  default: (await import('./screens/agent/AgentScreen.tsx')).AgentScreen,
}));
const PracticeCalls = lazy(async () => ({
  default: (await import('./screens/agent/PracticeCalls.tsx')).PracticeCalls,
}));

const SCREENS: Readonly<Record<Page, ComponentType>> = {
  check: CheckScreen,
  about: AboutScreen,
  practice: PracticeScreen,
  settings: SettingsScreen,
  change: ChangeScreen,
  changes: ChangesScreen,
  request: RequestScreen,
  outbox: OutboxScreen,
};

const AGENT_SCREENS: Partial<Record<Page, ComponentType>> = { check: AgentScreen, practice: PracticeCalls };

/** The frame that every screen stands in. */
export function App() {
  const { hello, words, settings, isp, page } = useApp();
  useEffect(() => {
    applyAppearance(document.documentElement, settings, words.language, isp.accent);
  }, [settings, words, isp]);
  const Shown = (hello.mode === 'agent' ? AGENT_SCREENS[page] : undefined) ?? SCREENS[page];
  return (
    <I18nProvider locale={words.language}>
      <a className="skip" href="#main">
        {words.message('window.skip', {})}
      </a>
      <TopBar />
      <PracticeBanner />
      <NoticeBar />
      <Suspense fallback={<main id="main" className="screen" aria-busy="true" />}>
        <Shown />
      </Suspense>
    </I18nProvider>
  );
}
