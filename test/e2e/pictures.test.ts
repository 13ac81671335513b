import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ContractError } from '../../shared/contract/errors.ts';
import { englishWords } from '../../shared/messages/english-words.ts';
import { profileOf } from '../contract/sample.ts';
import { differsFromKept } from './compare-picture.ts';
import { LOOKS } from './looks.ts';
import { createMailHome } from './mail-home.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, openWindow } from './open-window.ts';
import { visitor } from './visitor.ts';

const lacks = missingBrowser('the screens beside their kept pictures');
const en = englishWords();

describe.skipIf(lacks !== null)('the screens look as they were kept', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  const top = (page: Page) => page.evaluate(() => window.scrollTo(0, 0));
  const same = async (page: Page, name: string, hidden: string[] = []) => {
    await top(page);
    expect(
      await differsFromKept(
        page,
        name,
        hidden.map((one) => page.locator(one)),
      ),
    ).toBeNull();
  };

  test('the first screen and the pages, light and dark, in strong contrast', async () => {
    const { page, close } = await openWindow(browser, { profile: profileOf('hamilton') });
    for (const way of ['light', 'dark', 'strong'] as const) {
      await LOOKS[way](page);
      await same(page, `start-${way}`);
    }
    await LOOKS.light(page);
    const { go } = visitor(page, en);
    for (const where of ['about', 'practice', 'settings'] as const) {
      await go(where);
      await same(page, where);
    }
    await close();
  });

  test('the first screen in the colours of the system, its button readable', async () => {
    const { page, close } = await openWindow(browser, {
      profile: profileOf('hamilton'),
      browser: { forcedColors: 'active', contrast: 'more' },
    });
    await same(page, 'start-forced');
    await close();
  });

  test('a result of practice, and a check that could not run', async () => {
    const { page, close } = await openWindow(browser);
    const { play } = visitor(page, en);
    await play('hotel-sign-in');
    await same(page, 'result-hotel');
    await play('all-clear');
    await same(page, 'result-clear');
    await close();
    const broken = await openWindow(browser, {
      handlers: { check: () => Promise.reject(new ContractError('could-not-run', { detail: 'EMFILE' })) },
    });
    await visitor(broken.page, en).button(en.message('window.start.check', {})).click();
    await broken.page.locator('main.failed').waitFor();
    await same(broken.page, 'failed');
    await broken.close();
  });

  test('an account from found to undone', async () => {
    const home = await createMailHome();
    const { page, close } = await openWindow(browser, {
      network: 'isp-rejects-25',
      programs: home.programs,
    });
    const { button, result, go } = visitor(page, en);
    await page.locator('.account').first().waitFor();
    await same(page, 'accounts-start');
    await button(en.message('window.start.check', {})).click();
    await result();
    await same(page, 'accounts-result');
    await page.locator('.steps .action-big').click();
    await page.locator('.choice-option').first().waitFor();
    await same(page, 'accounts-choose');
    await button(en.message('accounts.choose.go', {})).click();
    await page.locator('.different').first().waitFor();
    await same(page, 'accounts-preview');
    home.run('thunderbird');
    await button(en.message('accounts.apply', {})).click();
    await page.locator('.waiting-line').waitFor();
    await same(page, 'accounts-close');
    home.run(null);
    await page.locator('.proof-open').waitFor({ timeout: 30_000 });
    await same(page, 'accounts-done');
    await go('settings');
    await button(en.message('accounts.history', {})).click();
    await page.locator('.one-change').waitFor();
    await same(page, 'accounts-history', ['time']);
    await close();
    await home.remove();
  });

  test.skipIf(process.env['POSTERN_UPDATE_PICTURES'] === '1')(
    'and it would be seen if a button were gone, but not if the letters were a little other',
    async () => {
      const { page, close } = await openWindow(browser, { profile: profileOf('hamilton') });
      await LOOKS.light(page);
      await page.evaluate(() => (document.body.style.letterSpacing = '0.1px'));
      expect(await differsFromKept(page, 'start-light')).toBeNull();
      await page.evaluate(() => {
        document.body.style.letterSpacing = '';
        document.querySelector<HTMLElement>('.action-big')?.style.setProperty('visibility', 'hidden');
      });
      expect(await differsFromKept(page, 'start-light')).toMatch(/% differ/);
      await close();
    },
  );
});
