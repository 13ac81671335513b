import { describe, expect, it } from 'vitest';
import { alpine } from '../../../electron/engine/clients/alpine.ts';
import { fakeSystem } from './fake-system.ts';
import { move, signal, target } from './rc-moves.ts';

const RC = '/home/me/.pinerc';
const onRc = (servers: string) => ({
  files: {
    [RC]: `personal-name=Me\nuser-id=me\nuser-domain=example.org\nsmtp-server=${servers}\nnntp-server=\n`,
  },
});
const serversIn = (files: Record<string, string>) => /smtp-server=([^]*?)\nnntp/.exec(files[RC] ?? '')?.[1];

describe('Alpine', () => {
  it.each([
    ['mail.example.org', 25, 'starttls', 'none'],
    ['mail.example.org:26/notls', 26, 'none', 'none'],
    ['mail.example.org/ssl/user=me@example.org', 465, 'tls', 'password'],
    ['mail.example.org/submit/tls/user="me"', 587, 'starttls', 'password'],
    ['"mail.example.org/user=me"', 25, 'starttls', 'password'],
    ['mail.example.org:587/tls, \n\tother.example.org', 587, 'starttls', 'none'],
  ])('reads %s', async (servers, port, security, method) => {
    const { accounts } = await alpine.find(fakeSystem(onRc(servers)), signal);
    expect(accounts).toMatchObject([
      {
        id: 'alpine:.pinerc',
        email: 'me@example.org',
        outgoing: { host: 'mail.example.org', port, security, login: { method } },
      },
    ]);
  });

  it('moves the first server and keeps the others and the flags', async () => {
    const computer = onRc('mail.example.org/user=me/loser,\n\tother.example.org/tls');
    const { files, again } = await move(alpine, computer, target('mail.example.org:587', 'starttls'));
    expect(serversIn(files)).toBe('mail.example.org:587/tls/user=me/loser,\n\tother.example.org/tls');
    expect(again).toBe('already-right');
  });

  it('looks at the certificate of a new server', async () => {
    const computer = onRc('mail.example.org/ssl/novalidate-cert/user=me');
    const other = await move(alpine, computer, target('relay.isp.example:465', 'tls', 'none'));
    expect(serversIn(other.files)).toBe('relay.isp.example:465/ssl');
    const same = await move(alpine, computer, target('mail.example.org:587', 'starttls'));
    expect(serversIn(same.files)).toBe('mail.example.org:587/tls/novalidate-cert/user=me');
  });

  it('keeps quotes around an entry', async () => {
    const { files, again } = await move(
      alpine,
      onRc('"mail.example.org/user=me"'),
      target('relay.isp.example:587', 'starttls', { user: 'me@isp.example' }),
    );
    expect(serversIn(files)).toBe('"relay.isp.example:587/tls/user=me@isp.example"');
    expect(again).toBe('already-right');
  });

  it('turns encryption off only where that is asked for', async () => {
    const { files } = await move(alpine, onRc('mail.example.org'), target('relay.isp.example:25', 'none'));
    expect(serversIn(files)).toBe('relay.isp.example:25/notls');
  });

  it('writes to the own file what stood in the shared one', async () => {
    const files = { [RC]: 'smtp-server=\n', '/etc/pine.conf': 'smtp-server=mail.example.org\n' };
    const done = await move(alpine, { files }, target('mail.example.org:587', 'starttls'));
    expect(done.files).toEqual({ ...files, [RC]: 'smtp-server=mail.example.org:587/tls\n' });
  });

  it('leaves alone what an administrator has fixed', async () => {
    const files = {
      ...onRc('mail.example.org').files,
      '/etc/pine.conf.fixed': 'smtp-server=fixed.example.org\n',
    };
    const { account, plan } = await move(alpine, { files }, target('mail.example.org:587', 'starttls'));
    expect(account.outgoing?.host).toBe('fixed.example.org');
    expect(plan).toEqual({
      kind: 'not-movable',
      limit: { code: 'managed', params: { path: '/etc/pine.conf.fixed' } },
    });
  });

  it('says which program sends where there is no server', async () => {
    const { accounts } = await alpine.find(fakeSystem(onRc('')), signal);
    expect(accounts[0]?.limit).toEqual({ code: 'mail-command', params: { command: '/usr/sbin/sendmail' } });
  });

  it('tells of an entry it does not understand', async () => {
    const { accounts, remarks } = await alpine.find(fakeSystem(onRc('{mail.example.org}')), signal);
    expect(accounts[0]?.outgoing).toEqual(null);
    expect(remarks).toEqual([
      { client: 'alpine', path: RC, problem: 'unexpected-shape', detail: 'smtp-server' },
    ]);
  });
});
