import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { englishWords } from '../../shared/messages/english-words.ts';
import { loadWords } from '../../shared/messages/load-words.ts';
import { directionOf } from '../../renderer/state/appearance.ts';
import { profileOf } from '../contract/sample.ts';
import { layoutFaults } from './look.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, openWindow, picture } from './open-window.ts';
import { visitor } from './visitor.ts';

const lacks = missingBrowser('the window from right to left');
const WORDS = fileURLToPath(new URL('../../dist/renderer/words/', import.meta.url));

/** Letters of a script that runs from right to left, and half as many again: what a translation may do to a sentence. */
function disguise(javascript: string): string {
  const letter = (plain: string) => String.fromCharCode(0x5d0 + (plain.toLowerCase().charCodeAt(0) % 22));
  return javascript.replace(/(`)((?:[^`\\]|\\.)*)\1/gs, (_, quote: string, text: string) =>
    // Placeholders and the words of plurals and selects stay as they are.
    /[{}]/.test(text) ? `${quote}${text}${quote}` : `${quote}${text.replace(/[a-zà-ÿ]/gi, letter)}${quote}`,
  );
}

test('directions follow the script of a language', () => {
  expect(['en', 'ja', 'pt-BR', 'ar', 'he', 'fa', 'ur'].map(directionOf)).toEqual([
    'ltr',
    'ltr',
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
  ]);
});

describe.skipIf(lacks !== null)('from right to left', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('every screen turns round and nothing sticks out', async () => {
    const { page, close } = await openWindow(browser, {
      profile: profileOf('hamilton'),
      browser: { locale: 'es' },
    });
    // The Spanish catalogue under a disguise.
    const files = readdirSync(WORDS).filter((name) => name.startsWith('es-'));
    for (const file of files)
      await page.route(`**/words/${file}`, (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: disguise(readFileSync(`${WORDS}${file}`, 'utf8')),
        }),
      );
    await page.reload();
    await page.locator('h1').waitFor();
    const spanish = await loadWords('es');
    expect(await page.locator('h1').innerText()).not.toBe(spanish.message('window.start.title', {}));
    await mirror(page);
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, 'start-rtl');
    const pages = page.locator('.top-page');
    for (const index of [1, 2, 3]) {
      await pages.nth(index).click();
      expect(await layoutFaults(page)).toEqual([]);
      await picture(page, `page-${index}-rtl`);
    }
    // The first page's name stands to the right of the last one's.
    const [first, last] = await Promise.all([pages.first().boundingBox(), pages.last().boundingBox()]);
    expect(first?.x ?? 0).toBeGreaterThan(last?.x ?? 0);
    await pages.nth(2).click();
    await page.locator('.scene button').nth(1).click();
    await page.locator('main.result').waitFor({ timeout: 30_000 });
    await visitor(page, englishWords()).unfold();
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, 'result-rtl');
    const [computer, mail] = await Promise.all([
      page.locator('.path-names li').first().boundingBox(),
      page.locator('.path-names li').last().boundingBox(),
    ]);
    expect(computer?.x ?? 0).toBeGreaterThan(mail?.x ?? 0);
    await close();
  });
});

/** The disguise still counts as Spanish, so the direction is put on by hand. */
async function mirror(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
}
