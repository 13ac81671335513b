import { AxeBuilder } from '@axe-core/playwright';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPages } from '../../electron/engine/isp/page/render-page.ts';
import { writePages } from '../../electron/engine/isp/page/write-pages.ts';
import type { IspProfile } from '../../shared/isp/profile.ts';
import { missing } from '../needs.ts';
import { hamiltonWithForm, profileOf } from '../unit/isp-page/pages.ts';

const lacks = missing("the ISP's page in a browser", { programs: ['chromium'] });

describe.skipIf(lacks !== null)("the ISP's page in a browser", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    folder = await mkdtemp(join(tmpdir(), 'postern-page-'));
  }, 30_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (name: string, profile: IspProfile, look: { colorScheme?: 'dark' | 'light' } = {}) => {
    const out = join(folder, name);
    await writePages(out, await renderPages(profile, '2026-11-22'), true);
    const context = await browser.newContext({ ...look, viewport: { width: 400, height: 800 } });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(out, 'index.html')).href);
    return page;
  };

  it.each(['hamilton', 'wessex', 'brazil', 'speedport'])(
    '%s: axe finds nothing, in the light and in the dark',
    async (name) => {
      const profile = name === 'hamilton' ? await hamiltonWithForm() : await profileOf(name);
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await open(name, profile, { colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        // Nothing runs out of a narrow window.
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        await page.context().close();
      }
    },
  );

  it('the form is sent only when everything is declared, and says what was declared', async () => {
    const page = await open('form', await hamiltonWithForm());
    const sent: (string | null)[] = [];
    await page.route('https://www.hamilton.example/**', async (route) => {
      sent.push(route.request().postData());
      await route.fulfill({ body: 'thank you' });
    });
    await page.getByLabel('Your Hamilton.net user name').fill('pat & co');
    const send = page.getByRole('button', { name: 'Send the form to Hamilton.net' });
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await send.click();
    expect(sent).toEqual([]);
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await send.click();
    await page.getByText('thank you').waitFor();
    expect(Object.fromEntries(new URLSearchParams(sent[0] ?? ''))).toEqual({
      username: 'pat & co',
      'declare-read-policy': 'yes',
      'declare-virus-scanner': 'yes',
      'declare-dial-up-request': 'yes',
    });
    await page.context().close();
  });
});
