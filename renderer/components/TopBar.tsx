import { Button } from 'react-aria-components/Button';
import type { MessageKey } from '../../shared/messages/catalogue.ts';
import { useActions, useApp } from '../state/app-context.ts';
import type { Page } from '../state/app-state.ts';

const PAGES = [
  ['check', 'window.nav.home'],
  ['about', 'window.nav.about'],
  ['practice', 'window.nav.practice'],
  ['settings', 'window.nav.settings'],
] as const satisfies readonly (readonly [Page, MessageKey])[];

/** The name and colour of the provider, and the way to every page. */
export function TopBar() {
  const { hello, words, isp, page } = useApp();
  const { show } = useActions();
  return (
    <header className="top">
      <p className="top-name">{isp.known ? isp.name : 'Postern'}</p>
      <nav aria-label={words.message('window.nav', {})}>
        <ul className="top-pages">
          {PAGES.map(([name, key]) => (
            <li key={name}>
              <Button
                className="top-page"
                onPress={() => show(name)}
                {...(page === name && { 'aria-current': 'page' as const })}
              >
                {words.message(hello.mode === 'agent' && name === 'check' ? 'agent.nav' : key, {})}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
