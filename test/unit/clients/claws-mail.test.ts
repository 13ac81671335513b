import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { clawsMail } from '../../../electron/engine/clients/claws-mail.ts';
import type { FakeComputer } from './fake-system.ts';
import { sample } from './key-files/sample.ts';
import { accountOf, find, isRunning, move, plan } from './moving.ts';

const path = '/home/me/.claws-mail/accountrc';
const computer: FakeComputer = { files: { [path]: sample('claws-mail-4.1-accountrc') } };
const first = 'claws-mail:.claws-mail:1';
const second = 'claws-mail:.claws-mail:2';
const relay = { host: 'relay.isp.example', port: 587, security: 'starttls' } as const;

function accountrc(...lines: string[]): FakeComputer {
  return {
    files: {
      [path]: ['[Account: 1]', 'address=a@b.example', 'smtp_server=s.example', ...lines, ''].join('\n'),
    },
  };
}

describe('Claws Mail: accounts', () => {
  it('reads each account with where it sends, by its own defaults', async () => {
    const { accounts, remarks } = await find(clawsMail, computer);
    expect(remarks).toEqual([]);
    expect(accounts.map(({ id, email, outgoing, limit }) => [id, email, outgoing, limit?.code])).toEqual([
      [
        first,
        'alice@example.org',
        { host: 'smtp.example.org', port: 25, security: 'none', login: { method: 'none' } },
        undefined,
      ],
      [
        second,
        'alice@work.example',
        {
          host: 'smtp.work.example',
          port: 587,
          security: 'starttls',
          login: { method: 'password', user: 'alice@work.example' },
        },
        undefined,
      ],
      ['claws-mail:.claws-mail:3', 'me@local.example', null, 'mail-command'],
      [
        'claws-mail:.claws-mail:4',
        'carol@gmail.example',
        {
          host: 'smtp.gmail.com',
          port: 465,
          security: 'tls',
          login: { method: 'oauth2', user: 'carol@gmail.example' },
        },
        'oauth',
      ],
    ]);
    expect(accounts[0]).toMatchObject({
      mode: 'direct',
      running: false,
      files: [path],
      profile: '.claws-mail',
    });
    expect(accounts[2]?.limit?.params).toEqual({ command: '/usr/bin/msmtp -t -i' });
  });

  it.each([
    [['set_smtpport=0', 'smtp_port=587'], 25],
    [['set_smtpport=0', 'smtp_port=587', 'ssl_smtp=1'], 465],
    [['set_smtpport=1', 'smtp_port=2525', 'ssl_smtp=1'], 2525],
    [['set_smtpport=1', 'smtp_port=none'], 25],
    [[], 25],
  ])('takes the port that is used, not the one that stands there: %j', async (lines, port) => {
    expect((await accountOf(clawsMail, accountrc(...lines), first)).outgoing?.port).toBe(port);
  });

  it.each([
    [0, 'password'],
    [1, 'password'],
    [2, 'encrypted-password'],
    [4, 'encrypted-password'],
    [16, 'password'],
    [32, 'oauth2'],
    [8, 'other'],
  ])('smtp_auth_method=%i is %s', async (bits, method) => {
    const found = accountrc('use_smtp_auth=1', `smtp_auth_method=${bits}`, 'user_id=inbox');
    // Without a name of its own it is the incoming one.
    expect((await accountOf(clawsMail, found, first)).outgoing?.login).toEqual({ method, user: 'inbox' });
  });

  it('keeps the Flatpak apart from the program itself, and finds it on Windows', async () => {
    const content = sample('claws-mail-4.1-accountrc');
    const both = {
      ...computer.files,
      '/home/me/.var/app/org.claws_mail.Claws-Mail/.claws-mail/accountrc': content,
    };
    const { accounts } = await find(clawsMail, { files: both });
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(8);
    expect(accounts[4]?.id).toBe('claws-mail:org.claws_mail.Claws-Mail:1');
    const windows = await find(clawsMail, {
      platform: 'win32',
      env: { APPDATA: 'C:\\Users\\me\\AppData\\Roaming' },
      files: { 'C:\\Users\\me\\AppData\\Roaming\\Claws-mail\\accountrc': content },
    });
    expect(windows.accounts[0]?.id).toBe('claws-mail:Claws-mail:1');
  });

  it('says what it found and did not understand', async () => {
    expect(await find(clawsMail, {})).toEqual({ accounts: [], remarks: [] });
    expect(await find(clawsMail, { files: { [path]: '' } })).toEqual({ accounts: [], remarks: [] });
    expect((await find(clawsMail, { files: { [path]: '\0\0\0\0' } })).remarks).toMatchObject([
      { path, problem: 'unexpected-shape' },
    ]);
    expect((await find(clawsMail, { files: { [path]: '[Account: 1\nx=1\n' } })).remarks).toMatchObject([
      { problem: 'unexpected-shape', detail: 'line 1: unclosed-group' },
    ]);
    const fault = { ok: false, problem: 'not-permitted', detail: 'EACCES' } as const;
    expect((await find(clawsMail, { faults: { [path]: fault } })).remarks).toEqual([
      { client: 'claws-mail', path, problem: 'not-permitted', detail: 'EACCES' },
    ]);
  });
});

