import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCheck } from '../../electron/engine/check.ts';
import { startPractice } from '../../electron/engine/practice/start-practice.ts';
import { findBrowser } from '../../electron/engine/report/find-browser.ts';
import { makeReport } from '../../electron/engine/report/make-report.ts';
import { printWithBrowser } from '../../electron/engine/report/print-with-browser.ts';
import { readReport } from '../../electron/engine/report/read-report.ts';
import { englishWords } from '../../shared/messages/english-words.ts';
import { LANGUAGES } from '../../shared/messages/language.ts';
import { loadWords } from '../../shared/messages/load-words.ts';
import type { SceneId } from '../../shared/model/practice.ts';
import type { Paper } from '../../shared/report/paper.ts';
import { axeFindings, layoutFaults, smallTargets } from './look.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, openWindow, picture, PICTURES, type OpenWindow } from './open-window.ts';
import { tabTo, visitor } from './visitor.ts';
import { missing } from '../needs.ts';

const lacks = missingBrowser('the report in the window and as a page');
const lacksPaper =
  lacks ?? missing('the report on paper', { programs: ['pdfinfo', 'pdffonts', 'pdftotext'] });
const en = englishWords();

async function judgedScene(scene: SceneId) {
  const stage = await startPractice(scene);
  const { signal } = new AbortController();
  const { report, verdicts } = await runCheck(stage.request, stage.deps, () => undefined, signal);
  await stage.stop();
  return { ...report, verdicts };
}

/** What a program of Poppler says of a PDF. */
const poppler = (program: string, pdf: string, ...more: string[]): string =>
  execFileSync(program, [pdf, ...more], { encoding: 'utf8' });

/** Text without what a page lays between its pieces. */
const packed = (text: string): string => text.normalize('NFKC').replace(/[\s•]+/gu, '');

