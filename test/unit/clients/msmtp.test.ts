import { describe, expect, it } from 'vitest';
import { msmtp } from '../../../electron/engine/clients/msmtp.ts';
import { fakeSystem } from './fake-system.ts';
import { move, signal, target } from './rc-moves.ts';

const RC = '/home/me/.msmtprc';
const onRc = (text: string) => ({ files: { [RC]: text } });

const TWO = `defaults
tls on
port 587
auth on

account home
  host mail.example.org
  from me@example.org
  user me
  password hush

account work
  host mail.work.example
  user worker
  passwordeval pass work

account default : home
`;

describe('msmtp', () => {
  it('finds accounts with what they take from defaults, and no account twice', async () => {
    const { accounts } = await msmtp.find(fakeSystem(onRc(TWO)), signal);
    expect(accounts.map(({ id, email, outgoing }) => [id, email, outgoing?.host, outgoing?.port])).toEqual([
      ['msmtp:home', 'me@example.org', 'mail.example.org', 587],
      ['msmtp:work', '', 'mail.work.example', 587],
    ]);
    expect(accounts[0]?.outgoing?.security).toBe('starttls');
    expect(JSON.stringify(accounts)).not.toContain('hush');
  });

  it('gives an account settings of its own and leaves the others where they are', async () => {
    const { plan, files, again } = await move(
      msmtp,
      onRc(TWO),
      target('relay.isp.example:465', 'tls'),
      'msmtp:home',
    );
    expect(files[RC]).toBe(
      TWO.replace('mail.example.org', 'relay.isp.example').replace(
        '  password hush\n',
        '  password hush\n  port 465\n  tls_starttls off\n',
      ),
    );
    expect(plan).toMatchObject({ kind: 'edits', alsoMoves: [], needsRestart: false });
    expect(again).toBe('already-right');
  });

  it('names the accounts that move along', async () => {
    const text = TWO.replace('account default : home', 'account club : home\nfrom club@example.org');
    const { plan } = await move(msmtp, onRc(text), target('mail.example.org:465', 'tls'), 'msmtp:home');
    expect(plan).toMatchObject({ alsoMoves: ['msmtp:club'] });
    const other = await move(msmtp, onRc(text), target('mail.example.org:465', 'tls'), 'msmtp:club');
    expect(other.plan).toMatchObject({ alsoMoves: [] });
    expect(other.files[RC]).toContain('club@example.org\nport 465\ntls_starttls off\n');
  });

  it('takes from another account before it takes from defaults', async () => {
    const text = 'defaults\nport 26\naccount a\nhost a.example\nport 2525\naccount b : a\nhost b.example\n';
    const { accounts } = await msmtp.find(fakeSystem(onRc(text)), signal);
    expect(accounts.map(({ outgoing }) => outgoing?.port)).toEqual([2525, 2525]);
  });

  it('takes the login out, and puts one in', async () => {
    const none = await move(msmtp, onRc(TWO), target('relay.isp.example:25', 'none', 'none'), 'msmtp:home');
    expect(none.after?.outgoing).toEqual({
      host: 'relay.isp.example',
      port: 25,
      security: 'none',
      login: { method: 'none' },
    });
    expect(none.files[RC]).toContain('password hush');
    const plain = 'account default\nhost mail.example.org\n';
    const login = target('mail.example.org:587', 'starttls', { user: 'me@example.org' });
    const one = await move(msmtp, onRc(plain), login);
    expect(one.files[RC]).toBe(`${plain}port 587\ntls on\nauth on\nuser me@example.org\n`);
    expect(one.plan).toMatchObject({ asksPassword: false });
  });

  it('lets go of a certificate that was pinned for the old server', async () => {
    const text = 'account default\nhost a.example\ntls on\ntls_fingerprint 00:11\n';
    const { files, again } = await move(msmtp, onRc(text), target('b.example:587', 'starttls'));
    expect(files[RC]).toBe('account default\nhost b.example\ntls on\ntls_fingerprint \nport 587\n');
    expect(again).toBe('already-right');
  });

  it('knows the port that is usual', async () => {
    const text = 'account default\nhost a.example\ntls on\ntls_starttls off';
    const { account, files } = await move(msmtp, onRc(text), target('a.example:25', 'starttls'));
    expect(account.outgoing?.port).toBe(465);
    expect(files[RC]).toBe('account default\nhost a.example\ntls on\ntls_starttls on');
  });

  it('takes the second file where the first is not there, and never the system’s', async () => {
    const text = 'account default\nhost a.example\n';
    const second = await msmtp.find(fakeSystem({ files: { '/home/me/.config/msmtp/config': text } }), signal);
    expect(second.accounts[0]?.files).toEqual(['/home/me/.config/msmtp/config']);
    const shared = await msmtp.find(fakeSystem({ files: { '/etc/msmtprc': text } }), signal);
    expect(shared.accounts[0]?.limit).toEqual({ code: 'managed', params: { path: '/etc/msmtprc' } });
  });

  it('does not guess what a command writes, nor move a sign-in in the browser', async () => {
    const limit = async (text: string) =>
      (await msmtp.find(fakeSystem(onRc(text)), signal)).accounts[0]?.limit?.code;
    expect(await limit('account default\neval echo host a.example\n')).toBe('ambiguous');
    expect(await limit('account default\nhost a.example\nauth oauthbearer\n')).toBe('oauth');
  });
});
