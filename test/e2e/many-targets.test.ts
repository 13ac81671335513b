import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Handlers } from '../../shared/contract/contract.ts';
import { englishWords } from '../../shared/messages/english-words.ts';
import type { Observation } from '../../shared/model/observation.ts';
import type { Target } from '../../shared/model/plan.ts';
import { JUDGEMENT, OBSERVATION } from '../contract/sample.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, openWindow } from './open-window.ts';
import { visitor } from './visitor.ts';

const lacks = missingBrowser('sixty servers at once');
const en = englishWords();
const TARGETS = 60;

const targets: Target[] = Array.from({ length: TARGETS }, (_, index) => ({
  id: `t${index}`,
  role: index < 6 ? 'provider' : 'control',
  purpose: 'mail',
  host: `smtp${index}.example.org`,
  port: [25, 465, 587][index % 3] ?? 25,
  security: 'none',
  depth: 'session',
  tlsOptional: true,
  families: [4, 6],
  priority: 0,
}));

/** Ten rounds in which every target says something, as fast as the host can say it; then all observations at once. */
const flood: Handlers['check'] = async (_, listen) => {
  listen({ kind: 'planned', plan: { targets } });
  for (const round of Array(10).keys()) {
    for (const { id, host, port } of targets) {
      listen({ kind: 'progress', target: id, host, port, step: 'connect', waiting: false, atMs: round });
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  const observations = targets.flatMap(({ host, port, role }, index) =>
    ([4, 6] as const).map((family): Observation => ({
      ...OBSERVATION,
      id: `o${index}-${family}`,
      host,
      port,
      role,
      family,
    })),
  );
  for (const observation of observations) listen({ kind: 'observation', observation });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const judgement = { ...JUDGEMENT, report: { ...JUDGEMENT.report, observations } };
  listen({ kind: 'judged', judgement });
  return judgement;
};

describe.skipIf(lacks !== null)('sixty servers at once', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('are drawn once a frame, and the window goes on answering', async () => {
    const { page, close } = await openWindow(browser, { handlers: { check: flood } });
    const { button, result } = visitor(page, en);
    await page.evaluate(() => {
      const seen = { frames: 0, worstMs: 0, changes: 0 };
      Object.assign(window, { seen });
      let before = performance.now();
      const frame = (now: number): void => {
        seen.frames++;
        seen.worstMs = Math.max(seen.worstMs, now - before);
        before = now;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      new MutationObserver(() => seen.changes++).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    await button(en.message('window.start.check', {})).click();
    await page.locator('main.checking').waitFor();
    // Another page and back while it rains.
    await visitor(page, en).go('about');
    await page
      .getByRole('navigation')
      .getByRole('button', { name: en.message('window.nav.home', {}) })
      .click();
    await result();
    const { frames, worstMs, changes } = await page.evaluate(
      () => (window as unknown as { seen: { frames: number; worstMs: number; changes: number } }).seen,
    );
    process.stdout.write(
      `60 targets: ${changes} changes of the page in ${frames} frames, longest ${Math.round(worstMs)} ms\n`,
    );
    // 600 steps and 120 observations were told; had each been drawn by itself, there were 720 changes.
    expect(changes).toBeLessThan(300);
    await button(en.message('window.result.details', {})).click();
    expect(await page.locator('.attempt').count()).toBe(TARGETS * 2);
    await close();
  });
});
