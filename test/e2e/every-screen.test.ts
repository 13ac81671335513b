import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { englishWords } from '../../shared/messages/english-words.ts';
import { SCENES } from '../../shared/model/practice.ts';
import { ContractError } from '../../shared/contract/errors.ts';
import { profileOf } from '../contract/sample.ts';
import { axeFindings, layoutFaults } from './look.ts';
import { faults } from './looks.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, openWindow, picture } from './open-window.ts';
import { visitor } from './visitor.ts';

const lacks = missingBrowser('every screen under axe');
const en = englishWords();

describe.skipIf(lacks !== null)('axe finds nothing, and nothing sticks out', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('on the first screen, with and without slips', async () => {
    const { page, close } = await openWindow(browser, { profile: profileOf('hamilton') });
    expect(await faults(page, 'start')).toEqual([]);
    await page.getByLabel(en.message('window.start.server', {})).fill('not a server');
    await page.getByLabel(en.message('window.start.email', {})).fill('not an address');
    await visitor(page, en).button(en.message('window.start.check', {})).click();
    expect(await faults(page, 'start-slips')).toEqual([]);
    await close();
  });

  test('on the first screen of those whose provider is not known', async () => {
    const { page, close } = await openWindow(browser);
    expect(await faults(page, 'start-unknown')).toEqual([]);
    await close();
  });

  test('on the pages that need no check', async () => {
    const { page, close } = await openWindow(browser, { profile: profileOf('wessex') });
    const { go, unfold } = visitor(page, en);
    for (const where of ['about', 'practice', 'settings'] as const) {
      await go(where);
      await unfold();
      expect(await faults(page, where)).toEqual([]);
    }
    expect(await page.locator('.libraries li').count()).toBeGreaterThan(3);
    await close();
  });

  test('while a check runs, and on a result with everything open', async () => {
    const { page, close } = await openWindow(browser);
    const { go, button, sceneTitle, result, unfold } = visitor(page, en);
    await go('practice');
    await button(sceneTitle('isp-drops-25')).click();
    await page.locator('.lane-trying, .lane-open').first().waitFor();
    // Axe takes longer than the check lasts in all looks together; the result is looked at in each.
    expect([...(await axeFindings(page)), ...(await layoutFaults(page))]).toEqual([]);
    await picture(page, 'checking');
    await result();
    await picture(page, 'result', false);
    await unfold();
    expect(await faults(page, 'result')).toEqual([]);
    await close();
  });

  test('on the screen that says that a check could not run', async () => {
    const { page, close } = await openWindow(browser, {
      handlers: { check: () => Promise.reject(new ContractError('could-not-run', { detail: 'EMFILE' })) },
    });
    await visitor(page, en).button(en.message('window.start.check', {})).click();
    await page.locator('main.failed').waitFor();
    expect(await page.locator('main').innerText()).toContain('EMFILE');
    expect(await faults(page, 'failed')).toEqual([]);
    await close();
  });

  test('with the colours of the system (forced colours), and with motion turned off', async () => {
    const { page, close } = await openWindow(browser, {
      browser: { forcedColors: 'active', reducedMotion: 'reduce', contrast: 'more' },
    });
    const { play, unfold } = visitor(page, en);
    await play('isp-rejects-25');
    await unfold();
    expect(await layoutFaults(page)).toEqual([]);
    await picture(page, 'result-forced-colours');
    await close();
  });

  test.each(SCENES)('on the result of the scene %s', async (scene) => {
    const { page, complaints, close } = await openWindow(browser);
    const { play, unfold, heading } = visitor(page, en);
    await play(scene);
    expect(await heading()).not.toBe('');
    await picture(page, `scene-${scene}`, false);
    await unfold();
    expect([...(await axeFindings(page)), ...(await layoutFaults(page))]).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
