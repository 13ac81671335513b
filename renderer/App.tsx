import { Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { NoticeBar } from './components/NoticeBar.tsx';
import { PracticeBanner } from './components/PracticeBanner.tsx';
import { TopBar } from './components/TopBar.tsx';
import { AGENT_SCREENS, SCREENS } from './screens/screens.ts';
import { useApp } from './state/app-context.ts';
import { applyAppearance } from './state/appearance.ts';

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
