import type { ServerResponse } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemDailyLook } from '../../electron/engine/requests/system-daily-look.ts';
import { lookAtMachine } from '../../electron/engine/machine/look-at-machine.ts';
import { systemMachine } from '../../electron/engine/machine/system-machine.ts';
import { startPractice, type Practice } from '../../electron/engine/practice/start-practice.ts';
import type { SendingWays } from '../../electron/engine/requests/channels/channel.ts';
import { probeDoor } from '../../electron/engine/requests/door-look.ts';
import type { Outbox } from '../../electron/engine/requests/outbox.ts';
import { AUTHORITY, startIsp, type IspServer } from '../loopback/requests/isp.ts';
import { LOGIN, MAIL_NEEDS, startMailWorld, type MailWorld } from '../loopback/requests/mail-world.ts';
import { missing } from '../needs.ts';
import { faults } from './looks.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch } from './open-window.ts';
import {
  asker,
  en,
  FORM_FIELDS,
  harbourWith,
  requestHome,
  REQUEST_TITLE,
  USER_NAME,
  type RequestHome,
} from './request-world.ts';

const lacks = missingBrowser('requests by e-mail and as tickets, and their doors, in the window');
const lacksMail = lacks ?? missing('a letter sent from the window to a real Postfix', MAIL_NEEDS);
const { message } = en;
const DAY_MS = 86_400_000;
const DOOR = { host: 'smtp.bluepost.example', port: 25 };

let browser: Browser;
beforeAll(async () => {
  if (lacks === null) browser = await launch();
});
afterAll(() => browser.close());

describe.skipIf(lacksMail !== null)('a request by e-mail', () => {
  let world: MailWorld;
  let home: RequestHome;
  beforeAll(async () => {
    world = await startMailWorld();
    home = await requestHome({ authorities: [AUTHORITY.cert] }, throughPostfix);
  }, 60_000);
  afterAll(async () => {
    world.end();
    await home.end();
  });

  /** The servers of the scene are invented; the letters go to a Postfix in their stead. */
  const throughPostfix = (outbox: Outbox) => ({
    ...outbox,
    send: (which: Parameters<Outbox['send']>[0], { mail }: SendingWays, signal: AbortSignal) => {
      const servers = (mail?.servers ?? []).map(({ port, login }) => {
        const door = port === 25 ? 'relay' : port === 465 ? 'submissions' : 'submission';
        const security = port === 25 ? 'none' : port === 465 ? 'tls' : 'starttls';
        return { ...world.way(door, security), login };
      });
      return outbox.send(which, { mail: mail && { ...mail, servers } }, signal);
    },
  });
  const profile = harbourWith(
    { channel: 'email', email: 'exemptions@isp.test', fields: FORM_FIELDS },
    { channel: 'phone' },
  );

  test('goes by the relay, or with a password that is asked for and forgotten', async () => {
    const { page, complaints, close } = await home.open(browser, profile);
    const { button, state, ask, begin, preview, send } = asker(page);
    await ask();
    await begin();
    await page.getByLabel(USER_NAME).fill('jane');
    await preview();
    const letter = await page.locator('.letter').innerText();
    expect(letter).toContain('I ask you to open outgoing TCP port 25');

    // A door that wants a password, and a wrong one: the server's words, and the customer's turn.
    await page.getByLabel(message('window.request.from', {})).fill('jane@isp.test');
    const way = (port: number) =>
      message('cli.door.open', { host: port === 25 ? 'smtp.harbour.example' : DOOR.host, port });
    await page.getByLabel(message('window.request.through', {})).selectOption({ label: way(587) });
    expect(await button(message('window.request.send', {})).isDisabled()).toBe(true);
    const password = page.getByLabel(message('window.request.password', {}));
    await page.getByLabel(message('window.request.user', {})).fill(LOGIN.user);
    await password.fill('wrong');
    expect(await faults(page, 'request-email-login')).toEqual([]);
    await send();
    await state('needs-you');
    expect(await world.letters(0)).toEqual([]);
    await button(message('window.outbox.tries', {})).click();
    await page.getByText('535 5.7.8').first().waitFor();
    // Telephoning is offered, and nobody has been telephoned.
    await button(
      message('window.request.try-other', { channel: message('request.channel.phone', {}) }),
    ).waitFor();
    expect(await faults(page, 'request-email-refused')).toEqual([]);

    // The form is there anew, without the password.
    expect((await password.count()) === 0 || (await password.inputValue()) === '').toBe(true);
    await page.getByLabel(message('window.request.from', {})).fill('jane@isp.test');
    await page.getByLabel(message('window.request.through', {})).selectOption({ label: way(25) });
    await button(message('window.outbox.again', {})).click();
    await state('filed');
    const letters = await world.letters(1);
    const arrived = letters.find(({ headers }) => headers['to'] === 'exemptions@isp.test');
    expect(arrived?.text.replaceAll('\r\n', '\n').trim()).toBe(letter.trim());
    expect(arrived?.attachments[0]?.content).toContain('"username": "jane"');
    expect(complaints).toEqual([]);
    await close();
  });
});