describe('the report', () => {
  let browser: Browser;
  let blocked: Awaited<ReturnType<typeof judgedScene>>;
  beforeAll(async () => {
    if (lacks !== null) return;
    mkdirSync(PICTURES, { recursive: true });
    browser = await launch();
    blocked = await judgedScene('isp-drops-25');
  });
  afterAll(() => browser.close());

  test.skipIf(lacks !== null).each(LANGUAGES)(
    'as a page in %s passes axe, and fits a small screen',
    async (language) => {
      const words = await loadWords(language);
      const { html } = makeReport(blocked, { words, shown: [], version: '0.1.0', timeZone: 'UTC' });
      const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
      const page = await context.newPage();
      await page.setContent(html);
      expect([...(await axeFindings(page)), ...(await layoutFaults(page))]).toEqual([]);
      await picture(page, `report-${language}`);
      await page.setViewportSize({ width: 400, height: 300 });
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await layoutFaults(page)).toEqual([]);
      await context.close();
    },
  );

  const sheets = LANGUAGES.map((language): [typeof language, Paper] => [language, 'A4']);
  test.skipIf(lacksPaper !== null).each([...sheets, ['en' as const, 'Letter' as const]])(
    'in %s is one sheet of %s, tagged, with its letters in it',
    async (language, paper) => {
      const words = await loadWords(language);
      const { html } = makeReport(blocked, { words, shown: [], version: '0.1.0', timeZone: 'UTC' });
      const program = (await findBrowser(process.platform, process.env)) ?? '';
      const { signal } = new AbortController();
      const file = join(PICTURES, `report-${language}-${paper}.pdf`);
      writeFileSync(file, await printWithBrowser(program, html, paper, signal));
      const facts = poppler('pdfinfo', file);
      expect(facts).toMatch(/^Pages: +1$/m);
      expect(facts).toMatch(/^Tagged: +yes$/m);
      expect(facts).toMatch(paper === 'A4' ? /^Page size: .*\(A4\)$/m : /^Page size: .*\(letter\)$/m);
      // The column `emb`: each font is inside.
      const fonts = poppler('pdffonts', file).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(2);
      expect(fonts.filter((line) => !/ yes (yes|no ) (yes|no ) +\d+ +\d+$/.test(line))).toEqual([]);
      const text = packed(poppler('pdftotext', file, '-'));
      const [verdict] = blocked.verdicts;
      if (verdict === undefined) expect.fail('no verdict');
      for (const said of [words.message('report.title', {}), words.message('report.not-sent', {})])
        expect(text).toContain(packed(said));
      expect(text).toContain('Harbour');
    },
  );

  describe.skipIf(lacks !== null)('in the window', () => {
    let opened: OpenWindow;
    beforeAll(async () => {
      opened = await openWindow(browser, { network: 'isp-drops-25' });
      await visitor(opened.page, en).button(en.message('window.start.check', {})).click();
      await visitor(opened.page, en).result();
    });
    afterAll(() => opened.close());

    const all = async (page: Page) => [
      ...(await axeFindings(page)),
      ...(await layoutFaults(page)),
      ...(await smallTargets(page)),
    ];

    test('is left out of what is turned off, saved as it is shown, by keys alone', async () => {
      const { page, strays, complaints } = opened;
      await tabTo(page, en.message('window.result.report', {}));
      await page.keyboard.press('Enter');
      const sheet = page.locator('.sheet');
      await sheet.waitFor();
      const address = /\d+\.\d+\.\d+\.\d+/;
      expect(await sheet.innerText()).not.toMatch(address);
      const fold = page.getByRole('button', { name: en.message('report.json', {}) });
      await fold.press('Enter');
      const data = page.locator('.report-data pre');
      expect(JSON.parse(await data.innerText())).toMatchObject({ network: { publicAddress: '[address]' } });
      const html = await saved(page, en.message('report.save.html', {}));
      expect(html.name).toMatch(/^postern-report-\d{4}-\d\d-\d\d\.html$/);
      expect(await bodyText(browser, html.text)).toBe(packed(await sheet.innerText()));

      await page.getByRole('switch').first().focus();
      await page.keyboard.press('Space');
      expect(await page.locator('.sheet-facts').innerText()).toMatch(address);
      expect(JSON.parse(await data.innerText())).toMatchObject({
        network: { publicAddress: expect.stringMatching(address) as string },
      });
      const json = await saved(page, en.message('report.save.json', {}));
      expect(JSON.parse(json.text)).toEqual(JSON.parse(await data.innerText()));
      const file = join(PICTURES, json.name);
      writeFileSync(file, json.text);
      expect(await readReport(file)).toMatchObject({ ok: true });

      await visitor(page, en).button(en.message('window.copy', {})).press('Enter');
      await page.getByText(en.message('window.copied', {})).waitFor();
      expect(strays).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('is printed as the sheet alone, light on any screen', async () => {
      const { page } = opened;
      await page.evaluate(() => Object.assign(document.documentElement.dataset, { theme: 'dark' }));
      const file = join(PICTURES, 'report-window.pdf');
      writeFileSync(file, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
      if (lacksPaper === null) {
        expect(poppler('pdfinfo', file)).toMatch(/^Pages: +1$/m);
        const text = poppler('pdftotext', file, '-');
        expect(text).toContain('Report on your outgoing mail');
        expect(text).not.toContain(en.message('report.save.json', {}));
        expect(text).not.toContain(en.message('window.nav.settings', {}));
      }
      await page.emulateMedia({ media: 'print' });
      const colours = await page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).color);
      expect(colours).toBe('rgb(0, 0, 0)');
      await page.emulateMedia({ media: null });
      await page.evaluate(() => Object.assign(document.documentElement.dataset, { theme: 'light' }));
    });

    test.each(LANGUAGES)('passes axe and fits in %s: small, dark, large', async (language) => {
      const { page } = opened;
      const words = await loadWords(language);
      await speak(page, language);
      await visitor(page, words).go('check');
      await visitor(page, words).button(words.message('window.result.report', {})).click();
      await page.getByRole('switch').nth(1).check();
      expect(await all(page)).toEqual([]);
      await picture(page, `report-window-${language}`);
      await page.evaluate(() => Object.assign(document.documentElement.dataset, { theme: 'dark' }));
      await page.setViewportSize({ width: 400, height: 300 });
      expect(await all(page)).toEqual([]);
      await picture(page, `report-window-${language}-dark-200`);
      await page.setViewportSize({ width: 800, height: 600 });
      await page.evaluate(() => Object.assign(document.documentElement.dataset, { theme: 'light' }));
    });
  });
});

/** In whatever language the window speaks now: the last page of the bar, the first list on it. */
async function speak(page: Page, language: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button').last().click();
  await page.locator('main.settings').waitFor();
  await page.locator(`main select:has(option[value="${language}"])`).selectOption(language);
  await page.locator(`html[lang="${language}"]`).waitFor();
}

/** What the browser puts with its downloads. */
async function saved(page: Page, label: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: label, exact: true }).press('Enter');
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

async function bodyText(browser: Browser, html: string): Promise<string> {
  const page = await browser.newPage();
  await page.setContent(html);
  const text = await page.locator('body').innerText();
  await page.close();
  return packed(text);
}