describe('Claws Mail: moving an account', () => {
  it('turns the port on along with it, and touches nothing else', async () => {
    const moved = await move(clawsMail, computer, first, { ...relay, login: 'keep' });
    expect(moved.lines).toEqual([
      '-smtp_server=smtp.example.org',
      '+smtp_server=relay.isp.example',
      '-set_smtpport=0',
      '+set_smtpport=1',
      '-smtp_port=25',
      '+smtp_port=587',
      '-ssl_smtp=0',
      '+ssl_smtp=2',
    ]);
    expect(moved.plan).toMatchObject({ alsoMoves: [], asksPassword: false, needsRestart: false });
  });

  it('turns the login on, by the method the program chooses', async () => {
    const moved = await move(clawsMail, computer, first, {
      host: 'smtp.example.org',
      port: 465,
      security: 'tls',
      login: { user: 'alice2' },
    });
    expect(moved.lines).toContain('+use_smtp_auth=1');
    expect(moved.lines).toContain('+smtp_user_id=alice2');
    expect(moved.lines).toContain('+ssl_smtp=1');
    expect(moved.plan.asksPassword).toBe(true);
  });

  it('lets no method of another time stay when the login is turned on', async () => {
    const moved = await move(clawsMail, accountrc('use_smtp_auth=0', 'smtp_auth_method=32'), first, {
      ...relay,
      login: { user: 'me' },
    });
    expect(moved.lines).toContain('+smtp_auth_method=0');
    expect((await accountOf(clawsMail, moved.computer, first)).outgoing?.login).toEqual({
      method: 'password',
      user: 'me',
    });
  });

  it('turns the login off and keeps the name for another day', async () => {
    const { lines } = await move(clawsMail, computer, second, { ...relay, login: 'none' });
    expect(lines).toEqual([
      '-smtp_server=smtp.work.example',
      '+smtp_server=relay.isp.example',
      '-use_smtp_auth=1',
      '+use_smtp_auth=0',
    ]);
  });

  it('keeps the password of a login that stays, which belongs to the account', async () => {
    const to = { ...relay, login: { user: 'alice@work.example' } };
    expect((await move(clawsMail, computer, second, to)).plan.asksPassword).toBe(false);
  });

  it('has nothing to do where the account is there already', async () => {
    const to = { host: 'SMTP.example.org', port: 25, security: 'none', login: 'keep' } as const;
    expect(await plan(clawsMail, computer, first, to)).toEqual({ kind: 'already-right' });
  });

  it('moves a browser sign-in to another port of its own server, and nowhere else', async () => {
    const id = 'claws-mail:.claws-mail:4';
    await move(clawsMail, computer, id, {
      host: 'smtp.gmail.com',
      port: 587,
      security: 'starttls',
      login: 'keep',
    });
    for (const to of [
      { ...relay, login: 'keep' as const },
      { ...relay, host: 'smtp.gmail.com', login: { user: 'x' } },
    ])
      expect(await plan(clawsMail, computer, id, to)).toMatchObject({
        kind: 'not-movable',
        limit: { code: 'oauth' },
      });
  });

  it('leaves a mail command, and an account that stands there twice, alone', async () => {
    const to = { ...relay, login: 'keep' } as const;
    expect(await plan(clawsMail, computer, 'claws-mail:.claws-mail:3', to)).toMatchObject({
      limit: { code: 'mail-command' },
    });
    const text = sample('claws-mail-4.1-accountrc').toString('utf8');
    const twice = { files: { [path]: text + text } };
    expect((await find(clawsMail, twice)).accounts).toHaveLength(4);
    expect(await plan(clawsMail, twice, first, to)).toMatchObject({
      kind: 'not-movable',
      limit: { code: 'ambiguous' },
    });
  });

  it('writes no second line where a name holds one', async () => {
    const to = { ...relay, login: { user: 'me\nsmtp_server=evil.example' } };
    expect(await plan(clawsMail, computer, first, to)).toMatchObject({ kind: 'unexpected-shape', path });
  });

  it('says so when the account has gone since', async () => {
    const account = await accountOf(clawsMail, computer, second);
    const now = { files: { [path]: '[Account: 1]\nsmtp_server=x\n' } };
    const { fakeSystem } = await import('./fake-system.ts');
    const to = { ...relay, login: 'keep' } as const;
    expect(await clawsMail.plan(account, to, fakeSystem(now), new AbortController().signal)).toEqual({
      kind: 'unexpected-shape',
      path,
      detail: '[Account: 2]',
    });
    expect(await clawsMail.plan(account, to, fakeSystem({}), new AbortController().signal)).toEqual({
      kind: 'unexpected-shape',
      path,
      detail: 'absent',
    });
  });
});

describe('Claws Mail: does it run', () => {
  const socket = `/run/user/7/claws-mail/${createHash('md5').update('/home/me/.claws-mail').digest('hex')}`;
  it.each<[string, FakeComputer, boolean]>([
    ['its process', { running: ['bash', 'claws-mail'] }, true],
    ['another program', { running: ['bash', 'claws'] }, false],
    [
      'its socket, where no processes can be seen',
      { env: { XDG_RUNTIME_DIR: '/run/user/7' }, sockets: [socket] },
      true,
    ],
    [
      'a socket left by a crash',
      { env: { XDG_RUNTIME_DIR: '/run/user/7' }, sockets: [socket], running: ['bash'] },
      false,
    ],
    ['nothing', {}, false],
  ])('%s', async (_what, more, expected) => {
    const account = await accountOf(clawsMail, { ...computer, ...more }, first);
    expect(account.running).toBe(expected);
    expect(await isRunning(clawsMail, { ...computer, ...more }, account)).toBe(expected);
  });
});
