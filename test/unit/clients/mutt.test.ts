import { describe, expect, it } from 'vitest';
import { mutt } from '../../../electron/engine/clients/mutt.ts';
import { neomutt } from '../../../electron/engine/clients/neomutt.ts';
import { fakeSystem } from './fake-system.ts';
import { move, signal, target } from './rc-moves.ts';

const RC = '/home/me/.muttrc';
const onRc = (text: string) => ({ files: { [RC]: text } });
const relay = target('relay.isp.example:587', 'starttls');

async function found(text: string, more: Record<string, string> = {}) {
  const system = fakeSystem({ files: { [RC]: text, ...more } });
  return (await mutt.find(system, signal)).accounts[0];
}

describe('Mutt', () => {
  it('finds where an account sends, and who it is', async () => {
    const account = await found(
      'set from="Me <me@example.org>"\nset smtp_url="smtp://me%40example.org:hush@mail.example.org"\n',
    );
    expect(account).toMatchObject({
      id: 'mutt:.muttrc',
      email: 'me@example.org',
      mode: 'live',
      outgoing: {
        host: 'mail.example.org',
        port: 25,
        security: 'starttls',
        login: { method: 'password', user: 'me@example.org' },
      },
    });
    expect(JSON.stringify(account)).not.toContain('hush');
  });

  it('knows when nothing is encrypted', async () => {
    const text = 'set smtp_url=smtp://mail.example.org ssl_starttls=no\nunset ssl_force_tls\n';
    expect((await found(text))?.outgoing?.security).toBe('none');
    expect((await found(text.replace('ssl_starttls=no', '')))?.outgoing?.security).toBe('starttls');
  });

  it('changes server and port, and keeps the quotes, the comment and the password', async () => {
    const text =
      "# mine\r\nset smtp_url = 'smtp://me:hush@mail.example.org/' # home\r\nset ssl_force_tls\r\n";
    const { plan, files, after, again } = await move(mutt, onRc(text), relay);
    expect(files[RC]).toBe(text.replace('mail.example.org', 'relay.isp.example:587'));
    expect(after?.outgoing).toMatchObject({ host: 'relay.isp.example', port: 587, security: 'starttls' });
    expect(again).toBe('already-right');
    expect(JSON.stringify(plan)).not.toContain('hush');
  });

  it('takes TLS from the start by the name smtps', async () => {
    const { files, again } = await move(
      mutt,
      onRc('set smtp_url=smtp://mail.example.org\n'),
      target('mail.example.org:465', 'tls'),
    );
    expect(files[RC]).toBe('set smtp_url=smtps://mail.example.org:465\n');
    expect(again).toBe('already-right');
  });

  it('turns encryption on where it was off', async () => {
    const text = 'set smtp_url=smtp://mail.example.org ssl_starttls=no\nunset ssl_force_tls\n';
    const { files, again } = await move(mutt, onRc(text), target('mail.example.org:587', 'starttls'));
    expect(files[RC]).toBe(
      'set smtp_url=smtp://mail.example.org:587 ssl_starttls=yes\nunset ssl_force_tls\nset ssl_force_tls=yes\n',
    );
    expect(again).toBe('already-right');
  });

  it('leaves the encryption of the incoming mail alone', async () => {
    const text = 'set folder=imap://localhost/\nset smtp_url=smtp://mail.example.org\n';
    expect((await move(mutt, onRc(text), target('relay.isp.example:25', 'none'))).plan.kind).toBe('by-hand');
    const safe = text.replace('imap:', 'imaps:');
    const { after } = await move(mutt, onRc(safe), target('relay.isp.example:25', 'none'));
    expect(after?.outgoing?.security).toBe('none');
  });

  it('puts in and takes out the user name', async () => {
    const with_user = target('relay.isp.example:587', 'starttls', { user: "o'neil@isp.example" });
    const one = await move(mutt, onRc('set smtp_url=smtp://mail.example.org\n'), with_user);
    expect(one.files[RC]).toContain('smtp://o%27neil%40isp.example@relay.isp.example:587\n');
    expect(one.after?.outgoing?.login).toEqual({ method: 'password', user: "o'neil@isp.example" });
    const without = target('relay.isp.example:587', 'starttls', 'none');
    const two = await move(mutt, onRc('set smtp_url="smtp://me:hush@mail.example.org"\n'), without);
    expect(two.files[RC]).toContain('"smtp://relay.isp.example:587"\n');
    expect(two.again).toBe('already-right');
  });

  it('keeps a user name that a variable holds', async () => {
    const text = 'set my_user = me@example.org\nset smtp_url="smtp://$my_user@mail.example.org:25"\n';
    const { account, files } = await move(mutt, onRc(text), relay);
    expect(account.outgoing?.login.user).toBe('me@example.org');
    expect(files[RC]).toContain('"smtp://$my_user@relay.isp.example:587"');
  });

  it('writes to the file in which the setting is made', async () => {
    const other = '/home/me/.mutt/accounts/home';
    const files = {
      [RC]: 'source ~/.mutt/accounts/home\n',
      [other]: 'set smtp_url=smtp://mail.example.org\n',
    };
    const done = await move(mutt, { files }, relay);
    expect(done.account.files).toEqual([other]);
    expect(done.files[RC]).toBe(files[RC]);
    expect(done.files[other]).toContain('relay.isp.example');
  });

  it.each([
    ['twice in one file', 'set smtp_url=smtp://a.example\nset smtp_url=smtp://b.example\n', {}, RC],
    ['in a hook', "folder-hook . 'set smtp_url=smtp://a.example'\n", {}, RC],
    [
      'in files of two hooks',
      "folder-hook a 'source ~/a'\nfolder-hook b 'source ~/b'\n",
      { '/home/me/a': 'set smtp_url=smtp://a.example\n', '/home/me/b': 'set smtp_url=smtp://b.example\n' },
      '/home/me/b',
    ],
    [
      'in files of two macros',
      'source a\nmacro index <f2> "<enter-command>source ~/b<enter>"\n',
      { '/home/me/a': 'set smtp_url=smtp://a.example\n', '/home/me/b': 'set smtp_url=smtp://b.example\n' },
      '/home/me/b',
    ],
    ['by a command', 'set smtp_url="smtp://`cat ~/host`"\n', {}, RC],
  ])('leaves alone what is made %s', async (_name, text, more, path) => {
    const account = await found(text, more);
    expect(account?.limit).toEqual({ code: 'ambiguous', params: { path } });
    expect((await move(mutt, { files: { [RC]: text, ...more } }, relay)).plan.kind).toBe('not-movable');
  });

  it('says which program sends where there is no server', async () => {
    expect((await found('set from=me@example.org\n'))?.limit).toEqual({
      code: 'mail-command',
      params: { command: '/usr/sbin/sendmail' },
    });
    expect((await found('set sendmail="/usr/bin/msmtp -a work"\n'))?.limit?.params['command']).toBe(
      '/usr/bin/msmtp',
    );
  });

  it('does not move a sign-in in the browser', async () => {
    const text = 'set smtp_url=smtp://me@smtp.gmail.com:587 smtp_authenticators="xoauth2"\n';
    expect((await found(text))?.limit?.code).toBe('oauth');
  });

  it('takes the file Mutt takes', async () => {
    const files = [
      [RC, 'set smtp_url=smtp://one.example\n'],
      ['/home/me/.mutt/muttrc', 'set smtp_url=smtp://two.example\n'],
      ['/home/me/.config/mutt/muttrc', 'set smtp_url=smtp://three.example\n'],
    ] as const;
    const found = await Promise.all(
      [0, 1, 2, 3].map((from) =>
        mutt.find(fakeSystem({ files: Object.fromEntries(files.slice(from)) }), signal),
      ),
    );
    expect(found.map(({ accounts }) => accounts[0]?.outgoing?.host)).toEqual([
      'one.example',
      'two.example',
      'three.example',
      undefined,
    ]);
    expect(found.flatMap(({ remarks }) => remarks)).toEqual([]);
  });

  it('is started anew where it runs', async () => {
    const computer = { ...onRc('set smtp_url=smtp://mail.example.org\n'), running: ['mutt'] };
    const { account, plan } = await move(mutt, computer, relay);
    expect(account.running).toBe(true);
    expect(plan).toMatchObject({ kind: 'edits', needsRestart: true });
  });

  it('does not follow files that read each other for ever', async () => {
    const account = await found('source ~/b\nset smtp_url=smtp://a.example\n', {
      '/home/me/b': 'source ~/.muttrc\n',
    });
    expect(account?.outgoing?.host).toBe('a.example');
  });

  it('names a file it may not read', async () => {
    const fault = { ok: false, problem: 'not-permitted', detail: 'EACCES' } as const;
    const { remarks } = await mutt.find(fakeSystem({ faults: { [RC]: fault } }), signal);
    expect(remarks).toEqual([{ client: 'mutt', path: RC, problem: 'not-permitted', detail: 'EACCES' }]);
  });
});

