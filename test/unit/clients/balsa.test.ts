import { describe, expect, it } from 'vitest';
import { balsa } from '../../../electron/engine/clients/balsa.ts';
import type { FakeComputer } from './fake-system.ts';
import { sample } from './key-files/sample.ts';
import { accountOf, find, isRunning, move, plan } from './moving.ts';

const config = '/home/me/.balsa/config';
const secret = '/home/me/.balsa/config-private';
const text = sample('balsa-config').toString('utf8');
const computer: FakeComputer = { files: { [config]: text, [secret]: sample('balsa-config-private') } };
const first = 'balsa:.balsa:Default';
const work = 'balsa:.balsa:Work';
const relay = { host: 'relay.isp.example', port: 587, security: 'starttls' } as const;
const having = (old: string, now: string): FakeComputer => ({
  files: { ...computer.files, [config]: text.replace(old, now) },
});

describe('Balsa', () => {
  it('gives each identity its server, and the user name from the other file', async () => {
    const { accounts, remarks } = await find(balsa, computer);
    expect(remarks).toEqual([]);
    expect(accounts.map(({ id, email, outgoing }) => [id, email, outgoing])).toEqual([
      [
        first,
        'alice@example.org',
        { host: 'smtp.example.org', port: 25, security: 'none', login: { method: 'none' } },
      ],
      [
        'balsa:.balsa:Shop | Büro',
        'shop@example.org',
        { host: 'smtp.example.org', port: 25, security: 'none', login: { method: 'none' } },
      ],
      [
        work,
        'alice@work.example',
        {
          host: 'smtp.work.example',
          port: 587,
          security: 'starttls',
          login: { method: 'password', user: 'alice@work.example' },
        },
      ],
    ]);
    expect(accounts[0]).toMatchObject({ mode: 'direct', files: [config, secret] });
  });

  it('finds a server by a name with letters of any language, and the first where the name is gone', async () => {
    const named = text.replaceAll('Work server', 'Büro');
    const two = { files: { [config]: named, [secret]: '[smtp-server-Büro]\nUsername=w\n' } };
    expect((await accountOf(balsa, two, work)).outgoing).toMatchObject({
      host: 'smtp.work.example',
      login: { user: 'w' },
    });
    await move(balsa, two, work, { ...relay, login: { user: 'ü' } });
    const gone = having('SmtpServer=Work server', 'SmtpServer=Gone');
    expect((await accountOf(balsa, gone, work)).outgoing?.host).toBe('smtp.example.org');
  });

  it.each([
    ['Security=1', 'tls'],
    ['Security=2', 'starttls'],
    ['Security=3', 'starttls'],
    ['Security=4', 'none'],
    ['Security=0', 'none'],
    ['SSL=true', 'tls'],
    ['TLSMode=0', 'none'],
    ['TLSMode=1', 'starttls'],
    ['', 'starttls'],
  ])('%j is %s', async (line, security) => {
    expect((await accountOf(balsa, having('Security=4', line), first)).outgoing?.security).toBe(security);
  });

  it.each([
    ['smtp.example.org', 'smtp.example.org', 587],
    ['smtp.example.org\nPort=26', 'smtp.example.org', 26],
    ['[2001:db8::1]:26', '2001:db8::1', 26],
    ['[2001:db8::1]', '2001:db8::1', 587],
    ['2001:db8::1', '2001:db8::1', 587],
  ])('Server=%j', async (server, host, port) => {
    expect((await accountOf(balsa, having('smtp.example.org:25', server), first)).outgoing).toMatchObject({
      host,
      port,
    });
  });

  it('moves all identities of the server, in one file', async () => {
    const { lines, plan: made } = await move(balsa, computer, first, { ...relay, login: 'keep' });
    expect(lines).toEqual([
      '-Server=smtp.example.org:25',
      '+Server=relay.isp.example:587',
      '-Security=4',
      '+Security=2',
    ]);
    expect(made.alsoMoves).toEqual(['balsa:.balsa:Shop | Büro']);
    expect(made.asksPassword).toBe(false);
  });

  it('logs in: two files in one plan', async () => {
    const { plan: made, lines } = await move(balsa, computer, first, {
      host: '2001:db8::2',
      port: 465,
      security: 'tls',
      login: { user: 'bob' },
    });
    expect(
      made.stores.map(({ store, edits }) => [
        store.kind === 'file' && store.path,
        edits.map(({ key }) => key),
      ]),
    ).toEqual([
      [
        config,
        ['smtp-server-Default|Server', 'smtp-server-Default|Security', 'smtp-server-Default|Anonymous'],
      ],
      [secret, ['smtp-server-Default|Username']],
    ]);
    expect(lines).toContain('+Server=[2001:db8::2]:465');
    expect(made.asksPassword).toBe(true);
  });

  it('writes both words for no login where a later version has written its own', async () => {
    const { lines } = await move(balsa, computer, work, { ...relay, login: 'none' });
    expect(lines).toEqual([
      '-Server=smtp.work.example:587',
      '+Server=relay.isp.example:587',
      '-Anonymous=false',
      '+Anonymous=true',
      '-AuthMode=2',
      '+AuthMode=1',
    ]);
  });

  it('asks for the password where the store knows it by host and port', async () => {
    const to = { host: 'smtp.work.example', port: 2587, security: 'starttls', login: 'keep' } as const;
    expect((await move(balsa, computer, work, to)).plan.asksPassword).toBe(true);
    const kept = {
      files: { ...computer.files, [secret]: '[smtp-server-Work server]\nUsername=w\nPassword=geheim\n' },
    };
    const { plan: made } = await move(balsa, kept, work, to);
    expect(made.asksPassword).toBe(false);
    expect(JSON.stringify(made)).not.toContain('geheim');
  });

  it('writes no user name into a file that is not there or not understood', async () => {
    const to = { ...relay, login: { user: 'bob' } };
    const bare = { files: { [config]: text } };
    expect(await plan(balsa, bare, first, to)).toMatchObject({ kind: 'unexpected-shape' });
    await move(balsa, bare, first, { ...relay, login: 'none' });
    const broken = { files: { [config]: text, [secret]: '[smtp-server\n' } };
    expect((await find(balsa, broken)).remarks).toMatchObject([
      { path: secret, problem: 'unexpected-shape' },
    ]);
    expect(await plan(balsa, broken, first, to)).toMatchObject({ kind: 'unexpected-shape', path: secret });
  });

  it('is not there, or is no settings file of Balsa', async () => {
    expect(await find(balsa, {})).toEqual({ accounts: [], remarks: [] });
    expect(await find(balsa, { files: { [config]: '\0\0\0' } })).toMatchObject({
      accounts: [],
      remarks: [{ path: config, problem: 'unexpected-shape' }],
    });
  });

  it('runs', async () => {
    const one = await accountOf(balsa, computer, first);
    expect(await isRunning(balsa, { running: ['balsa'] }, one)).toBe(true);
    expect(await isRunning(balsa, { bus: ['org.desktop.Balsa'] }, one)).toBe(true);
    expect(await isRunning(balsa, { running: ['balsa-ab'] }, one)).toBe(false);
  });
});
