import type { Page } from 'playwright-core';
import type { Words } from '../../shared/messages/create-words.ts';
import type { SceneId } from '../../shared/model/practice.ts';

/** A check may take four seconds, and a loaded machine its time. */
const CHECK_MS = 30_000;

const NAVIGATION = {
  check: 'window.nav.home',
  about: 'window.nav.about',
  practice: 'window.nav.practice',
  settings: 'window.nav.settings',
} as const;

/** Somebody at the window who reads its words, in any language. */
export function visitor(page: Page, words: Words) {
  const { message } = words;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const go = async (where: keyof typeof NAVIGATION) => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: message(NAVIGATION[where], {}), exact: true })
      .click();
    await page.locator(`main.${where === 'check' ? 'screen' : where}`).waitFor();
  };
  const sceneTitle = (scene: SceneId) =>
    `${message('window.practice.play', {})}: ${message(`practice.${scene}.title`, {})}`;
  const result = () => page.locator('main.result').waitFor({ timeout: CHECK_MS });
  return {
    button,
    go,
    result,
    sceneTitle,
    play: async (scene: SceneId) => {
      await go('practice');
      await button(sceneTitle(scene)).click();
      await result();
    },
    /** Opens everything that can be opened, but of the many tries of a check only the first two. */
    unfold: async () => {
      for (;;) {
        const closed = page
          .locator('main button[aria-expanded=false]:not(.attempt ~ .attempt ~ .attempt *)')
          .first();
        if ((await closed.count()) === 0) return;
        await closed.click();
      }
    },
    heading: () => page.locator('h1').innerText(),
  };
}

/** The tab key, until what has the focus answers; says what was passed on the way when nothing does. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? (element.labels?.[0]?.innerText ?? '')
          : element.innerText;
      return element.getAttribute('aria-label') ?? label.trim();
    });
    if (focused === name) return;
    passed.push(focused);
  }
  throw new Error(`no "${name}" by the tab key; passed ${passed.join(' | ')}`);
}
