import { useEffect } from 'react';
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

const SCREENS: Readonly<Record<Page, () => React.JSX.Element>> = {
  check: CheckScreen,
  about: AboutScreen,
  practice: PracticeScreen,
  settings: SettingsScreen,
};

/** The frame that every screen stands in. */
export function App() {
  const { words, settings, isp, page } = useApp();
  useEffect(() => {
    applyAppearance(document.documentElement, settings, words.language, isp.accent);
  }, [settings, words, isp]);
  const Shown = SCREENS[page];
  return (
    <I18nProvider locale={words.language}>
      <a className="skip" href="#main">
        {words.message('window.skip', {})}
      </a>
      <TopBar />
      <PracticeBanner />
      <NoticeBar />
      <Shown />
    </I18nProvider>
  );
}
