import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { notByUsText, stepsOf } from '../../../electron/cli/commands/fix-by-hand.ts';
import type { Terminal } from '../../../electron/cli/terminal.ts';
import { changeReport } from '../../../shared/change/change-report.ts';
import { validateProfile } from '../../../shared/isp/validate-profile.ts';
import { createWords, type Words } from '../../../shared/messages/create-words.ts';
import { englishWords } from '../../../shared/messages/english-words.ts';
import { LANGUAGES } from '../../../shared/messages/language.ts';
import { loadCatalogue } from '../../../shared/messages/load-words.ts';
import type { ChangeReport, Target } from '../../../shared/model/change.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';

const validated = validateProfile({
  schema: 'postern-isp/1',
  id: 'example',
  name: 'Example Net',
  country: 'GB',
  languages: ['en', 'de'],
  guides: [{ title: { en: 'Box 2', de: 'Kasten 2' }, steps: [{ en: 'Open it.', de: 'Öffnen.' }] }],
  connections: [{ type: 'dsl', blocks: [{ ports: [25] }] }],
});
if (!validated.ok) throw new Error(JSON.stringify(validated.problems));
const { profile } = validated;
const TO: Target = { host: 'smtp.example.org', port: 587, security: 'starttls', login: 'keep' };
const PEGASUS: MailAccount = {
  id: 'pegasus',
  client: 'pegasus',
  profile: 'Pegasus Mail',
  email: '',
  outgoing: null,
  mode: 'guided',
  running: false,
  files: [],
  limit: { code: 'closed-format', params: {} },
};
const BECKY: MailAccount = {
  ...PEGASUS,
  client: 'becky',
  email: 'ann@example.org',
  outgoing: {
    host: 'smtp.example.org',
    port: 25,
    security: 'none',
    login: { method: 'password', user: 'a' },
  },
};

const terminal = (columns: number): Terminal => ({
  out: () => undefined,
  err: () => undefined,
  outColours: createColors(false),
  errColours: createColors(false),
  live: false,
  watched: false,
  columns,
  locale: undefined,
  signal: new AbortController().signal,
});
const report = (account: MailAccount, problem: ChangeReport['problem'], to = TO): ChangeReport =>
  changeReport('failed', account, { to, ...(problem && { problem }) });
const shown = (
  account: MailAccount,
  problem: ChangeReport['problem'],
  words: Words = englishWords(),
  columns = 80,
) => {
  const one = report(account, problem);
  return notByUsText(one, account, stepsOf(one, account, profile, words), words, terminal(columns));
};

describe('a program that is changed by hand', () => {
  it('gets the steps of the ISP and its own, and is told what comes after', () => {
    expect(shown(BECKY, { code: 'by-hand' })).toBe(
      [
        'Becky! – ann@example.org',
        'From smtp.example.org, port 25 (None) to smtp.example.org, port 587 (STARTTLS)',
        'This program is changed by hand, step by step.',
        '',
        '   1. Box 2: Open it.',
        '   2. Open Becky!.',
        '   3. Look for the account settings.',
        '   4. Choose the account ann@example.org.',
        '   5. Look for the outgoing server. It may be called SMTP.',
        '   6. Leave the outgoing server as it is: smtp.example.org',
        '   7. Type this as the port of the outgoing server: 587',
        '   8. Look for its security, and choose “STARTTLS” or what comes closest.',
        '   9. Leave its login as it is.',
        '  10. Save it, and close the settings.',
        '  11. Write a message to yourself, and send it.',
        '',
        'When you have done that, check again: postern check',
        '',
      ].join('\n'),
    );
  });

  it('is not said to be wrong where nobody can look into it, and its new way is checked', () => {
    const text = shown(PEGASUS, { code: 'by-hand' }) ?? '';
    expect(text).toMatch(/^Pegasus Mail\nsmtp\.example\.org, port 587 \(STARTTLS\)\nWe cannot see where/);
    expect(text).toMatch(/check again:\npostern check --server smtp\.example\.org:587\n$/);
  });

  it('gives programs what each step is, and its values', () => {
    const steps = stepsOf(report(BECKY, { code: 'by-hand' }), BECKY, profile, englishWords());
    expect(steps[0]).toEqual({ code: 'own', params: {}, text: 'Box 2: Open it.' });
    expect(steps.slice(5, 8).map(({ code, params }) => [code, params])).toEqual([
      ['host.same', { host: 'smtp.example.org' }],
      ['port', { port: 587 }],
      ['security.unsure', { label: 'STARTTLS' }],
    ]);
    expect(steps.every(({ code }) => !code.startsWith('guided'))).toBe(true);
  });

  it.each(LANGUAGES)('fits a narrow terminal in %s, and no command is cut', async (language) => {
    const words = createWords(language, await loadCatalogue(language));
    const command = 'postern check --server smtp.example.org:587';
    for (const width of [30, 40, 80]) {
      const text = shown(PEGASUS, { code: 'by-hand' }, words, width) ?? '';
      expect(text).toContain(command);
      expect(text).not.toMatch(/check\u00a0/);
      const long = text.split('\n').filter((line) => stringWidth(line) > width && !line.includes(command));
      expect(long).toEqual([]);
    }
  });
});

describe('an account that stays as it is', () => {
  const explained: MailAccount = { ...PEGASUS, mode: 'explain' };
  it('is explained, with all that is known', () => {
    const limit = { code: 'mail-command', params: { command: '/usr/sbin/sendmail' } } as const;
    expect(shown({ ...explained, limit }, { code: 'not-movable', detail: 'mail-command' })).toBe(
      'Pegasus Mail\nIt hands its mail to another program: /usr/sbin/sendmail\n',
    );
    expect(shown(explained, { code: 'not-movable', detail: 'managed', path: '/etc/x' })).toContain('/etc/x');
    expect(shown(explained, { code: 'not-movable', detail: 'security-not-offered' })).toContain('port 587');
  });

  it('is explained where its maker has ended it, to programs too', () => {
    const ended: MailAccount = { ...explained, client: 'windows-mail' };
    const problem = { code: 'not-movable', detail: 'retired' } as const;
    expect(shown(ended, problem)).toMatch(/^Windows Mail\nMicrosoft has ended this program\./);
    expect(stepsOf(report(ended, problem), ended, profile, englishWords())).toMatchObject([
      { code: 'explain.windows-mail', params: {} },
    ]);
  });

  it('is left to the other words where something else is the matter', () => {
    expect(shown(BECKY, { code: 'not-writable' })).toBeNull();
    expect(shown(BECKY, { code: 'not-movable', detail: 'of-no-kind' })).toBeNull();
    expect(stepsOf(report(BECKY, undefined), BECKY, profile, englishWords())).toEqual([]);
  });
});
