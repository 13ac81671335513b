import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Words } from '../../shared/messages/create-words.ts';
import { englishWords } from '../../shared/messages/english-words.ts';
import { loadWords } from '../../shared/messages/load-words.ts';
import { axeFindings, layoutFaults, smallTargets } from './look.ts';
import { faults } from './looks.ts';
import { createMailHome, type MailHome } from './mail-home.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, openWindow, picture, type World } from './open-window.ts';
import { tabTo, visitor } from './visitor.ts';

const lacks = missingBrowser('an account moved in the window');
const en = englishWords();
const SAM = 'sam@bluepost.example';
const SECRET = 'the-password-of-sam';

describe.skipIf(lacks !== null)('an account of a mail program', () => {
  let browser: Browser;
  let home: MailHome;
  let sent: unknown[];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    sent = [];
    home = await createMailHome({
      sendTest: (wanted) => {
        sent.push(wanted);
        return Promise.resolve({ outcome: 'taken', reply: '250 2.0.0 Ok: queued as 4F2' });
      },
    });
  });
  afterEach(() => home.remove());

  const open = (world: World = {}) =>
    openWindow(browser, { network: 'isp-rejects-25', programs: home.programs, ...world });
  const screen = (page: Page, title: string) =>
    page.getByRole('heading', { level: 1, name: title }).waitFor();
  /** Axe, layout and sizes of the screen as it stands. */
  const look = async (page: Page, name: string) => {
    expect(
      [...(await axeFindings(page)), ...(await layoutFaults(page)), ...(await smallTargets(page))],
      name,
    ).toEqual([]);
    await picture(page, `accounts-${name}`);
  };

  /** From the first screen to the proof, by mouse. */
  async function change(page: Page, words: Words, seen: (name: string) => Promise<void>): Promise<void> {
    const { message } = words;
    const { button, result } = visitor(page, words);
    await page.getByText(SAM).first().waitFor();
    expect(await page.locator('.account').count()).toBe(2);
    await seen('start');
    await button(message('window.start.check', {})).click();
    await result();
    expect(await page.locator('.account-shut').innerText()).toContain(SAM);
    expect(await page.locator('.account-open').innerText()).toContain('kim@bluepost.example');
    await seen('result');

    await page.locator('.steps .action-big').click();
    await screen(page, message('accounts.change.title', { name: SAM }));
    await page.locator('.choice-option').first().waitFor();
    expect(await page.locator('.choice-option').first().innerText()).toContain(
      message('accounts.choose.recommended', {}),
    );
    await seen('choose');
    await button(message('accounts.choose.go', {})).click();
    await screen(page, message('accounts.preview.title', {}));
    await page.locator('.different').first().waitFor();
    await button(message('accounts.preview.lines', {})).click();
    expect(await page.locator('.exact-lines').innerText()).toContain('mail.smtpserver.smtp1.port');
    await seen('preview');

    home.run('thunderbird');
    const before = await home.prefs();
    await button(message('accounts.apply', {})).click();
    await screen(page, message('accounts.close', { product: 'Thunderbird' }));
    expect(await home.prefs()).toBe(before);
    await seen('close');
    home.run(null);
    await screen(page, message('accounts.done', {}));
    await page.locator('.proof-open').waitFor({ timeout: 30_000 });
    expect(await home.prefs()).toContain('user_pref("mail.smtpserver.smtp1.port", 465);');
    await seen('done');
  }

  test('is found, moved, tried and put back with a mouse', async () => {
    const { page, complaints, strays, close } = await open();
    const { button, result } = visitor(page, en);
    const before = await home.prefs();
    const inEveryLook = ['choose', 'preview', 'done'];
    await change(page, en, async (name) =>
      inEveryLook.includes(name)
        ? expect(await faults(page, `accounts-${name}`)).toEqual([])
        : look(page, name),
    );

    await button(en.message('accounts.test', {})).click();
    await page.getByLabel(en.message('accounts.test.password', { name: SAM })).fill(SECRET);
    await look(page, 'test');
    await button(en.message('accounts.test.send', {})).click();
    await page.getByText('250 2.0.0 Ok').waitFor();
    expect(sent).toMatchObject([{ password: SECRET, language: 'en' }]);
    expect(await page.content()).not.toContain(SECRET);
    expect(await page.locator('input[type=password]').inputValue()).toBe('');

    await visitor(page, en).go('settings');
    await button(en.message('accounts.history', {})).click();
    await page.locator('.one-change').waitFor();
    await look(page, 'history');
    await button(en.message('accounts.undo.of', { name: SAM })).click();
    await page.getByText(en.message('change.status.undone', {})).first().waitFor();
    expect(await home.prefs()).toBe(before);
    await look(page, 'undone');

    await visitor(page, en).go('check');
    await button(en.message('window.result.again', {})).click();
    await result();
    expect(await page.locator('.account-shut').count()).toBe(1);
    expect(complaints).toEqual([]);
    expect(strays).toEqual([]);
    await close();
  });

  test('that somebody changed by hand since is not put back, and it says what it found', async () => {
    const { page, close } = await open();
    const { button } = visitor(page, en);
    await change(page, en, () => Promise.resolve());
    await home.write((await home.prefs()).replace('smtp1.port", 465', 'smtp1.port", 2525'));
    await button(en.message('accounts.undo.of', { name: SAM })).click();
    await page.locator('caption', { hasText: en.message('accounts.conflict', {}) }).waitFor();
    expect(await page.locator('.report-words table').innerText()).toContain('2525');
    expect(await home.prefs()).toContain('2525');
    await look(page, 'conflict');
    await close();
  });

  test('is moved by the keyboard alone, the focus on each new screen’s title', async () => {
    const { page, close } = await open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const press = async (name: string) => {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
    };
    const title = async (text: string) => {
      await screen(page, text);
      await expect.poll(focused).toBe(text);
    };
    await page.getByText(SAM).first().waitFor();
    await press(en.message('window.start.check', {}));
    await visitor(page, en).result();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await press(en.message('accounts.change', {}));
    await title(en.message('accounts.change.title', { name: SAM }));
    await page.locator('.choice-option').first().waitFor();
    await press(en.message('accounts.choose.go', {}));
    await title(en.message('accounts.preview.title', {}));
    await page.locator('.different').first().waitFor();
    await press(en.message('accounts.apply', {}));
    await title(en.message('accounts.done', {}));
    await page.locator('.proof-open').waitFor({ timeout: 30_000 });
    await press(en.message('accounts.undo.of', { name: SAM }));
    await page.getByText(en.message('change.status.undone', {})).first().waitFor();
    await close();
  });

  test('is moved in Spanish', async () => {
    const es = await loadWords('es');
    const { page, complaints, close } = await open({ browser: { locale: 'es-ES' } });
    await change(page, es, (name) => look(page, `es-${name}`));
    expect(complaints).toEqual([]);
    await close();
  });

  test('is moved at 200 % zoom in a window of 800 by 600', async () => {
    const { page, close } = await open({
      browser: { viewport: { width: 400, height: 300 }, deviceScaleFactor: 2 },
    });
    await change(page, en, (name) => look(page, `zoom-${name}`));
    await close();
  });

  test('of a program that is changed by hand is guided step by step, on the screen and on paper', async () => {
    const own = await home.programs.accounts(new AbortController().signal);
    const accounts = own.accounts.map((one) => ({
      ...one,
      client: 'em-client' as const,
      mode: 'guided' as const,
    }));
    const programs = { ...home.programs, accounts: () => Promise.resolve({ ...own, accounts }) };
    const { page, close } = await open({ programs });
    const { button, result } = visitor(page, en);
    await page.getByText(SAM).first().waitFor();
    await button(en.message('window.start.check', {})).click();
    await result();
    const lead = page.locator('.steps .action-big');
    // Nothing is promised that is not done.
    expect(await lead.innerText()).toBe(en.message('accounts.guided.begin', {}));
    expect(await page.getByText(en.message('accounts.change.text', {})).count()).toBe(0);
    await lead.click();
    await page.locator('.choice-option').first().waitFor();
    await button(en.message('accounts.guided.begin', {})).click();
    const steps = await page.locator('.guided-all li').allTextContents();
    expect(steps.length).toBeGreaterThan(4);
    expect(steps.join(' ')).toContain('465');
    expect(await faults(page, 'accounts-guided')).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.guided-all li').last().isVisible()).toBe(true);
    expect(await page.locator('main .buttons').isVisible()).toBe(false);
    expect(await page.locator('.top').isVisible()).toBe(false);
    await picture(page, 'accounts-guided-paper');
    await page.emulateMedia({ media: 'screen' });
    for (const [index, step] of steps.entries()) {
      expect(await page.locator('.guided-step').innerText()).toBe(step);
      const last = index + 1 === steps.length;
      await button(en.message(last ? 'accounts.guided.done' : 'accounts.guided.next', {})).click();
    }
    await page.getByText(/still sends through smtp\.bluepost\.example, port 25/).waitFor();
    await look(page, 'guided-end');
    await close();
  });

  test('of a program that nobody can look into is guided by what was checked', async () => {
    const own = await home.programs.accounts(new AbortController().signal);
    const accounts = own.accounts.map((one, index) => ({
      ...one,
      client: index === 0 ? ('em-client' as const) : ('the-bat' as const),
      mode: 'guided' as const,
      email: '',
      outgoing: null,
    }));
    const programs = { ...home.programs, accounts: () => Promise.resolve({ ...own, accounts }) };
    const { page, complaints, close } = await open({ programs });
    const { button, result } = visitor(page, en);
    const sane = async () =>
      expect(await page.locator('main').innerText()).not.toMatch(/null|undefined|\(\)/);
    await page.getByText('eM Client').first().waitFor();
    await page.getByLabel(en.message('window.start.server', {})).fill('smtp.bluepost.example:25');
    await button(en.message('window.start.check', {})).click();
    await result();
    await page.getByText(en.message('accounts.change.unseen', {})).waitFor();
    expect(await page.locator('.account-shut').count()).toBe(0);
    expect(await faults(page, 'accounts-unseen-result')).toEqual([]);

    await page.locator('.steps .action-big').click();
    await screen(page, en.message('accounts.pick', {}));
    await sane();
    expect(await faults(page, 'accounts-unseen-pick')).toEqual([]);
    await button(en.message('accounts.guided.begin.of', { name: 'eM Client' })).click();
    await screen(page, en.message('accounts.change.title', { name: 'eM Client' }));
    await page.locator('.choice-option').first().waitFor();
    expect(await page.locator('.choice-option').first().innerText()).toContain(
      en.message('accounts.choose.why.unseen', {}),
    );
    await sane();
    expect(await faults(page, 'accounts-unseen-choose')).toEqual([]);
    await button(en.message('accounts.guided.begin', {})).click();
    const steps = await page.locator('.guided-all li').allTextContents();
    expect(steps.join(' ')).toContain('465');
    await sane();
    expect(await faults(page, 'accounts-unseen-steps')).toEqual([]);
    for (const index of steps.keys()) {
      const last = index + 1 === steps.length;
      await button(en.message(last ? 'accounts.guided.done' : 'accounts.guided.next', {})).click();
    }
    await page.getByText(en.message('accounts.guided.unseen', {})).waitFor();
    await sane();
    expect(await faults(page, 'accounts-unseen-end')).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('is changed against its maker’s wish only with the customer’s own tick', async () => {
    const own = await home.programs.accounts(new AbortController().signal);
    const accounts = own.accounts.map((one) => ({ ...one, mode: 'opt-in' as const }));
    const agreed: boolean[] = [];
    const programs: typeof home.programs = {
      ...home.programs,
      accounts: () => Promise.resolve({ ...own, accounts }),
      apply: (wanted, signal) => {
        agreed.push(wanted.consent);
        return home.programs.apply(wanted, signal);
      },
    };
    const { page, close } = await open({ programs });
    const { button, result } = visitor(page, en);
    await page.getByText(SAM).first().waitFor();
    await button(en.message('window.start.check', {})).click();
    await result();
    await page.locator('.steps .action-big').click();
    await page.locator('.choice-option').first().waitFor();
    await page.locator('.choice-option').last().click();
    await page.locator('.caution').waitFor();
    await look(page, 'choose-relay');
    await button(en.message('accounts.choose.go', {})).click();
    await page.locator('.tick').waitFor();
    expect(await button(en.message('accounts.apply', {})).isDisabled()).toBe(true);
    expect(await faults(page, 'accounts-consent')).toEqual([]);
    await page.getByLabel(en.message('accounts.consent.agree', {})).check();
    await button(en.message('accounts.apply', {})).click();
    await screen(page, en.message('accounts.done', {}));
    expect(agreed).toEqual([true]);
    expect(await home.prefs()).toContain('smtp.harbour.example');
    await close();
  });

  test('that signs in by the browser is left as it is, and says why', async () => {
    const own = await home.programs.accounts(new AbortController().signal);
    const limit = { code: 'oauth' as const, params: {} };
    const accounts = own.accounts.map((one) => ({ ...one, mode: 'explain' as const, limit }));
    const programs = { ...home.programs, accounts: () => Promise.resolve({ ...own, accounts }) };
    const { page, close } = await open({ programs });
    const { button, result } = visitor(page, en);
    const detail = en.message('change.limit.oauth', {});
    const why = page.getByText(en.message('accounts.explained.why', { product: 'Thunderbird', detail }), {
      exact: true,
    });
    await why.first().waitFor();
    expect(await faults(page, 'accounts-explained-start')).toEqual([]);
    await button(en.message('window.start.check', {})).click();
    await result();
    await page.locator('.steps .action-big').click();
    await screen(page, en.message('accounts.explained', { name: SAM }));
    await why.waitFor();
    expect(await faults(page, 'accounts-explained')).toEqual([]);
    await close();
  });

  test('can be changed for practice: the whole way, marked on every screen, no program touched', async () => {
    const { page, close } = await open();
    const { button, play, result } = visitor(page, en);
    const before = await home.prefs();
    const marked = async () => expect(await page.locator('.practice-banner').count()).toBe(1);
    await play('isp-drops-25');
    await page.locator('.steps .action-big').click();
    await page.locator('.choice-option').first().waitFor();
    await marked();
    await button(en.message('accounts.ask', { domain: 'bluepost.example' })).click();
    await page.getByText(en.message('accounts.asked.found', { domain: 'bluepost.example' })).waitFor();
    await button(en.message('accounts.choose.go', {})).click();
    await page.locator('.different').first().waitFor();
    await button(en.message('accounts.apply', {})).click();
    await screen(page, en.message('accounts.close', { product: 'Thunderbird' }));
    await marked();
    await look(page, 'practice-close');
    await page.locator('.proof-open').waitFor({ timeout: 30_000 });
    await marked();
    await look(page, 'practice-done');
    await button(en.message('window.result.again', {})).click();
    await result();
    await marked();
    expect(await page.locator('.account-open').count()).toBe(1);
    await button(en.message('window.practice.end', {})).click();
    await page.getByText('kim@bluepost.example').waitFor();
    expect(await home.prefs()).toBe(before);
    expect(await home.programs.changes()).toEqual([]);
    await close();
  });
});
