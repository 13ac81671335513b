import { Suspense, use, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { NoticeBar } from './components/NoticeBar.tsx';
import { PracticeBanner } from './components/PracticeBanner.tsx';
import { TopBar } from './components/TopBar.tsx';
import { CheckScreen } from './screens/CheckScreen.tsx';
import { AGENT_SCREENS, SCREENS } from './screens/screens.ts';
import { useApp } from './state/app-context.ts';
import { applyAppearance } from './state/appearance.ts';

/** The frame that every screen stands in. */
export function App() {
  const { words, settings, isp } = useApp();
  useEffect(() => {
    applyAppearance(document.documentElement, settings, words.language, isp.accent);
  }, [settings, words, isp]);
  return (
    <I18nProvider locale={words.language}>
      <a className="skip" href="#main">
        {words.message('window.skip', {})}
      </a>
      <TopBar />
      <PracticeBanner />
      <NoticeBar />
      <Suspense fallback={<main id="main" className="screen" aria-busy="true" />}>
        <Page />
      </Suspense>
    </I18nProvider>
  );
}

function Page() {
  const { hello, words, page } = useApp();
  const Shown = (hello.mode === 'agent' ? AGENT_SCREENS[page] : undefined) ?? SCREENS[page];
  const awaited = Shown === CheckScreen ? null : words.awaited();
  if (awaited !== null) use(awaited);
  return <Shown />;
}
