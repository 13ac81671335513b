import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { englishWords } from '../../shared/messages/english-words.ts';
import { LANGUAGES } from '../../shared/messages/language.ts';
import { loadWords } from '../../shared/messages/load-words.ts';
import { axeFindings, layoutFaults, smallTargets } from './look.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, openWindow, picture } from './open-window.ts';
import { tabTo, visitor } from './visitor.ts';

const lacks = missingBrowser('what an error means, in the window');
const en = englishWords();

describe.skipIf(lacks !== null)('a customer with an error in front of them', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('learns what it means and runs the check that settles it, by keys alone', async () => {
    const { page, close, strays, complaints } = await openWindow(browser, { network: 'isp-drops-25' });
    const { button, result } = visitor(page, en);
    await tabTo(page, en.message('window.error', {}));
    await page.keyboard.press('Enter');
    await page.locator('main.errors').waitFor();
    await tabTo(page, en.message('error.field', {}));
    await page.keyboard.insertText('timed out');
    const found = page.locator('.error-found');
    await page.getByText(en.message('explain.block.high', {})).first().waitFor();
    await page.keyboard.press('Control+A');
    // As it is pasted: over several lines.
    await page.keyboard.insertText(
      'The connection to the server\nhas failed.\nPort: 25\nSocket Error: 10060',
    );
    expect(await found.innerText()).toContain('door 25');
    // What a server said is no shut door, and no check settles it.
    await page.getByLabel(en.message('error.common', {})).selectOption('535 Incorrect authentication data');
    expect(await found.innerText()).toContain(en.message('explain.block.excluded', {}));
    expect(await button(en.message('window.start.check', {})).count()).toBe(0);
    await page.getByLabel(en.message('error.field', {})).fill('my marmalade has failed');
    expect(await found.innerText()).toBe(en.message('error.nothing', {}));
    await page.getByLabel(en.message('error.field', {})).fill('10060');
    await tabTo(page, en.message('window.start.check', {}));
    await page.keyboard.press('Enter');
    await result();
    // And from what was found back to it.
    await button(en.message('window.error', {})).press('Enter');
    await page.locator('main.errors').waitFor();
    expect(strays).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(LANGUAGES)('passes axe and fits in %s: large, dark, small', async (language) => {
    const words = await loadWords(language);
    const { page, close } = await openWindow(browser, { settings: { language } });
    await visitor(page, words).button(words.message('window.error', {})).click();
    await page.getByLabel(words.message('error.field', {})).fill('10060');
    await page.locator('.error-block').waitFor();
    const all = async () => [
      ...(await axeFindings(page)),
      ...(await layoutFaults(page)),
      ...(await smallTargets(page)),
    ];
    expect(await all()).toEqual([]);
    await picture(page, `errors-${language}`);
    await page.evaluate(() => Object.assign(document.documentElement.dataset, { theme: 'dark' }));
    await page.setViewportSize({ width: 400, height: 300 });
    expect(await all()).toEqual([]);
    await picture(page, `errors-${language}-dark-200`);
    await close();
  });
});
