import { describe, expect, it } from 'vitest';
import { sNail } from '../../../electron/engine/clients/s-nail.ts';
import { fakeSystem } from './fake-system.ts';
import { move, signal, target } from './rc-moves.ts';

const RC = '/home/me/.mailrc';
const onRc = (text: string) => ({ files: { [RC]: text } });
const outgoing = async (text: string) =>
  (await sNail.find(fakeSystem(onRc(text)), signal)).accounts[0]?.outgoing;

const V15 =
  'set v15-compat\nset mta=smtp://me%40example.org:hush@mail.example.org from="Me <me@example.org>"\n';

describe('s-nail', () => {
  it('reads the server, the user and the sender', async () => {
    const { accounts } = await sNail.find(fakeSystem(onRc(V15)), signal);
    expect(accounts).toMatchObject([
      {
        id: 's-nail:.mailrc',
        email: 'me@example.org',
        outgoing: {
          host: 'mail.example.org',
          port: 25,
          security: 'none',
          login: { method: 'password', user: 'me@example.org' },
        },
      },
    ]);
    expect(JSON.stringify(accounts)).not.toContain('hush');
  });

  it.each([
    ['set mta=submission://mail.example.org smtp-use-starttls\n', 587, 'starttls', 'none'],
    ['set mta=submissions://mail.example.org smtp-auth=login smtp-auth-user=me\n', 465, 'tls', 'password'],
    ['set smtp=smtp://mail.example.org:26\n', 26, 'none', 'none'],
    [
      'set v15-compat mta=smtp://me@mail.example.org:26\nset smtp-use-starttls-mail.example.org:26\n',
      26,
      'starttls',
      'password',
    ],
    [
      'set v15-compat mta=smtp://me@mail.example.org smtp-auth-me@mail.example.org=none\n',
      25,
      'none',
      'none',
    ],
  ])('reads %s', async (text, port, security, method) => {
    expect(await outgoing(text)).toMatchObject({
      host: 'mail.example.org',
      port,
      security,
      login: { method },
    });
  });

  it('turns STARTTLS on with the port', async () => {
    const { plan, files, again } = await move(sNail, onRc(V15), target('mail.example.org:587', 'starttls'));
    expect(files[RC]).toBe(
      `${V15.replace('mail.example.org ', 'mail.example.org:587 ')}set smtp-use-starttls\n`,
    );
    expect(again).toBe('already-right');
    expect(JSON.stringify(plan)).not.toContain('hush');
  });

  it('takes TLS from the start by the name of the address', async () => {
    const { files } = await move(sNail, onRc(V15), target('mail.example.org:465', 'tls'));
    expect(files[RC]).toBe(V15.replace('smtp:', 'smtps:').replace('org from', 'org:465 from'));
  });

  it('stops logging in, and keeps the password where it is', async () => {
    const { files, again } = await move(sNail, onRc(V15), target('relay.isp.example:25', 'none', 'none'));
    expect(files[RC]).toContain('hush');
    expect(files[RC]).toContain('set smtp-auth=none\n');
    expect(again).toBe('already-right');
  });

  it('puts a user in, in the old way and the new', async () => {
    const to = target('mail.example.org:587', 'starttls', { user: 'me@isp.example' });
    const old = await move(sNail, onRc('set mta=smtp://mail.example.org\n'), to);
    expect(old.files[RC]).toContain('set smtp-auth-user=me@isp.example\n');
    expect(old.files[RC]).toContain('set smtp-auth=plain\n');
    expect(old.again).toBe('already-right');
    const now = await move(sNail, onRc(V15), to);
    expect(now.files[RC]).toContain('smtp://me%40isp.example:hush@mail.example.org:587 ');
    expect(now.again).toBe('already-right');
  });

  const ACCOUNTS = `set v15-compat
account work {
  set mta=smtp://w@mail.work.example:25
  set from=w@work.example
}
set mta=smtp://me@mail.example.org
`;

  it('moves an account of a file and leaves the others', async () => {
    const to = target('mail.work.example:587', 'starttls');
    const { plan, files, again } = await move(sNail, onRc(ACCOUNTS), to, 's-nail:.mailrc:work');
    expect(files[RC]).toBe(
      ACCOUNTS.replace(':25', ':587').replace(
        'w@work.example\n',
        'w@work.example\n  set smtp-use-starttls\n',
      ),
    );
    expect(plan).toMatchObject({ kind: 'edits', alsoMoves: [] });
    expect(again).toBe('already-right');
  });

  it('names the accounts that what stands outside of them moves along', async () => {
    const to = target('mail.example.org:587', 'starttls');
    const { plan } = await move(sNail, onRc(ACCOUNTS), to, 's-nail:.mailrc');
    expect(plan).toMatchObject({ alsoMoves: ['s-nail:.mailrc:work'] });
  });

  it('does not turn STARTTLS off for all accounts because of one', async () => {
    const text = ACCOUNTS.replace('set v15-compat', 'set v15-compat smtp-use-starttls');
    const { plan } = await move(
      sNail,
      onRc(text),
      target('relay.isp.example:25', 'none'),
      's-nail:.mailrc:work',
    );
    expect(plan.kind).toBe('by-hand');
  });

  it.each([
    ['a program', 'set mta=/usr/bin/msmtp\n', 'mail-command'],
    ['a condition', 'if terminal\nset mta=smtp://a.example\nendif\nset mta=smtp://b.example\n', 'ambiguous'],
    ['a sign-in in the browser', 'set v15-compat mta=smtp://me@a.example smtp-auth=oauthbearer\n', 'oauth'],
  ])('does not move %s', async (_name, text, code) => {
    const { accounts } = await sNail.find(fakeSystem(onRc(text)), signal);
    expect(accounts[0]?.limit?.code).toBe(code);
  });

  it('does not move what two files decide', async () => {
    const files = {
      [RC]: 'source ~/.mailrc.d\nset mta=smtp://a.example\n',
      '/home/me/.mailrc.d': 'set mta=smtp://b.example\n',
    };
    const { accounts } = await sNail.find(fakeSystem({ files }), signal);
    expect(accounts[0]?.limit).toEqual({ code: 'ambiguous', params: { path: '/home/me/.mailrc.d' } });
  });

  it('finds no account among aliases alone', async () => {
    expect(await sNail.find(fakeSystem(onRc('alias mum mum@example.org\n')), signal)).toEqual({
      accounts: [],
      remarks: [],
    });
  });

  it('tells of a block that is never closed', async () => {
    const { remarks } = await sNail.find(fakeSystem(onRc('\naccount a {\nset mta=x\n')), signal);
    expect(remarks).toMatchObject([{ problem: 'unexpected-shape', detail: 'line 2: { without }' }]);
  });
});
