import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { englishWords } from '../../shared/messages/english-words.ts';
import { loadWords } from '../../shared/messages/load-words.ts';
import { profileOf } from '../contract/sample.ts';
import { practiceJourney } from './journey.ts';
import { layoutFaults } from './look.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, openWindow, picture } from './open-window.ts';
import { tabTo, visitor } from './visitor.ts';

const lacks = missingBrowser('journeys through the window');
const en = englishWords();

describe.skipIf(lacks !== null)('a worried customer', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('finds the way through practice with a mouse', async () => {
    const { page, complaints, strays, close } = await openWindow(browser, { profile: profileOf('hamilton') });
    await practiceJourney(page, en);
    expect(complaints).toEqual([]);
    expect(strays).toEqual([]);
    await close();
  });

  test('checks the own server: form, check, result, and back to another address', async () => {
    const { page, usableMs, complaints, close } = await openWindow(browser, { network: 'isp-rejects-25' });
    process.stdout.write(`first screen usable after ${Math.round(usableMs)} ms\n`);
    const { button, result, heading } = visitor(page, en);
    const server = page.getByLabel(en.message('window.start.server', {}));
    const check = button(en.message('window.start.check', {}));

    // A slip is named beside its field, and the field has the focus.
    await server.fill('me@bluepost.example');
    await check.click();
    await page.getByText('is not a server').waitFor();
    expect(await server.evaluate((field) => field === document.activeElement)).toBe(true);

    await server.fill('smtp.bluepost.example:25');
    await page.getByLabel(en.message('window.start.email', {})).fill('sam@bluepost.example');
    await check.click();
    await result();
    expect(await heading()).toBe('Harbour Internet keeps door 25 shut');
    expect(await page.locator('.practice-banner').count()).toBe(0);

    // What was sent can be seen, word for word.
    await visitor(page, en).go('settings');
    await button(en.message('window.settings.sent', {})).click();
    expect(await page.locator('.hosts').innerText()).toContain('smtp.bluepost.example:25');
    expect(await page.locator('.transcript').innerText()).toContain('QUIT');

    await visitor(page, en).go('check');
    await button(en.message('window.result.new', {})).click();
    expect(await server.inputValue()).toBe('smtp.bluepost.example:25');
    expect(complaints).toEqual([]);
    await close();
  });

  test('stops a check and sees what is known so far', async () => {
    const { page, close } = await openWindow(browser, { network: 'isp-drops-25' });
    const { button } = visitor(page, en);
    await button(en.message('window.start.check', {})).click();
    await page.locator('.lane-open').first().waitFor();
    await button(en.message('window.checking.stop', {})).click();
    await page.locator('main.result').waitFor();
    expect(await page.locator('.early').innerText()).toBe(en.message('cli.cancelled', {}));
    await picture(page, 'result-stopped');
    await close();
  });

  test('needs no mouse: every step by the keyboard, the focus where the eye is', async () => {
    const { page, close } = await openWindow(browser, { profile: profileOf('hamilton') });
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const { sceneTitle, result } = visitor(page, en);

    await page.keyboard.press('Tab');
    expect(await focused()).toBe(en.message('window.skip', {}));
    await tabTo(page, en.message('window.start.email', {}));
    await tabTo(page, en.message('window.start.server', {}));
    await page.keyboard.type('smtp.example.org');
    // The arrow keys choose among the connections.
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('.choice-option[data-selected]').innerText()).toContain('Wireless');

    await page.locator('h1').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe(en.message('window.practice.title', {}));
    await tabTo(page, sceneTitle('isp-rejects-25'));
    await page.keyboard.press('Enter');
    await result();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await focused()).toBe('Harbour Internet keeps door 25 shut');
    await tabTo(page, en.message('window.do.use-provider-port', { port: 465 }));
    await page.keyboard.press('Enter');
    await tabTo(page, en.message('window.copy.what', { value: 'smtp.bluepost.example' }));
    await page.keyboard.press('Enter');
    await page.getByText(en.message('window.copied', {})).waitFor();
    await tabTo(page, en.message('window.result.again', {}));
    await page.keyboard.press('Enter');
    await page.locator('main.checking').waitFor();
    expect(await focused()).toBe(en.message('window.checking.title', {}));

    // What was copied is really there.
    await tabTo(page, en.message('window.practice.end', {}));
    await page.keyboard.press('Enter');
    await tabTo(page, en.message('window.start.server', {}));
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+v');
    expect(await page.getByLabel(en.message('window.start.server', {})).inputValue()).toBe(
      'smtp.bluepost.example',
    );
    await close();
  });

  test('speaks Spanish: chosen in the settings, and from then on everywhere', async () => {
    const { page, complaints, close } = await openWindow(browser, { profile: profileOf('hamilton') });
    const es = await loadWords('es');
    await visitor(page, en).go('settings');
    await page.getByLabel(en.message('window.settings.language', {})).selectOption('es');
    await page.getByRole('heading', { name: es.message('window.settings.title', {}), level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    await practiceJourney(page, es);
    await picture(page, 'start-es');
    expect(complaints).toEqual([]);
    await close();
  });

  test('greets those whose browser speaks Spanish in Spanish', async () => {
    const { page, close } = await openWindow(browser, { browser: { locale: 'es-MX' } });
    const es = await loadWords('es');
    expect(await page.locator('h1').innerText()).toBe(es.message('window.start.title', {}));
    await close();
  });

  test('zooms to 200 % in a window of 800 by 600', async () => {
    const { page, close } = await openWindow(browser, {
      profile: profileOf('hamilton'),
      browser: { viewport: { width: 400, height: 300 }, deviceScaleFactor: 2 },
    });
    await practiceJourney(page, en);
    const { play, unfold, go } = visitor(page, en);
    await picture(page, 'start-zoom');
    await play('isp-rejects-25');
    await picture(page, 'result-zoom');
    await unfold();
    expect(await layoutFaults(page)).toEqual([]);
    for (const where of ['about', 'practice', 'settings', 'check'] as const) {
      await go(where);
      await unfold();
      expect(await layoutFaults(page), where).toEqual([]);
      await picture(page, `${where}-zoom`);
    }
    await close();
  });
});
