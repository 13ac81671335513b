import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Words } from '../../shared/messages/create-words.ts';
import { visitor } from './visitor.ts';

/** The whole way through practice by mouse: what every host must be able to show, whatever it runs in. */
export async function practiceJourney(page: Page, words: Words): Promise<void> {
  const { message } = words;
  const { button, go, sceneTitle, result, heading } = visitor(page, words);
  const banner = page.locator('.practice-banner');

  await go('practice');
  expect(await heading()).toBe(message('window.practice.title', {}));
  await button(sceneTitle('isp-drops-25')).click();

  // While it runs: words, the doors, the time, and a way to stop.
  await page.locator('main.checking').waitFor();
  expect(await banner.isVisible()).toBe(true);
  expect(await page.locator('.path-door').count()).toBe(3);
  expect(await button(message('window.checking.stop', {})).isVisible()).toBe(true);

  await result();
  expect(await banner.isVisible()).toBe(true);
  expect(await heading()).toContain('Harbour Internet');
  expect(await page.locator('.path-door-shut').innerText()).toContain('25');
  expect(await page.locator('.path-door-open').count()).toBe(2);

  // The first step is the one big button: it is done for the customer. By hand stand the values to type.
  expect(await page.locator('.steps .action-big').innerText()).toBe(message('accounts.change', {}));
  await page.locator('.by-hand button').first().click();
  const values = page.locator('.values').first();
  await values.getByText('465', { exact: true }).waitFor();
  await values.getByRole('button').first().click();
  await page.getByText(message('window.copied', {})).first().waitFor();

  await button(message('window.result.why', {})).click();
  expect(await page.locator('.evidence li').count()).toBeGreaterThan(1);
  await button(message('window.result.help-desk', {})).click();
  expect(await page.locator('.read-out').innerText()).toContain('isp-blocks-port');

  await button(message('window.practice.end', {})).click();
  await page.locator('main.start').waitFor();
  expect(await banner.count()).toBe(0);
}