describe('NeoMutt', () => {
  const own = '/home/me/.config/neomutt/neomuttrc';

  it('has files of its own, and a user name of its own', async () => {
    const text = 'set smtp_url = smtp://mail.example.org\nset smtp_user = me@example.org\n';
    const to = target('relay.isp.example:587', 'starttls', 'none');
    const { account, files, again } = await move(neomutt, { files: { [own]: text } }, to);
    expect(account.id).toBe('neomutt:.config/neomutt/neomuttrc');
    expect(account.outgoing?.login.user).toBe('me@example.org');
    expect(files[own]).not.toContain('smtp_user');
    expect(again).toBe('already-right');
  });

  it('leaves Mutt its files, unless Mutt is not there', async () => {
    const files = { [RC]: 'set smtp_url=smtp://a.example\n', '/usr/bin/neomutt': '' };
    const env = { PATH: '/usr/local/bin:/usr/bin' };
    const ids = async (more: Record<string, string>) => {
      const system = fakeSystem({ files: { ...files, ...more }, env });
      const each = await Promise.all([mutt.find(system, signal), neomutt.find(system, signal)]);
      return each.flatMap(({ accounts }) => accounts.map(({ id }) => id));
    };
    expect(await ids({})).toEqual(['neomutt:.muttrc']);
    expect(await ids({ '/usr/bin/mutt': '' })).toEqual(['mutt:.muttrc']);
  });
});
