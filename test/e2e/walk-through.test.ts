import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Judgement } from '../../shared/contract/event-schema.ts';
import { englishWords } from '../../shared/messages/english-words.ts';
import { CLIENT_NAMES } from '../../shared/model/client-names.ts';
import {
  ACCOUNTS_SCHEMA,
  CLIENT_IDS,
  type ClientId,
  type MailAccount,
} from '../../shared/model/mail-account.ts';
import { JUDGEMENT } from '../contract/sample.ts';
import { createFakePrograms } from '../unit/desk/fake-programs.ts';
import { missingBrowser } from './needs-browser.ts';
import { launch, openWindow } from './open-window.ts';
import { visitor } from './visitor.ts';

const lacks = missingBrowser('the steps by hand in both windows');
const en = englishWords();

/** Door 25 shut, 465 and 587 open (docs/support-code.md). */
const CODE = '5JMN-95T8-0V5T-XVQW';
const EMAIL = 'me@gmail.com';
const HOST = 'smtp.gmail.com';
const TO = { host: HOST, port: 465, security: 'tls', login: 'keep' } as const;
/** One for every way in which steps begin: the control panel, a dialog, a file, a phone, a note. */
const SHOWN: readonly ClientId[] = ['outlook', 'apple-mail', 'mutt', 'ios-mail', 'eudora'];

/** A check that found the door of this account shut. */
const SHUT = JSON.parse(JSON.stringify(JUDGEMENT).replaceAll('smtp.example.org', HOST)) as Judgement;

const accountOf = (client: ClientId): MailAccount => ({
  id: client,
  client,
  profile: client,
  email: EMAIL,
  outgoing: { host: HOST, port: 25, security: 'none', login: { method: 'password' } },
  mode: 'guided',
  running: false,
  files: [],
});

describe.skipIf(lacks !== null)('the steps by hand', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('are the same text for the agent and for the customer, and there for every program', async () => {
    const agent = await openWindow(browser, { mode: 'agent' });
    await agent.page.getByLabel(en.message('agent.code.field', {})).fill(CODE);
    await agent.page.keyboard.press('Escape');
    await agent.page.locator('.found').waitFor();
    await agent.page.keyboard.press('1');
    await agent.page.keyboard.press('2');
    await agent.page.getByLabel(en.message('agent.account', {})).fill(EMAIL);
    const said = new Map<ClientId, string[]>();
    for (const client of CLIENT_IDS) {
      await agent.page.getByLabel(en.message('agent.program', {})).selectOption(client);
      said.set(client, await agent.page.locator('.say-list li').allInnerTexts());
      expect(said.get(client), CLIENT_NAMES[client]).not.toEqual([]);
    }
    await agent.close();

    for (const client of SHOWN) {
      const accounts = [accountOf(client)];
      const customer = await openWindow(browser, {
        programs: createFakePrograms({
          accounts: () => Promise.resolve({ schema: ACCOUNTS_SCHEMA, accounts, remarks: [] }),
        }),
        handlers: {
          check: () => Promise.resolve(SHUT),
          listFixes: () =>
            Promise.resolve([
              {
                step: { kind: 'use-provider-port', host: HOST, port: 465, security: 'tls' },
                to: TO,
                from: 'check',
              },
            ]),
        },
      });
      const { button, result } = visitor(customer.page, en);
      await button(en.message('window.start.check', {})).click();
      await result();
      await customer.page.locator('.steps .action-big').click();
      await button(en.message('accounts.guided.begin', {})).click();
      expect(await customer.page.locator('.guided-all li').allTextContents(), client).toEqual(
        said.get(client),
      );
      await customer.close();
    }
  });
});
