import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { plainLetter } from '../../electron/engine/desk/requests.ts';
import { HARBOUR } from '../../electron/engine/practice/profiles.ts';
import { createOutbox } from '../../electron/engine/requests/create-outbox.ts';
import type { IspProfile } from '../../shared/isp/profile.ts';
import { englishWords } from '../../shared/messages/english-words.ts';
import { loadWords } from '../../shared/messages/load-words.ts';
import { axeFindings, layoutFaults, smallTargets } from './look.ts';
import { faults } from './looks.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, openWindow, picture, type World } from './open-window.ts';
import { tabTo, visitor } from './visitor.ts';

const lacks = missingBrowser('a request filed from the window');
const en = englishWords();
const { message } = en;
const DECLARED = 'I have up-to-date virus scanning software installed on my computer.';
const REASON = 'My own server has this door only.';

describe.skipIf(lacks !== null)('a request to open the door', () => {
  let browser: Browser;
  let server: Server;
  let folder: string;
  /** Bodies that arrived, and what the server says to the next one. */
  let arrived: string[];
  let answer: { status: number; body: string };
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    arrived = [];
    answer = { status: 201, body: '<p>Thank you. Your reference is H-77.</p>' };
    folder = await mkdtemp(join(tmpdir(), 'postern-window-'));
    server = createServer((asked, answered) => {
      let body = '';
      asked.setEncoding('utf8').on('data', (part: string) => (body += part));
      asked.on('end', () => {
        arrived.push(body);
        answered.writeHead(answer.status, { 'content-type': 'text/html' }).end(answer.body);
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await rm(folder, { recursive: true, force: true });
  });

  /** Harbour Internet, with a form that declares and asks something, and a telephone beside it. */
  const profile = (): IspProfile => {
    const [line] = HARBOUR.connections;
    if (!line) throw new Error('no line');
    const { port } = server.address() as AddressInfo;
    const form = {
      channel: 'web-form' as const,
      url: `http://127.0.0.1:${port}/ask`,
      form: { referenceAfter: 'Your reference is' },
      eligibility: [],
      attestations: [{ id: 'virus-scanner', text: DECLARED }],
      fields: [
        { name: 'username', label: 'Your Harbour user name', kind: 'text' as const, required: true },
        { name: 'callback', label: 'A number to call you back', kind: 'phone' as const, required: false },
      ],
    };
    return { ...HARBOUR, connections: [{ ...line, exemptions: [form, ...line.exemptions] }] };
  };
  const open = (world: World = {}) =>
    openWindow(browser, {
      network: 'isp-rejects-25',
      profile: profile(),
      requests: {
        letter: plainLetter,
        outbox: createOutbox({
          folder,
          now: Date.now,
          random: () => 0,
          sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
          letter: plainLetter,
          web: { plainHttpToLoopback: true },
        }),
      },
      ...world,
    });
  const screen = (page: Page, title: string) =>
    page.getByRole('heading', { level: 1, name: title }).waitFor();
  const requestTitle = message('window.request.title', { isp: HARBOUR.name, doors: 'door 25' });

  /** A check, and from its result to who may ask. */
  async function ask(page: Page): Promise<void> {
    const { button, result, unfold } = visitor(page, en);
    await page.getByLabel(message('window.start.server', {})).fill('smtp.bluepost.example');
    await button(message('window.start.check', {})).click();
    await result();
    await unfold();
    await button(message('window.request.ask', { isp: HARBOUR.name }))
      .first()
      .click();
    await screen(page, requestTitle);
  }
  async function fillIn(page: Page): Promise<void> {
    await page.getByLabel('Your Harbour user name').fill('jane');
    await page.getByLabel(message('request.part.reason', {})).fill(REASON);
    await page.getByLabel(DECLARED).check();
    await page.getByLabel(message('window.request.report', {})).check();
  }

  test('is filled in, looked at, sent, sent again, and deleted', async () => {
    const { page, complaints, strays, close } = await open();
    const { button } = visitor(page, en);
    await ask(page);
    // Most people need not ask, and that is said first.
    expect(await page.locator('main').innerText()).toContain(message('request.works', {}));
    expect(await faults(page, 'request-asking')).toEqual([]);

    await button(message('window.request.begin', {})).click();
    await screen(page, message('window.request.form', { channel: message('request.channel.web-form', {}) }));
    expect(await page.locator('input[type=checkbox]:checked').count()).toBe(0);
    await button(message('window.request.preview', {})).click();
    await page.getByText(message('request.fault.not-ticked', { label: DECLARED })).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    expect(await readdir(folder)).toEqual([]);
    expect(await faults(page, 'request-form')).toEqual([]);

    await fillIn(page);
    await button(message('window.request.report.look', {})).click();
    const promised = await page.locator('.with-report pre').innerText();
    expect(promised).not.toContain('203.0.113.');
    await button(message('window.request.preview', {})).click();
    await page.locator('.preview').waitFor();
    expect(arrived).toEqual([]);
    const shown = await page.locator('.sent-rows').innerText();
    expect(shown).toContain(REASON);
    expect(await faults(page, 'request-preview')).toEqual([]);

    answer = { status: 503, body: '<p>Closed for the night.</p>' };
    await button(message('window.request.send', {})).click();
    await page.getByText(message('request.state.queued', {})).waitFor();
    await button(message('window.outbox.tries', {})).click();
    await page.getByText('Closed for the night.').waitFor();
    // Another way is offered, and not taken.
    await button(
      message('window.request.try-other', { channel: message('request.channel.phone', {}) }),
    ).waitFor();
    expect(await faults(page, 'request-waits')).toEqual([]);

    answer = { status: 201, body: '<p>Thank you. Your reference is H-77.</p>' };
    await button(message('window.outbox.again', {})).click();
    await page.getByText(message('request.state.filed', {}), { exact: true }).first().waitFor();
    await page.getByText('H-77').first().waitFor();
    expect(arrived).toHaveLength(2);
    // What arrived is what was shown.
    for (const [name, value] of new URLSearchParams(arrived[1])) {
      const row = page.locator('.sent-rows div', { has: page.getByText(name, { exact: true }) });
      if ((await row.count()) > 0)
        expect(await row.locator('dd').textContent()).toBe(value.replaceAll('\r\n', '\n'));
      else expect(shown).toContain(name);
    }

    // The first screen leads back to it another day.
    await page.reload();
    await visitor(page, en).go('check');
    await button(message('window.result.new', {})).click();
    await page.getByText(message('window.outbox.waits', { count: 1 })).waitFor();
    await button(message('window.outbox', {})).click();
    await screen(page, message('window.outbox', {}));
    expect(await faults(page, 'request-outbox')).toEqual([]);
    await button(message('window.outbox.delete', {})).click();
    await button(message('window.outbox.delete', {})).click();
    await page.locator('.one-request').waitFor({ state: 'detached' });
    expect((await readdir(join(folder, 'outbox'))).filter((name) => name.startsWith('r-'))).toEqual([]);
    expect([...complaints, ...strays]).toEqual([]);
    await close();
  });

  test('in a practice scene is marked as practice, and nothing leaves', async () => {
    const { page, complaints, close } = await open();
    const { button, play, unfold } = visitor(page, en);
    await play('isp-drops-25');
    await unfold();
    await button(message('window.request.ask', { isp: HARBOUR.name }))
      .first()
      .click();
    await screen(page, requestTitle);
    await button(message('window.request.begin.phone', {})).click();
    await page.getByLabel(message('request.part.reason', {})).fill(REASON);
    await button(message('window.request.preview', {})).click();
    await page.getByText(message('window.request.practice', {})).first().waitFor();
    expect(await page.locator('.read-out').innerText()).toContain('+44 1632 960025');
    expect([
      ...(await axeFindings(page)),
      ...(await layoutFaults(page)),
      ...(await smallTargets(page)),
    ]).toEqual([]);
    await picture(page, 'request-practice');
    await button(message('window.request.keep', {})).click();
    await page.locator('.one-request').waitFor();

    await button(message('window.outbox.note', {})).click();
    await page.getByLabel(message('window.outbox.note.reference', {})).waitFor();
    expect([
      ...(await axeFindings(page)),
      ...(await layoutFaults(page)),
      ...(await smallTargets(page)),
    ]).toEqual([]);
    await picture(page, 'request-note');
    await page.getByText(message('window.outbox.note.filed', {})).click();
    await page.getByLabel(message('window.outbox.note.reference', {})).fill('4711');
    await button(message('window.outbox.note.save', {})).click();
    await page.locator('.state-filed').waitFor();
    expect(await page.locator('.one-request').innerText()).toContain('4711');
    expect(arrived).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('can be made with the keyboard alone', async () => {
    const { page, close } = await open();
    await ask(page);
    const press = async (name: string) => {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
    };
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await press(message('window.request.begin', {}));
    await screen(page, message('window.request.form', { channel: message('request.channel.web-form', {}) }));
    await tabTo(page, 'Your Harbour user name');
    await page.keyboard.type('jane');
    await tabTo(page, DECLARED);
    await page.keyboard.press('Space');
    await press(message('window.request.preview', {}));
    await page.locator('.preview').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await press(message('window.request.send', {}));
    await page.locator('.state-filed').waitFor();
    expect(arrived).toHaveLength(1);
    await close();
  });

  test('is said in German, at twice the size, on a small screen', async () => {
    const de = await loadWords('de');
    const { page, close } = await open({
      settings: { language: 'de' },
      browser: { viewport: { width: 400, height: 300 } },
    });
    const { button, result, unfold } = visitor(page, de);
    await page.getByLabel(de.message('window.start.server', {})).fill('smtp.bluepost.example');
    await button(de.message('window.start.check', {})).click();
    await result();
    await unfold();
    await button(de.message('window.request.ask', { isp: HARBOUR.name }))
      .first()
      .click();
    await button(de.message('window.request.begin', {})).waitFor();
    expect([...(await axeFindings(page)), ...(await layoutFaults(page))]).toEqual([]);
    await button(de.message('window.request.begin', {})).click();
    await page.getByLabel('Your Harbour user name').waitFor();
    expect([...(await axeFindings(page)), ...(await layoutFaults(page))]).toEqual([]);
    await picture(page, 'request-form-de-small');
    await page.getByLabel('Your Harbour user name').fill('jane');
    await page.getByLabel(DECLARED).check();
    await button(de.message('window.request.preview', {})).click();
    await page.locator('.preview').waitFor();
    expect([...(await axeFindings(page)), ...(await layoutFaults(page))]).toEqual([]);
    await picture(page, 'request-preview-de-small');
    await close();
  });
});
