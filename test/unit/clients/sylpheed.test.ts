import { describe, expect, it } from 'vitest';
import { sylpheed } from '../../../electron/engine/clients/sylpheed.ts';
import type { FakeComputer } from './fake-system.ts';
import { sample } from './key-files/sample.ts';
import { accountOf, find, isRunning, move, plan } from './moving.ts';

const path = '/home/me/.sylpheed-2.0/accountrc';
const text = sample('sylpheed-3.8-accountrc').toString('utf8');
const computer: FakeComputer = { files: { [path]: text } };
const first = 'sylpheed:.sylpheed-2.0:1';
const relay = { host: 'relay.isp.example', port: 587, security: 'starttls' } as const;

describe('Sylpheed', () => {
  it('reads what the program itself has written', async () => {
    const { accounts, remarks } = await find(sylpheed, computer);
    expect(remarks).toEqual([]);
    expect(accounts.map(({ id, email, outgoing }) => [id, email, outgoing?.host, outgoing?.port])).toEqual([
      [first, 'alice@example.org', 'smtp.example.org', 25],
      ['sylpheed:.sylpheed-2.0:2', 'bob@example.net', 'mail.example.net', 25],
    ]);
    expect(accounts[0]).toMatchObject({ client: 'sylpheed', mode: 'direct', files: [path] });
  });

  it.each([
    [0, 'password'],
    [1, 'password'],
    [2, 'encrypted-password'],
    [8, 'password'],
    [16, 'oauth2'],
  ])('smtp_auth_method=%i is %s: its PLAIN is 8', async (bits, method) => {
    const own = text.replace(
      'use_smtp_auth=0\nsmtp_auth_method=0',
      `use_smtp_auth=1\nsmtp_auth_method=${bits}`,
    );
    expect((await accountOf(sylpheed, { files: { [path]: own } }, first)).outgoing?.login.method).toBe(
      method,
    );
  });

  it('moves, turns the login on, and leaves the password in the file where it is', async () => {
    const secret = { files: { [path]: text.replace('smtp_password=\n', 'smtp_password=geheim\n') } };
    const { lines, plan: made } = await move(sylpheed, secret, first, { ...relay, login: { user: 'alice' } });
    expect(lines.filter((line) => line.startsWith('+'))).toEqual([
      '+smtp_server=relay.isp.example',
      '+use_smtp_auth=1',
      // The name was there already.
      '+ssl_smtp=2',
      '+smtp_port=587',
    ]);
    expect(made.asksPassword).toBe(true);
    expect(JSON.stringify(made)).not.toContain('geheim');
  });

  it('takes implicit TLS', async () => {
    const { lines } = await move(sylpheed, computer, first, {
      host: 'smtp.example.org',
      port: 465,
      security: 'tls',
      login: 'keep',
    });
    expect(lines).toEqual(['-ssl_smtp=0', '+ssl_smtp=1', '-smtp_port=25', '+smtp_port=465']);
  });

  it('is not there, broken, running', async () => {
    expect(await find(sylpheed, {})).toEqual({ accounts: [], remarks: [] });
    expect((await find(sylpheed, { files: { [path]: 'rubbish' } })).remarks).toMatchObject([
      { problem: 'unexpected-shape' },
    ]);
    const account = await accountOf(sylpheed, computer, first);
    expect(await isRunning(sylpheed, { running: ['sylpheed'] }, account)).toBe(true);
    // Its socket is in a common folder: whose it is, and whether it is still heard, it does not say.
    expect(await isRunning(sylpheed, { sockets: ['/tmp/sylpheed-1000'], running: ['bash'] }, account)).toBe(
      false,
    );
  });

  it('refuses what is not for it', async () => {
    const oauth = {
      files: {
        [path]: text.replace('use_smtp_auth=0\nsmtp_auth_method=0', 'use_smtp_auth=1\nsmtp_auth_method=16'),
      },
    };
    expect(await plan(sylpheed, oauth, first, { ...relay, login: 'none' })).toMatchObject({
      kind: 'not-movable',
      limit: { code: 'oauth' },
    });
  });
});
