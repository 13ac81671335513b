import { describe, expect, it } from 'vitest';
import { trojita } from '../../../electron/engine/clients/trojita.ts';
import type { FakeComputer } from './fake-system.ts';
import { sample } from './key-files/sample.ts';
import { accountOf, find, isRunning, move } from './moving.ts';

const path = '/home/me/.config/flaska.net/trojita.conf';
const text = sample('trojita.conf').toString('utf8');
const computer: FakeComputer = { files: { [path]: text } };
const first = 'trojita:trojita.conf:1';
const relay = { host: 'relay.isp.example', port: 587, security: 'starttls' } as const;
const having = (old: string, now: string): FakeComputer => ({ files: { [path]: text.replace(old, now) } });

describe('Trojitá', () => {
  it('gives every identity the one server', async () => {
    const { accounts, remarks } = await find(trojita, computer);
    expect(remarks).toEqual([]);
    expect(accounts.map(({ id, email }) => [id, email])).toEqual([
      [first, 'alice@example.org'],
      ['trojita:trojita.conf:2', 'sales@example.org'],
    ]);
    expect(accounts[0]).toMatchObject({
      mode: 'direct',
      outgoing: { host: 'smtp.example.org', port: 25, security: 'none', login: { method: 'none' } },
    });
  });

  it.each([
    ['msa.method=sendmail', 'mail-command'],
    ['msa.method=IMAP-SENDMAIL', 'not-smtp'],
  ])('%s is not ours to move', async (line, code) => {
    expect((await accountOf(trojita, having('msa.method=SMTP', line), first)).limit?.code).toBe(code);
  });

  it('moves to implicit TLS by another method', async () => {
    const { lines, plan: made } = await move(trojita, computer, first, {
      host: 'smtp.example.org',
      port: 465,
      security: 'tls',
      login: 'keep',
    });
    expect(lines).toEqual([
      '-msa.method=SMTP',
      '+msa.method=SSMTP',
      '-msa.smtp.port=25',
      '+msa.smtp.port=465',
    ]);
    expect(made.alsoMoves).toEqual(['trojita:trojita.conf:2']);
  });

  it('logs in with a name that needs quotes', async () => {
    const { lines, plan: made } = await move(trojita, computer, first, {
      ...relay,
      login: { user: '@a;"ü1' },
    });
    expect(lines).toContain('+msa.smtp.auth.user="@@a;\\"\\xfc\\x31"');
    expect(lines).toContain('+msa.smtp.starttls=true');
    expect(made.asksPassword).toBe(true);
  });

  it('lets the incoming login stay where it is the one wanted', async () => {
    const reuse = {
      files: {
        [path]: text
          .replace('auth=false', 'auth=true')
          .replace('reuseImapCredentials=false', 'reuseImapCredentials=true'),
      },
    };
    const { lines, plan: made } = await move(trojita, reuse, first, { ...relay, login: { user: 'alice' } });
    expect(lines.join()).not.toContain('auth');
    expect(made.asksPassword).toBe(false);
  });

  it('was never set up, is broken, runs, has profiles', async () => {
    expect(await find(trojita, { files: { [path]: '[General]\nimap.host=x\n' } })).toEqual({
      accounts: [],
      remarks: [],
    });
    expect((await find(trojita, { files: { [path]: 'rubbish' } })).remarks).toMatchObject([
      { problem: 'unexpected-shape' },
    ]);
    const profile = { files: { ...computer.files, '/home/me/.config/flaska.net/trojita-work.conf': text } };
    expect((await find(trojita, profile)).accounts.map(({ profile: name }) => name)).toEqual([
      'trojita-work.conf',
      'trojita-work.conf',
      'trojita.conf',
      'trojita.conf',
    ]);
    expect(
      await isRunning(trojita, { running: ['trojita'] }, await accountOf(trojita, computer, first)),
    ).toBe(true);
  });
});
