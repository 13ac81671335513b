import type { Page } from 'playwright-core';
import { axeFindings, layoutFaults, smallTargets } from './look.ts';
import { picture } from './open-window.ts';

/** How the same screen may be looked at. Each is put on the page as it stands, so that one check serves all. */
export const LOOKS = {
  light: (page: Page) => look(page, { theme: 'light' }),
  dark: (page: Page) => look(page, { theme: 'dark' }),
  strong: (page: Page) => look(page, { theme: 'light', contrast: 'more' }),
  'strong-dark': (page: Page) => look(page, { theme: 'dark', contrast: 'more' }),
  larger: (page: Page) => look(page, { text: 'larger' }),
} as const;

async function look(page: Page, { theme = 'light', contrast = 'system', text = 'normal' }): Promise<void> {
  await page.evaluate((wanted) => Object.assign(document.documentElement.dataset, wanted), {
    theme,
    contrast,
    text,
  });
}

/** Axe, layout and sizes in every look. */
export async function faults(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const [way, put] of Object.entries(LOOKS)) {
    await put(page);
    const all = [...(await axeFindings(page)), ...(await layoutFaults(page)), ...(await smallTargets(page))];
    found.push(...all.map((fault) => `${name} (${way}): ${fault}`));
    await picture(page, `${name}-${way}`);
  }
  await LOOKS.light(page);
  return found;
}
