import { describe, expect, it } from 'vitest';
import { geary } from '../../../electron/engine/clients/geary.ts';
import type { FakeComputer } from './fake-system.ts';
import { sample } from './key-files/sample.ts';
import { accountOf, find, isRunning, move, plan } from './moving.ts';

const path = '/home/me/.config/geary/account_01/geary.ini';
const text = sample('geary.ini').toString('utf8');
const computer: FakeComputer = { files: { [path]: text } };
const id = 'geary:account_01';
const relay = { host: 'relay.isp.example', port: 587, security: 'starttls' } as const;
const having = (...changes: [string, string][]): FakeComputer => ({
  files: { [path]: changes.reduce((now, [old, to]) => now.replace(old, to), text) },
});

describe('Geary', () => {
  it('reads an account', async () => {
    expect(await find(geary, computer)).toMatchObject({
      remarks: [],
      accounts: [
        {
          id,
          email: 'alice@example.org',
          profile: 'account_01',
          mode: 'direct',
          outgoing: { host: 'smtp.example.org', port: 25, security: 'none', login: { method: 'none' } },
        },
      ],
    });
  });

  it.each([
    ['credentials=none', { method: 'none' }],
    ['credentials=use-incoming', { method: 'password', user: 'alice' }],
    ['credentials=custom\nlogin=a;b\\\\c', { method: 'password', user: 'a;b\\c' }],
  ])('%j', async (credentials, login) => {
    expect((await accountOf(geary, having(['credentials=none', credentials]), id)).outgoing?.login).toEqual(
      login,
    );
  });

  it.each([
    ['gmail', 'smtp.gmail.com'],
    ['outlook', 'smtp-mail.outlook.com'],
    ['yahoo', 'smtp.mail.yahoo.com'],
  ])('keeps to its own server for %s, whatever the file says', async (provider, host) => {
    const found = having(['service_provider=other', `service_provider=${provider}`]);
    expect((await accountOf(geary, found, id)).outgoing?.host).toBe(host);
    expect(await plan(geary, found, id, { ...relay, login: 'keep' })).toEqual({
      kind: 'not-movable',
      limit: { code: 'managed', params: { path } },
    });
  });

  it('leaves an online account, which names no provider, alone', async () => {
    const found = having(['service_provider=other\n', '']);
    expect((await accountOf(geary, found, id)).limit?.code).toBe('managed');
  });

  it('lists no account that is switched off or removed, and remarks what it does not know', async () => {
    expect((await find(geary, having(['status=enabled', 'status=removed']))).accounts).toEqual([]);
    expect(await find(geary, having(['version=1', 'version=2']))).toEqual({
      accounts: [],
      remarks: [{ client: 'geary', path, problem: 'unknown-version', detail: '2' }],
    });
    const old = { files: { [path]: '[AccountInformation]\nsmtp_host=x\n' } };
    expect((await find(geary, old)).remarks).toMatchObject([{ problem: 'unknown-version' }]);
    expect(await find(geary, { files: { '/home/me/.config/geary/user-style.css': 'x' } })).toEqual({
      accounts: [],
      remarks: [],
    });
  });

  it('moves, logs in, and says that it has to be started anew', async () => {
    const { lines, plan: made } = await move(geary, computer, id, { ...relay, login: { user: 'bob' } });
    expect(lines).toEqual([
      '-host=smtp.example.org',
      '+host=relay.isp.example',
      '-port=25',
      '+port=587',
      '-transport_security=none',
      '+transport_security=start-tls',
      '-credentials=none',
      '+credentials=custom',
      '+login=bob',
    ]);
    expect(made).toMatchObject({ asksPassword: true, needsRestart: true, alsoMoves: [] });
  });

  it.each([
    ['credentials=none', 'relay.isp.example', false],
    // Kept with the incoming server's name.
    ['credentials=use-incoming', 'relay.isp.example', false],
    ['credentials=custom\nlogin=a', 'relay.isp.example', true],
    ['credentials=custom\nlogin=a', 'smtp.example.org', false],
  ])('asks for the password: %j to %s: %s', async (credentials, host, asks) => {
    const made = await plan(geary, having(['credentials=none', credentials]), id, {
      ...relay,
      host,
      login: 'keep',
    });
    expect(made).toMatchObject({ kind: 'edits', asksPassword: asks });
  });

  it('keeps using the incoming login where that is the one wanted', async () => {
    const found = having(['credentials=none', 'credentials=use-incoming']);
    const { lines } = await move(geary, found, id, {
      host: 'smtp.example.org',
      port: 465,
      security: 'tls',
      login: { user: 'alice' },
    });
    expect(lines).toEqual([
      '-port=25',
      '+port=465',
      '-transport_security=none',
      '+transport_security=transport',
    ]);
    expect((await move(geary, found, id, { ...relay, login: 'none' })).lines).toContain('+credentials=none');
  });

  it('runs, also without a window', async () => {
    const one = await accountOf(geary, computer, id);
    expect(await isRunning(geary, { running: ['geary'] }, one)).toBe(true);
    expect(await isRunning(geary, { bus: ['org.gnome.Geary'] }, one)).toBe(true);
    expect(await isRunning(geary, {}, one)).toBe(false);
  });
});
