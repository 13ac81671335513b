import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { faults } from './looks.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, type World } from './open-window.ts';
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
import { tabTo, visitor } from './visitor.ts';

const lacks = missingBrowser('a request filed from the window');
const { message } = en;
const REASON = 'My own server has this door only.';

describe.skipIf(lacks !== null)('a request to open the door', () => {
  let browser: Browser;
  let server: Server;
  let home: RequestHome;
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
    home = await requestHome({ plainHttpToLoopback: true });
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
    await home.end();
  });

  /** A form that declares and asks something, and a telephone beside it. */
  const profile = () =>
    harbourWith(
      {
        channel: 'web-form',
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ask`,
        form: { referenceAfter: 'Your reference is' },
        attestations: [{ id: 'virus-scanner', text: DECLARED }],
        fields: FORM_FIELDS,
      },
      { channel: 'phone', eligibility: ['Customers with a mail server of their own'] },
    );
  const open = (world: World = {}) => home.open(browser, profile(), world);

  async function fillIn(page: Page): Promise<void> {
    await page.getByLabel(USER_NAME).fill('jane');
    await page.getByLabel(message('request.part.reason', {})).fill(REASON);
    await page.getByLabel(DECLARED).check();
    await page.getByLabel(message('window.request.report', {})).check();
  }

  test('is filled in, looked at, sent, sent again, and deleted', async () => {
    const { page, complaints, strays, close } = await open();
    const { button, screen, ask, preview, send } = asker(page);
    await ask();
    // Most people need not ask, and that is said first.
    expect(await page.locator('main').innerText()).toContain(message('request.works', {}));
    expect(await faults(page, 'request-asking')).toEqual([]);

    await button(message('window.request.begin', {})).click();
    // Nothing of this computer is looked at before somebody says so.
    await screen(message('window.before.title', {}));
    expect(await faults(page, 'request-before')).toEqual([]);
    await button(message('window.before.look', {})).click();
    await screen(message('window.before.seen', {}));
    expect(await page.locator('main').innerText()).toContain('ClamAV: on');
    expect(await faults(page, 'request-seen')).toEqual([]);
    await button(message('window.before.go-on', {})).click();
    await screen(message('window.request.form', { channel: message('request.channel.web-form', {}) }));
    expect(await page.locator('input[type=checkbox]:checked').count()).toBe(0);
    await button(message('window.request.preview', {})).click();
    await page.getByText(message('request.fault.not-ticked', { label: DECLARED })).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    // The ring is that of the focus: a fault must not hide where one types.
    const ring = await page
      .locator(':focus')
      .evaluate((field) => [getComputedStyle(field).outlineWidth, getComputedStyle(field).outlineColor]);
    expect(ring).toEqual(['3px', 'rgb(11, 87, 208)']);
    expect(await readdir(home.folder)).toEqual([]);
    expect(await faults(page, 'request-form')).toEqual([]);

    await fillIn(page);
    await button(message('window.request.report.look', {})).click();
    const promised = await page.locator('.with-report pre').innerText();
    expect(promised).not.toContain('203.0.113.');
    await preview();
    expect(arrived).toEqual([]);
    const shown = await page.locator('.sent-rows').innerText();
    expect(shown).toContain(REASON);
    expect(await faults(page, 'request-preview')).toEqual([]);
    for (const [form, holds] of [
      ['text', REASON],
      ['data', '"schema": "postern-request/1"'],
    ] as const) {
      const downloaded = page.waitForEvent('download');
      await button(message(`window.request.save.${form}`, {})).click();
      const file = await downloaded;
      await page.getByText(message('window.save.by-page', { file: file.suggestedFilename() })).waitFor();
      expect(await readFile(await file.path(), 'utf8')).toContain(holds);
    }

    answer = { status: 503, body: '<p>Closed for the night.</p>' };
    await send();
    await page.getByText(message('request.state.queued', {})).waitFor();
    await button(message('window.outbox.tries', {})).click();
    await page.getByText('Closed for the night.').first().waitFor();
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
    await screen(message('window.outbox', {}));
    expect(await faults(page, 'request-outbox')).toEqual([]);
    await button(message('window.outbox.delete', {})).click();
    await button(message('window.outbox.delete', {})).click();
    await page.locator('.one-request').waitFor({ state: 'detached' });
    expect((await readdir(join(home.folder, 'outbox'))).filter((name) => name.startsWith('r-'))).toEqual([]);
    expect([...complaints, ...strays]).toEqual([]);
    await close();
  }, 240_000);

  test('leaves a button where it is while it is pressed, though a field shows its fault', async () => {
    const { page, close } = await open({ browser: { viewport: { width: 800, height: 1600 } } });
    const { button, screen, ask, begin } = asker(page);
    await ask();
    await begin();
    await page.getByLabel(USER_NAME).focus();
    const back = button(message('window.back', {}));
    await back.scrollIntoViewIfNeeded();
    const box = await back.boundingBox();
    // Near the upper edge, on a page that cannot scroll to make up for it: the fault would push the button down from under the pointer.
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 6);
    await page.mouse.down();
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    await page.mouse.up();
    await screen(REQUEST_TITLE);
    await close();
  });

  test('can be made with the keyboard alone', async () => {
    const { page, close } = await open();
    const { ask, screen, state } = asker(page);
    await ask();
    const press = async (name: string) => {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
    };
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await press(message('window.request.begin', {}));
    await screen(message('window.before.title', {}));
    await press(message('window.before.skip', {}));
    await screen(message('window.request.form', { channel: message('request.channel.web-form', {}) }));
    await tabTo(page, USER_NAME);
    await page.keyboard.type('jane');
    await tabTo(page, DECLARED);
    await page.keyboard.press('Space');
    await press(message('window.request.preview', {}));
    await page.locator('.preview').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await press(message('window.request.send', {}));
    await state('filed');
    expect(arrived).toHaveLength(1);
    await close();
  });
});
