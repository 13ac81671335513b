import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { createPracticePrograms } from '../../electron/engine/practice/practice-programs.ts';
import { englishWords } from '../../shared/messages/english-words.ts';
import type { SceneId } from '../../shared/model/practice.ts';
import { JUDGEMENT } from '../contract/sample.ts';
import { createMailHome } from './mail-home.ts';
import { openWindow } from './open-window.ts';
import { visitor } from './visitor.ts';

/** A check may take four seconds, and a loaded machine its time. */
const CHECK_MS = 60_000;

const en = englishWords();
const [verdict] = JUDGEMENT.verdicts;
const ALL_CLEAR = verdict === undefined ? '' : en.verdict({ ...verdict, code: 'all-clear' }).title;

export interface PhoneCall {
  scene: SceneId;
  /** The world once the customer has done what was asked. Absent: it stays, and it is the mail program that was changed. */
  mended?: SceneId;
}

export const code = (page: Page) => page.getByLabel(en.message('agent.code.field', {}));
export const say = (page: Page) => page.locator('.say');

/** Signs heard by their names. */
export function codeHeard(groups: readonly string[]): string {
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
 * in the agent's window, and the other way round. The customer's Thunderbird is a file in a home of its own, changed by
 * hand as it was said, and read by the real engine; the servers are on loopback. Ends when the customer's own screen
 * shows that mail goes out. Gives the transcript.
 */
export async function call(browser: Browser, { scene, mended }: PhoneCall): Promise<string> {
  const agent = await openWindow(browser, { mode: 'agent' });
  const home = mended === undefined ? await createMailHome() : null;
  const customer = await openWindow(browser, {
    network: scene,
    programs: home?.programs ?? createPracticePrograms(scene, () => new Date()),
  });
  const person = visitor(customer.page, en);
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
  /** The customer presses what is named, and reads what comes. */
  const press = async (label: string): Promise<string> => {
    // A check may be over before anybody looks: what comes is another page than this one.
    await customer.page.locator('main').evaluate((main) => (main.dataset['seen'] = 'yes'));
    await person.button(label).click();
    await customer.page.locator('main.result:not([data-seen])').waitFor({ timeout: CHECK_MS });
    return person.heading();
  };
  const shows = (heading: string, when = 'The customer’s screen'): void => {
    lines.push(`- *${when}: ${heading}*`);
  };

  const story = en.message(`practice.${scene}.story`, {});
  customerSays(story.replace(/^“|”$/gu, ''));
  const [wanted = ''] = quoted(await agentSays());
  const found = await press(wanted);
  await person.button(en.message('window.result.help-desk', {})).click();
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
    const asked = await say(agent.page).innerText();
    // Nobody runs a server of their own, or is at home in a hotel; everything asked for is done.
    let no =
      asked === en.message('script.ask.own-server', {}) || asked === en.message('script.ask.at-home', {});
    const [label = '', title = ''] = quoted(asked);
    if (asked === en.message('script.change-door', {})) {
      customerSays('Thunderbird.');
      await agent.page.getByLabel(en.message('agent.program', {})).selectOption('thunderbird');
      const steps = await agent.page.locator('.say-list li').allInnerTexts();
      lines.push(`- **Agent:** ${steps.join(' / ')}`);
      await home?.write(byHand(await home.prefs(), steps));
      await agent.page.keyboard.press('Escape');
    } else if (label === en.message('window.result.again', {})) {
      const heading = await press(label);
      shows(heading);
      no = heading !== title;
    } else if (first.includes('done') && mended !== undefined) {
      await customer.network(mended);
    }
    const goesOn = first === `1 · ${en.message('agent.answer.next', {})}`;
    if (!goesOn) customerSays(no ? 'No.' : first.includes('Yes') ? 'Yes.' : 'I have done that.');
    await agent.page.keyboard.press(no ? '2' : '1');
    // What names the cause is said in one breath with what comes after it.
    const cause = goesOn ? lines.pop() : undefined;
    await agentSays();
    if (cause !== undefined) lines.push(`${cause}. ${(lines.pop() ?? '').replace('- **Agent:** ', '')}`);
  }
  // What was only to be waited for is looked at when the time has come.
  if ((await person.heading()) === found)
    shows(await press(en.message('window.result.again', {})), 'Ten minutes later, on the customer’s screen');
  expect(await person.heading(), scene).toBe(ALL_CLEAR);
  expect(exchanges, scene).toBeLessThanOrEqual(6);
  await customer.close();
  await agent.close();
  await home?.remove();
  return `${lines.join('\n')}\n`;
}

/** What stands in quotation marks: a name of a button, a title. */
const quoted = (text: string): string[] => [...text.matchAll(/“(.+?)”/gu)].map(([, inner = '']) => inner);

/** Thunderbird's settings after somebody has typed what they heard. It calls SSL/TLS 3 and STARTTLS 2. */
function byHand(prefs: string, steps: readonly string[]): string {
  const said = steps.join('\n');
  const port = /port of the outgoing server: (\d+)/.exec(said)?.[1];
  const security = said.includes('SSL/TLS') ? 3 : 2;
  const server = 'mail.smtpserver.smtp1';
  const kept = prefs.split('\n').filter((line) => !/smtpserver\.smtp1\.(port|try_ssl)"/.test(line));
  return `${kept.join('\n').trimEnd()}\nuser_pref("${server}.port", ${port ?? '?'});\nuser_pref("${server}.try_ssl", ${security});\n`;
}
