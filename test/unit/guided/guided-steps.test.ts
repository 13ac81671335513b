import { describe, expect, it } from 'vitest';
import { guidedSteps } from '../../../shared/guided/guided-steps.ts';
import { GUIDED_MENUS, GUIDED_PROGRAMS } from '../../../shared/guided/programs.ts';
import { createWords } from '../../../shared/messages/create-words.ts';
import { englishWords } from '../../../shared/messages/english-words.ts';
import { LANGUAGES } from '../../../shared/messages/language.ts';
import { loadCatalogue } from '../../../shared/messages/load-words.ts';
import type { Target } from '../../../shared/model/change.ts';
import { CLIENT_IDS, type Outgoing } from '../../../shared/model/mail-account.ts';

const words = englishWords();
const FROM: Outgoing = {
  host: 'mail.example.org',
  port: 25,
  security: 'none',
  login: { method: 'password', user: 'me' },
};
const account = { email: 'me@example.org', outgoing: FROM };
const submission: Target = { host: 'mail.example.org', port: 587, security: 'starttls', login: 'keep' };
const relay: Target = {
  host: 'relay.isp.example',
  port: 465,
  security: 'tls',
  login: { user: 'me@isp.example' },
};
const keys = (...args: Parameters<typeof guidedSteps>) => guidedSteps(...args).map(({ key }) => key);

describe('the steps by hand', () => {
  it('lead through the Mail applet for Outlook', () => {
    expect(words.guided('outlook', submission, account)).toEqual([
      'Close Outlook (classic). Open the Control Panel of Windows, and look there for “Mail”.',
      'Go to “Email Accounts”.',
      'Choose the account me@example.org.',
      'Go to “Change”.',
      'Leave the outgoing server as it is: mail.example.org',
      'Go to “More Settings” › “Outgoing Server”.',
      'Leave its login as it is.',
      'Go to “Advanced”.',
      'Type this as the port of the outgoing server: 587',
      'Choose this as its security: STARTTLS (in older versions: TLS)',
      'Save it, and close the settings.',
      'Write a message to yourself, and send it.',
    ]);
  });

  it('keep Apple Mail from setting the port back', () => {
    expect(words.guided('apple-mail', relay, account)).toEqual([
      'Open Apple Mail.',
      'Go to “Mail” › “Settings” › “Accounts”.',
      'Choose the account me@example.org.',
      'Go to “Server Settings” › “Outgoing Mail Account” › “Edit SMTP Server List”.',
      'Choose the outgoing server of your account in the list, and edit it.',
      'If there is a tick at “Automatically manage connection settings”, take it away.',
      'Type this as the outgoing server: relay.isp.example',
      'Type this as the port of the outgoing server: 465',
      'Tick the box for SSL or TLS.',
      'Turn its login on, and type this as the user name: me@isp.example',
      'Save it, and close the settings.',
      'The program may ask for your password once. Type it in.',
      'Write a message to yourself, and send it.',
    ]);
  });

  it('take the encryption off, and the login, only where that is wanted', () => {
    const open: Target = { host: 'relay.isp.example', port: 25, security: 'none', login: 'none' };
    expect(keys('windows-live-mail', open, account)).toEqual(
      expect.arrayContaining(['guided.security.untick', 'guided.login.none']),
    );
    expect(words.guided('thunderbird', open, account)).toContain('Choose this as its security: None');
    expect(keys('thunderbird', open, account)).not.toContain('guided.password');
  });

  it('speak of a password only where the program will not know it', () => {
    const asks = (to: Target, from: Outgoing | null = FROM) =>
      keys('em-client', to, { email: '', outgoing: from }).includes('guided.password');
    expect(asks(submission)).toBe(false);
    expect(asks({ ...submission, host: 'MAIL.example.org' })).toBe(false);
    expect(asks({ ...submission, host: 'smtp.example.org' })).toBe(true);
    expect(asks({ ...submission, login: { user: 'me@example.org' } })).toBe(true);
    expect(asks({ ...submission, login: { user: 'me' } })).toBe(false);
    expect(asks(submission, null)).toBe(true);
    expect(asks({ ...relay, login: 'keep' }, { ...FROM, login: { method: 'none' } })).toBe(false);
  });

  it('tell of a cloud before anything else', () => {
    for (const client of ['outlook-new', 'outlook-mac-new', 'spark', 'canary'] as const)
      expect(keys(client, submission, account)[0]).toBe('guided.note.cloud');
  });

  it('name the file of a program that has no windows for it', () => {
    const { path } = { path: '/home/me/.mutt/home' };
    expect(words.guided('mutt', submission, { ...account, files: [path] })[0]).toContain(path);
    expect(words.guided('msmtp', submission, account)[0]).toContain('~/.msmtprc');
  });

  it('end programs that cannot send any more', () => {
    for (const client of ['windows-mail', 'outlook-express'] as const)
      expect(keys(client, submission, account)).toEqual([`guided.explain.${client}`]);
  });

  it('use every way that is described', () => {
    const used = new Set(
      Object.values(GUIDED_PROGRAMS).flatMap(({ menu, inner, further }) => [
        menu?.id,
        inner,
        further?.login,
        further?.port,
      ]),
    );
    expect(GUIDED_MENUS.filter((menu) => !used.has(menu))).toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(CLIENT_IDS)('%s: the values are there, and every sentence is whole', async (client) => {
    const spoken = createWords(language, await loadCatalogue(language));
    for (const to of [submission, relay]) {
      for (const one of [account, { email: '', outgoing: null }]) {
        const steps = spoken.guided(client, to, one);
        const all = steps.join('\n');
        expect(all).not.toMatch(/[{}]|undefined|null|NaN| {2,}|guided\./);
        if (client === 'windows-mail' || client === 'outlook-express') continue;
        expect(all).toContain(to.host);
        expect(all).toContain(String(to.port));
        if (to === relay) expect(all).toContain('me@isp.example');
        expect(steps.length).toBeGreaterThanOrEqual(7);
        expect(new Set(steps).size).toBe(steps.length);
      }
    }
  });
});

it("an ISP's own steps come first, in the language spoken or the ISP's own, under what they lead to", async () => {
  const guides = [
    { title: { en: 'Box 2', de: 'Kasten 2' }, steps: [{ en: 'Open it.', de: 'Öffnen.' }, 'Press OK.'] },
  ];
  const own = { guides, languages: ['en', 'de'] };
  const german = createWords('de', await loadCatalogue('de'));
  const steps = german.guided('geary', submission, account, own);
  expect(steps.slice(0, 2)).toEqual(['Kasten 2: Öffnen.', 'Press OK.']);
  expect(steps.slice(2)).toEqual(german.guided('geary', submission, account));
  const french = createWords('fr', await loadCatalogue('fr'));
  expect(french.guided('geary', submission, account, own)[0]).toBe('Box 2\u00a0: Open it.');
});
