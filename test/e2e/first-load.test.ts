import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../shared/messages/language.ts';
import { loadWords } from '../../shared/messages/load-words.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, openWindow } from './open-window.ts';
import { visitor } from './visitor.ts';

const lacks = missingBrowser('what a window loads');
/** Bytes of JavaScript, each file gzipped. */
const BUDGET = 150_000;

describe.skipIf(lacks)('JavaScript loaded up to a finished check', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test.each(LANGUAGES)('%s', async (language) => {
    const window = await openWindow(browser, { network: 'isp-drops-25', settings: { language } });
    try {
      const words = await loadWords(language);
      const person = visitor(window.page, words);
      await person.button(words.message('window.start.check', {})).click();
      await person.result();
      const loaded = await window.page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      const scripts = loaded.filter((name) => new URL(name).pathname.endsWith('.js'));
      const sizes = await Promise.all(
        scripts.map(async (name) => gzipSync(await (await window.page.request.get(name)).body()).length),
      );
      expect(scripts.length).toBeGreaterThan(2);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
    } finally {
      await window.close();
    }
  });
});
