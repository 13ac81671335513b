import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { englishWords } from '../../shared/messages/english-words.ts';
import { summariseIsp } from '../../shared/contract/isp-summary.ts';
import { LANGUAGES } from '../../shared/messages/language.ts';
import { loadWords } from '../../shared/messages/load-words.ts';
import { ispMark } from '../../shared/support-code/isp-mark.ts';
import { decode, encode } from '../../shared/support-code/support-code.ts';
import { profileOf } from '../contract/sample.ts';
import { axeFindings, layoutFaults, smallTargets } from './look.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, openWindow, picture } from './open-window.ts';
import { call, code, codeHeard, say, type PhoneCall } from './phone-call.ts';
import { visitor } from './visitor.ts';

const lacks = missingBrowser('a call with the help desk');
const en = englishWords();
const DOCS = fileURLToPath(new URL('../../docs/for-help-desks.md', import.meta.url));
const CODE = '5JMN-95T8-0V5T-XVQW';

const all = async (page: Page) => [
  ...(await axeFindings(page)),
  ...(await layoutFaults(page)),
  ...(await smallTargets(page)),
];

describe.skipIf(lacks !== null)('the window of a help desk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('reads a code as it is heard, and leads the call by keys alone', async () => {
    const { page, close, strays, complaints } = await openWindow(browser, { mode: 'agent' });
    page.setDefaultTimeout(8000);
    await code(page).waitFor();
    // The field has the focus from the start.
    await page.keyboard.type('5jmn 95t8 ov5t xvqx');
    await page.getByText('most likely in group 4').waitFor();
    await page.keyboard.press('Backspace');
    await page.keyboard.type('w');
    await page.getByText('Hamilton', { exact: false }).first().waitFor();
    expect(await say(page).innerText()).toContain('keeps door 25 shut');
    await page.keyboard.press('1');
    expect(await say(page).innerText()).toBe(en.message('script.ask.own-server', {}));
    await page.keyboard.press('2');
    expect(await say(page).innerText()).toBe(en.message('script.change-door', {}));
    await page.getByLabel(en.message('agent.program', {})).selectOption('thunderbird');
    await page.getByLabel(en.message('agent.account', {})).fill('me@gmail.com');
    expect(await page.locator('.say-list').innerText()).toContain('smtp.gmail.com');
    expect(await page.locator('.say-list').innerText()).toContain('465');
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    expect(await say(page).innerText()).toContain(`“${en.message('window.result.again', {})}”`);
    await page.keyboard.press('Backspace');
    expect(await say(page).innerText()).toBe(en.message('script.change-door', {}));
    await page.keyboard.press('1');
    await page.keyboard.press('n');
    await page.keyboard.type('Has a new router.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    expect(await say(page).innerText()).toBe(en.message('script.end.fixed', {}));
    const summary = await page.locator('.summary').innerText();
    for (const part of [CODE, 'isp-blocks-port', 'Thunderbird', 'Has a new router.', 'A VPN is on.'])
      expect(summary).toContain(part);
    await page.keyboard.press('e');
    await page.keyboard.type('10060');
    await page.locator('.error-block').waitFor();
    expect(await all(page)).toEqual([]);
    await picture(page, 'agent');
    await visitor(page, en).button(en.message('agent.new', {})).click();
    await expect.poll(() => code(page).inputValue()).toBe('');
    expect(strays).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(LANGUAGES)('fits and passes axe in %s: small, large, dark', async (language) => {
    const words = await loadWords(language);
    const { page, close } = await openWindow(browser, { mode: 'agent', settings: { language } });
    await page.getByLabel(words.message('agent.code.field', {})).fill(CODE);
    await page.keyboard.press('Escape');
    await page.locator('.found').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await page.getByLabel(words.message('agent.program', {})).selectOption('outlook');
    await page.locator('.say-list').waitFor();
    expect(await all(page)).toEqual([]);
    await picture(page, `agent-${language}`);
    await page.evaluate(() => Object.assign(document.documentElement.dataset, { theme: 'dark' }));
    await page.setViewportSize({ width: 400, height: 300 });
    expect(await all(page)).toEqual([]);
    await picture(page, `agent-${language}-dark-200`);
    await close();
  });

  test('trains agents with calls, and counts what was right', async () => {
    const { page, close } = await openWindow(browser, { mode: 'agent' });
    await visitor(page, en).go('practice');
    await visitor(page, en).button(en.message('calls.ask', {})).click();
    await page.locator('.heard').waitFor();
    await code(page).fill(codeHeard(await page.locator('.heard li').allInnerTexts()));
    await page.getByLabel(en.message('calls.cause', {})).selectOption('isp-blocks-port');
    expect(await page.locator('.found').innerText()).not.toContain('The block is at');
    await visitor(page, en).button(en.message('calls.decide', {})).click();
    await page.getByText(en.message('calls.right', {}), { exact: true }).waitFor();
    expect(await page.locator('.score').innerText()).toBe('1 of 1 calls were right.');
    expect(await all(page)).toEqual([]);
    await picture(page, 'agent-practice');
    await visitor(page, en).button(en.message('calls.next', {})).click();
    await page.getByText(en.message('practice.isp-rejects-25.story', {})).waitFor();
    await close();
  });

  test('never shows the provider of an earlier code, however late the host names it', async () => {
    const first = decode(CODE);
    if (!first.ok) throw new Error(first.problem);
    const second = encode({ ...first.essentials, isp: ispMark('wessex') });
    const late: (() => void)[] = [];
    const { page, close } = await openWindow(browser, {
      mode: 'agent',
      handlers: {
        readIsp: async ({ id }) => {
          if (id === 'hamilton') await new Promise<void>((answer) => late.push(answer));
          return summariseIsp(profileOf(id));
        },
      },
    });
    const found = page.locator('.found');
    await code(page).fill(CODE);
    await expect.poll(() => late.length).toBe(1);
    await code(page).fill(second);
    await found.getByText('Wessex', { exact: false }).first().waitFor();
    for (const answer of late) answer();
    // Long enough to cross the loopback and be drawn, were it listened to.
    await page.waitForTimeout(500);
    expect(await found.innerText()).toContain('Wessex');
    expect(await found.innerText()).not.toContain('Hamilton');
    await close();
  });

  /** Each the first scene of its verdict: the causes that help desks hear of most. */
  const CALLS: readonly [PhoneCall, string][] = [
    [{ scene: 'isp-drops-25' }, 'The provider keeps port 25 shut'],
    [{ scene: 'router-allow-list', mended: 'all-clear' }, 'The router lets only some mail companies through'],
    [{ scene: 'mail-shield', mended: 'all-clear' }, 'A security program opens the mail'],
    [{ scene: 'hotel-sign-in', mended: 'all-clear' }, 'The network wants a sign-in'],
    [{ scene: 'server-down', mended: 'all-clear' }, 'The mail company’s server is down'],
  ];

  test('goes from “I cannot send” to mail that is seen to go out, in six exchanges', async () => {
    const told: string[] = [];
    for (const [wanted, title] of CALLS) told.push(`### ${title}\n\n${await call(browser, wanted)}`);
    const transcript = told.join('\n');
    const docs = await readFile(DOCS, 'utf8');
    const [before = '', , after = ''] = docs.split(/<!-- calls -->\n|<!-- end of calls -->/);
    const wanted = `${before}<!-- calls -->\n\n${transcript}\n<!-- end of calls -->${after}`;
    if (process.env['POSTERN_WRITE_DOCS'] === '1') await writeFile(DOCS, wanted);
    else expect(docs).toBe(wanted);
  });
});
