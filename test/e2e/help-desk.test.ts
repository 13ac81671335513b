import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPracticePrograms } from '../../electron/engine/practice/practice-programs.ts';
import { englishWords } from '../../shared/messages/english-words.ts';
import { LANGUAGES } from '../../shared/messages/language.ts';
import { loadWords } from '../../shared/messages/load-words.ts';
import type { SceneId } from '../../shared/model/practice.ts';
import { axeFindings, layoutFaults, smallTargets } from './look.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, openWindow, picture } from './open-window.ts';
import { visitor } from './visitor.ts';

const lacks = missingBrowser('a call with the help desk');
const en = englishWords();
const DOCS = fileURLToPath(new URL('../../docs/for-help-desks.md', import.meta.url));
const CODE = '5JMN-95T8-0V5T-XVQW';

const code = (page: Page) => page.getByLabel(en.message('agent.code.field', {}));
const say = (page: Page) => page.locator('.say');
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
    expect(await say(page).innerText()).toBe(en.message('script.try', {}));
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
    await visitor(page, en).button(en.message('agent.new', {})).press('Enter');
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
    await visitor(page, en).button(en.message('calls.next', {})).press('Enter');
    await page.getByText(en.message('practice.isp-rejects-25.story', {})).waitFor();
    await close();
  });

  /** Each the first scene of its verdict: the causes that help desks hear of most. */
  const CALLS: readonly [SceneId, string][] = [
    ['isp-drops-25', 'The provider keeps port 25 shut'],
    ['router-allow-list', 'The router lets only some mail companies through'],
    ['mail-shield', 'A security program opens the mail'],
    ['hotel-sign-in', 'The network wants a sign-in'],
    ['server-down', 'The mail company’s server is down'],
  ];

  test('goes from “I cannot send” to a step that ends it in six exchanges', async () => {
    const told: string[] = [];
    for (const [scene, title] of CALLS) told.push(`### ${title}\n\n${await call(browser, scene)}`);
    const transcript = told.join('\n');
    const docs = await readFile(DOCS, 'utf8');
    const [before = '', , after = ''] = docs.split(/<!-- calls -->\n|<!-- end of calls -->/);
    const wanted = `${before}<!-- calls -->\n\n${transcript}\n<!-- end of calls -->${after}`;
    if (process.env['POSTERN_WRITE_DOCS'] === '1') await writeFile(DOCS, wanted);
    else expect(docs).toBe(wanted);
  });
});

/** Signs heard by their names. */
function codeHeard(groups: readonly string[]): string {
  const names = new Map(
    Array.from('0123456789ACDEFGHJKMNPQRTVWXY', (sign) => [
      en.message(`spell.${sign}` as 'spell.0', {}),
      sign,
    ]),
  );
  return groups
    .map((group) =>
      group
        .split(/\s+/)
        .map((name) => names.get(name) ?? '?')
        .join(''),
    )
    .join(' ');
}

/**
 * Two windows, and two people who hear each other and see their own screen alone. What the customer hears is what stood
 * in the agent's window, and the other way round.
 */
async function call(browser: Browser, scene: SceneId): Promise<string> {
  const agent = await openWindow(browser, { mode: 'agent' });
  const customer = await openWindow(browser, {
    network: scene,
    programs: createPracticePrograms(scene, () => new Date()),
  });
  const lines: string[] = [];
  let exchanges = 0;
  const customerSays = (text: string): void => {
    exchanges += 1;
    lines.push(`- **Customer:** ${text}`);
  };
  const agentSays = async (): Promise<string> => {
    const text = await say(agent.page).innerText();
    lines.push(`- **Agent:** ${text}`);
    return text;
  };
  const story = en.message(`practice.${scene}.story`, {});
  customerSays(story.replace(/^“|”$/gu, ''));
  const opening = await agentSays();

  // The customer does as told: the button's name was heard.
  const wanted = /“(.+?)”/u.exec(opening)?.[1] ?? '';
  await visitor(customer.page, en).button(wanted).click();
  await visitor(customer.page, en).result();
  await visitor(customer.page, en).button(en.message('window.result.help-desk', {})).click();
  const groups = await customer.page.locator('.code-spelled').allInnerTexts();
  customerSays(groups.join(', '));
  await code(agent.page).fill(codeHeard(groups));
  await agent.page.keyboard.press('Escape');
  await agent.page.locator('.found').waitFor();
  await agentSays();

  for (;;) {
    const answers = await agent.page
      .getByRole('group', { name: en.message('agent.answer', {}) })
      .getByRole('button')
      .allInnerTexts();
    const [first = ''] = answers;
    if (first === '') break;
    // Nobody runs a server of their own, or is at home in a hotel; everything asked for is done.
    const asked = await say(agent.page).innerText();
    const no =
      asked === en.message('script.ask.own-server', {}) || asked === en.message('script.ask.at-home', {});
    if (asked === en.message('script.change-door', {})) {
      customerSays('Thunderbird.');
      await agent.page.getByLabel(en.message('agent.program', {})).selectOption('thunderbird');
      const steps = await agent.page.locator('.say-list li').allInnerTexts();
      lines.push(`- **Agent:** ${steps.join(' / ')}`);
      await agent.page.keyboard.press('Escape');
    }
    const goesOn = first === `1 · ${en.message('agent.answer.next', {})}`;
    if (!goesOn) customerSays(no ? 'No.' : first.includes('Yes') ? 'Yes.' : 'I have done that.');
    await agent.page.keyboard.press(no ? '2' : '1');
    // What names the cause is said in one breath with what comes after it.
    const cause = goesOn ? lines.pop() : undefined;
    await agentSays();
    if (cause !== undefined) lines.push(`${cause}. ${(lines.pop() ?? '').replace('- **Agent:** ', '')}`);
  }
  expect(exchanges, scene).toBeLessThanOrEqual(6);
  await customer.close();
  await agent.close();
  return `${lines.join('\n')}\n`;
}
