import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskPolicies } from '../../electron/engine/desk/policies.ts';
import { newKey, signPolicy } from '../../electron/engine/isp/update/envelope.ts';
import { createPolicyStore } from '../../electron/engine/isp/update/policy-store.ts';
import { takePolicy } from '../../electron/engine/isp/update/take-policy.ts';
import { installedPack } from '../../electron/engine/isp/pack/installed-pack.ts';
import { LANGUAGES } from '../../shared/messages/language.ts';
import { englishWords } from '../../shared/messages/english-words.ts';
import { loadWords } from '../../shared/messages/load-words.ts';
import { layoutFaults } from './look.ts';
import { faults } from './looks.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, openWindow } from './open-window.ts';
import { visitor } from './visitor.ts';

const lacks = missingBrowser("newer rules in a provider's window");
const en = englishWords();
const DAY_MS = 24 * 60 * 60 * 1000;

describe.skipIf(lacks !== null)('newer rules of the provider', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), 'postern-e2e-policy-'));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A program built for Wessex Internet, whose web site has nothing but what is given. */
  async function built(state: string, published: string) {
    const found = await installedPack(join(import.meta.dirname, '../../build/packs/wessex'));
    if (found === null) throw new Error('no pack');
    const key = newKey();
    const updates = { keys: [key.publicKey], url: 'https://policy.wessex.example/policy.json' };
    const installed = { ...found, pack: { ...found.pack, updates } };
    const store = createPolicyStore(installed, join(folder, state), () => new Date());
    const body = Buffer.from(published);
    const policies: DeskPolicies = {
      store,
      fetch: (url, signal) =>
        takePolicy(
          store,
          url,
          () => Promise.resolve({ ok: true, status: 200, location: null, body }),
          signal,
        ),
    };
    const signed = signPolicy(
      {
        isp: 'wessex',
        sequence: 2,
        issued: new Date(Date.now() - 3 * DAY_MS - 1000).toISOString(),
        expires: new Date(Date.now() + DAY_MS).toISOString(),
        profile: { ...found.profile, name: 'Wessex Fibre' },
      },
      key.privatePem,
    );
    return { profile: found.profile, policies, signed };
  }

  test('are looked for, refused in plain words, taken from a file, and shown with their age', async () => {
    const { profile, policies, signed } = await built('journey', '{"schema":');
    const { page, close, complaints } = await openWindow(browser, { profile, policies });
    const { go, button } = visitor(page, en);
    const title = en.message('policy.title', { isp: 'Wessex Internet' });
    await go('settings');
    await page.getByText(en.message('policy.built-in', {})).waitFor();
    await button(title).click();
    await page.locator('h1', { hasText: title }).waitFor();
    expect(await page.getByText('policy.wessex.example').innerText()).toContain('sends nothing of yours');

    await button(en.message('policy.look', {})).click();
    const status = page.locator('main [role=status]');
    await page.getByText(en.message('policy.fault.not-a-policy', {})).waitFor();
    expect(await status.innerText()).toContain('The old ones stay in force.');
    expect(await faults(page, 'policy')).toEqual([]);

    const file = join(folder, 'policy.json');
    const choose = async (text: string) => {
      writeFileSync(file, text);
      const chooser = page.waitForEvent('filechooser');
      await button(en.message('policy.file', {})).click();
      await (await chooser).setFiles(file);
    };
    await choose(signed.slice(0, 200));
    await page.getByText(en.message('policy.fault.not-a-policy', {})).waitFor();
    await choose(' '.repeat(300_000));
    await page.getByText(en.message('policy.fault.too-large', {})).waitFor();
    await choose(signed);
    await page.getByText(en.message('policy.new', {})).waitFor();
    await page.getByText(en.message('policy.taken', { count: 3 })).waitFor();
    // What the window says of the provider goes by them, too.
    await page.locator('.top-name', { hasText: 'Wessex Fibre' }).waitFor();
    await choose(signed);
    await page.getByText(en.message('policy.fault.not-newer', {})).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('are told in every language, and nothing sticks out', async () => {
    for (const language of LANGUAGES) {
      const words = await loadWords(language);
      const { profile, policies } = await built(`in-${language}`, '');
      const { page, close } = await openWindow(browser, { profile, policies, settings: { language } });
      const { go, button } = visitor(page, words);
      await go('settings');
      await button(words.message('policy.title', { isp: 'Wessex Internet' })).click();
      await button(words.message('policy.look', {})).click();
      await page.getByText(words.message('policy.fault.not-a-policy', {})).waitFor();
      expect(await layoutFaults(page), language).toEqual([]);
      await close();
    }
  });
});
