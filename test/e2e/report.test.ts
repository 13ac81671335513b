import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCheck } from '../../electron/engine/check.ts';
import { startPractice } from '../../electron/engine/practice/start-practice.ts';
import { makeReport } from '../../electron/engine/report/make-report.ts';
import { LANGUAGES } from '../../shared/messages/language.ts';
import { loadWords } from '../../shared/messages/load-words.ts';
import type { SceneId } from '../../shared/model/practice.ts';
import { axeFindings, layoutFaults } from './look.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, picture, PICTURES } from './open-window.ts';

const lacks = missingBrowser('the report as a page and on paper');

async function judgedScene(scene: SceneId) {
  const stage = await startPractice(scene);
  const { signal } = new AbortController();
  const { report, verdicts } = await runCheck(stage.request, stage.deps, () => undefined, signal);
  await stage.stop();
  return { ...report, verdicts };
}

describe.skipIf(lacks !== null)('the report', () => {
  let browser: Browser;
  let blocked: Awaited<ReturnType<typeof judgedScene>>;
  beforeAll(async () => {
    browser = await launch();
    blocked = await judgedScene('isp-drops-25');
  });
  afterAll(() => browser.close());

  test.each(LANGUAGES)(
    'in %s is one sheet of paper, passes axe, and fits a small screen',
    async (language) => {
      const words = await loadWords(language);
      const { html } = makeReport(blocked, { words, shown: [], version: '0.1.0', timeZone: 'UTC' });
      const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
      const page = await context.newPage();
      await page.setContent(html);
      expect([...(await axeFindings(page)), ...(await layoutFaults(page))]).toEqual([]);
      await picture(page, `report-${language}`);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await mkdir(PICTURES, { recursive: true });
      await writeFile(join(PICTURES, `report-${language}.pdf`), pdf);
      await page.setViewportSize({ width: 400, height: 300 });
      await page.emulateMedia({ colorScheme: 'dark' });
      expect([...(await axeFindings(page)), ...(await layoutFaults(page))]).toEqual([]);
      await context.close();
    },
  );
});