describe.skipIf(lacks !== null)('a request as a ticket', () => {
  let isp: IspServer;
  let home: RequestHome;
  /** What the desk says to the next one. */
  let answer: (to: ServerResponse) => void;
  const json = (status: number, body: object) => (to: ServerResponse) =>
    to.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  beforeEach(async () => {
    isp = await startIsp((_, to) => answer(to));
    home = await requestHome({ authorities: [AUTHORITY.cert] });
  });
  afterEach(async () => {
    await isp.close();
    await home.end();
  });
  const profile = () =>
    harbourWith(
      {
        channel: 'ticket',
        expectedDays: 3,
        ticket: {
          system: 'zendesk',
          url: `${isp.origin}/api/v2/requests.json`,
          customFields: [{ id: 360001, from: 'username' }],
        },
        fields: FORM_FIELDS,
      },
      { channel: 'phone' },
    );

  test('is put right when the desk finds a fault, waits when it is busy, goes by itself, and is seen by every window', async () => {
    const { page, complaints, close } = await home.open(browser, profile());
    const { button, state, screen, ask, begin, preview, send } = asker(page);
    await ask();
    await begin();
    await page.getByLabel(USER_NAME).fill('jan');
    await preview();
    expect(await page.locator('.content').innerText()).toContain('"value": "jan"');
    answer = json(422, {
      error: 'RecordInvalid',
      description: 'Record validation errors',
      details: { base: [{ description: 'User name: jan is not a customer' }] },
    });
    await send();
    await state('needs-you');
    await page.getByText(message('request.problem.field-rejected', {})).first().waitFor();
    expect(await faults(page, 'request-ticket-rejected')).toEqual([]);
    await button(message('window.request.back', {})).click();
    await page.getByLabel(USER_NAME).fill('jane');
    await preview();

    answer = json(503, { error: 'Closed for the night' });
    await send();
    await state('queued');
    await button(message('window.outbox', {})).click();
    await screen(message('window.outbox', {}));

    // Another day the host sends it by itself: this window sees it go, and arrive.
    let letGo = (): void => undefined;
    answer = (to) => {
      letGo = () => json(201, { request: { id: 33 } })(to);
    };
    home.shift(DAY_MS);
    const sending = home.outbox.send('due', { mail: null }, new AbortController().signal);
    await state('sending');
    expect(await faults(page, 'request-sending')).toEqual([]);
    letGo();
    await sending;
    await state('filed');
    await page.getByText('33', { exact: true }).waitFor();
    expect(isp.received).toHaveLength(3);
    expect(complaints).toEqual([]);
    await close();
  });

  describe('that was filed', () => {
    let scenes: { shut: Practice; open: Practice };
    let door: 'shut' | 'open';
    beforeEach(async () => {
      scenes = { shut: await startPractice('server-down'), open: await startPractice('all-clear') };
      door = 'shut';
    });
    afterEach(() => Promise.all([scenes.shut.stop(), scenes.open.stop()]));

    test('and is not answered in time says whom to ask; and is closed with the proof when the door is open', async () => {
      answer = json(201, { request: { id: 33 } });
      home.shift(-5 * DAY_MS);
      // Where no systemd of the user runs, an entry that desktops start at each login.
      const daily = systemDailyLook(['/opt/postern'], 'linux', { HOME: home.folder });
      const { page, complaints, close } = await home.open(browser, profile(), {
        looks: {
          daily,
          machine: (signal) => lookAtMachine(systemMachine(), signal),
          door: (wanted, signal) => probeDoor(scenes[door].deps.probe)(wanted, signal),
        },
      });
      const { button, state, screen, ask, preview, send } = asker(page);
      await ask();
      await screen(REQUEST_TITLE);
      await button(message('window.request.begin', {})).click();
      // This very computer, looked at with its owner's word.
      await button(message('window.before.look', {})).click();
      await screen(message('window.before.seen', {}));
      await button(message('window.before.go-on', {}))
        .or(button(message('window.before.all-the-same', {})))
        .click();
      await page.getByLabel(USER_NAME).fill('jane');
      await preview();
      await send();
      await state('filed');

      // Each start looks.
      await page.reload();
      await asker(page).button(message('window.nav.home', {})).click();
      await button(message('window.result.new', {})).click();
      await page.getByText(message('request.door.shut', DOOR)).waitFor();
      const late = page.locator('.door-news .caution');
      expect(await late.innerText()).toContain('Harbour Internet should have answered by');
      expect(await late.innerText()).toContain('+44 1632 960025');
      expect(await late.locator('pre').innerText()).toContain('I ask you to open outgoing TCP port 25');
      expect(await faults(page, 'start-late')).toEqual([]);
      await button(message('window.outbox', {})).click();
      await page.locator('.one-request .door-news').waitFor();
      expect(await faults(page, 'outbox-late')).toEqual([]);
      const tick = page.getByLabel(message('window.outbox.daily', {}));
      expect(await tick.isChecked()).toBe(false);
      expect(daily?.isOn()).toBe(false);
      await tick.check();
      await expect.poll(() => daily?.isOn()).toBe(true);
      await tick.uncheck();
      await expect.poll(() => daily?.isOn()).toBe(false);
      await tick.check();
      await expect.poll(() => daily?.isOn()).toBe(true);

      door = 'open';
      await button(message('window.outbox.doors', {})).click();
      await page.getByText(message('request.door.open', DOOR)).waitFor();
      await page.getByText(message('request.closed', {})).waitFor();
      expect(await page.locator('.one-request').innerText()).toContain('smtp.bluepost.example:25 192.0.2.10');
      expect(await button(message('window.outbox.doors', {})).count()).toBe(0);
      // Nothing waits any more.
      expect(daily?.isOn()).toBe(false);
      expect(await tick.count()).toBe(0);
      const [kept] = await home.outbox.list();
      expect(kept).toMatchObject({ ok: true, kept: { request: { closed: { by: 'port-open' } } } });
      expect(complaints).toEqual([]);
      await close();
    });
  });
});
