import { readdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARBOUR } from '../../electron/engine/practice/profiles.ts';
import { loadWords } from '../../shared/messages/load-words.ts';
import { axeFindings, layoutFaults, smallTargets } from './look.ts';
import { faults } from './looks.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, picture, type World } from './open-window.ts';
import {
  asker,
  DECLARED,
  en,
  FORM_FIELDS,
  harbourWith,
  requestHome,
  REQUEST_TITLE,
  USER_NAME,
  type RequestHome,
} from './request-world.ts';
import { visitor } from './visitor.ts';

const lacks = missingBrowser('requests in practice, in other languages, and where nobody may ask');
const { message } = en;
const REASON = 'My own server has this door only.';

describe.skipIf(lacks !== null)('a request that is not sent', () => {
  let browser: Browser;
  let home: RequestHome;
  beforeAll(async () => {
    browser = await launch();
    home = await requestHome({});
  });
  afterAll(async () => {
    await browser.close();
    await home.end();
  });

  const profile = harbourWith(
    {
      channel: 'web-form',
      url: 'https://harbour.example/ask',
      form: { referenceAfter: 'Your reference is' },
      attestations: [{ id: 'virus-scanner', text: DECLARED }],
      fields: FORM_FIELDS,
    },
    { channel: 'phone' },
  );
  const open = (world: World = {}) => home.open(browser, profile, world);

  const looked = async (page: Page): Promise<string[]> => [
    ...(await axeFindings(page)),
    ...(await layoutFaults(page)),
    ...(await smallTargets(page)),
  ];

  test('in a practice scene is marked as practice, and nothing leaves', async () => {
    const { page, complaints, close } = await open();
    const { button, play, unfold } = visitor(page, en);
    await play('isp-rejects-25');
    await unfold();
    await button(message('window.request.ask', { isp: HARBOUR.name }))
      .first()
      .click();
    await asker(page).screen(REQUEST_TITLE);
    await button(message('window.request.begin.phone', {})).click();
    // The customer of this scene has a worm: that comes first, and stays said.
    await button(message('window.before.look', {})).click();
    await page.getByText('There may be a virus on this computer').waitFor();
    expect(await page.locator('main').innerText()).toContain('greeting-card.exe');
    expect(await faults(page, 'request-infected')).toEqual([]);
    await button(message('window.back', {})).click();
    await page.getByText(message('request.infected', {})).waitFor();
    await button(message('window.request.begin.phone', {})).click();
    await button(message('window.before.all-the-same', {})).click();
    await page.getByLabel(message('request.part.reason', {})).fill(REASON);
    await button(message('window.request.preview', {})).click();
    await page.getByText(message('window.request.practice', {})).first().waitFor();
    expect(await page.locator('.read-out').innerText()).toContain('+44 1632 960025');
    expect(await looked(page)).toEqual([]);
    await picture(page, 'request-practice');
    await button(message('window.request.keep', {})).click();
    await page.locator('.one-request').waitFor();

    await button(message('window.outbox.note', {})).click();
    await page.getByLabel(message('window.outbox.note.reference', {})).waitFor();
    expect(await looked(page)).toEqual([]);
    await picture(page, 'request-note');
    await page.getByText(message('window.outbox.note.filed', {})).click();
    await page.getByLabel(message('window.outbox.note.reference', {})).fill('4711');
    await button(message('window.outbox.note.save', {})).click();
    await page.locator('.state-filed').waitFor();
    expect(await page.locator('.one-request').innerText()).toContain('4711');
    // The invented provider takes its time to open a door.
    const door = { host: 'smtp.bluepost.example', port: 25 };
    await button(message('window.outbox.doors', {})).click();
    await page.getByText(message('request.door.shut', door)).waitFor();
    await button(message('window.outbox.doors', {})).click();
    await page.getByText(message('request.door.open', door)).waitFor();
    await page.getByText(message('request.closed', {})).waitFor();
    expect(await readdir(home.folder)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('is explained where nobody may ask: why, what works, and where to turn', async () => {
    const { page, complaints, close } = await home.open(browser, harbourWith({ channel: 'none' }));
    const { button, result, unfold } = visitor(page, en);
    await page.getByLabel(message('window.start.server', {})).fill('smtp.bluepost.example');
    await button(message('window.start.check', {})).click();
    await result();
    await unfold();
    expect(await button(message('window.request.ask', { isp: HARBOUR.name })).count()).toBe(0);
    await button(message('window.request.may-i', {})).click();
    await asker(page).screen(REQUEST_TITLE);
    const said = await page.locator('main').innerText();
    expect(said).toContain(message('request.asking.nobody-may', { isp: HARBOUR.name, doors: 'door 25' }));
    expect(said).toContain(message('window.about.works.relay', { isp: HARBOUR.name }));
    expect(said).toContain(message('window.request.contact', { isp: HARBOUR.name }));
    expect(said).toContain('+44 1632 960025');
    expect(await button(message('window.request.begin', {})).count()).toBe(0);
    expect(await faults(page, 'request-nobody')).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(['de', 'ja'] as const)(
    'is said in %s, at twice the size, on a small screen',
    async (language) => {
      const words = await loadWords(language);
      const { page, close } = await open({
        settings: { language },
        browser: { viewport: { width: 400, height: 300 } },
      });
      const { button, ask, preview } = asker(page, words);
      const seen = async (name: string): Promise<void> => {
        expect([...(await axeFindings(page)), ...(await layoutFaults(page))]).toEqual([]);
        await picture(page, `request-${name}-${language}-small`);
      };
      await ask();
      await seen('asking');
      await button(words.message('window.request.begin', {})).click();
      await seen('before');
      await button(words.message('window.before.look', {})).click();
      await button(words.message('window.before.go-on', {})).waitFor();
      await seen('seen');
      await button(words.message('window.before.go-on', {})).click();
      await page.getByLabel(USER_NAME).fill('jane');
      await seen('form');
      await page.getByLabel(DECLARED).check();
      await preview();
      await seen('preview');
      await close();
    },
  );
});
