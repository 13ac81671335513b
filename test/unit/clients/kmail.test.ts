import { describe, expect, it } from 'vitest';
import { kmail } from '../../../electron/engine/clients/kmail.ts';
import type { FakeComputer } from './fake-system.ts';
import { sample } from './key-files/sample.ts';
import { accountOf, find, isRunning, move, plan } from './moving.ts';

const path = '/home/me/.config/mailtransports';
const identities = '/home/me/.config/emailidentities';
const text = sample('kmail-mailtransports').toString('utf8');
const computer: FakeComputer = { files: { [path]: text, [identities]: sample('kmail-emailidentities') } };
const first = 'kmail:1234567:111';
const relay = { host: 'relay.isp.example', port: 465, security: 'tls' } as const;

describe('KMail: accounts', () => {
  it('gives each identity its transport, or the default one', async () => {
    const { accounts, remarks } = await find(kmail, computer);
    expect(remarks).toEqual([]);
    expect(
      accounts.map(({ id, email, outgoing, limit }) => [id, email, outgoing?.host, limit?.code]),
    ).toEqual([
      [first, 'alice@example.org', 'smtp.example.org', undefined],
      ['kmail:7:222', 'alice@work.example', 'smtp.work.example', undefined],
      ['kmail:7:333', 'sales@work.example', 'smtp.work.example', undefined],
      ['kmail:8:444', 'boss@work.example', 'relay.work.example', 'managed'],
      ['kmail:9:555', 'ews@work.example', undefined, 'not-smtp'],
    ]);
    expect(accounts[0]).toMatchObject({ mode: 'live', profile: 'mailtransports', files: [path] });
    expect(accounts[1]?.outgoing).toEqual({
      host: 'smtp.work.example',
      port: 587,
      security: 'starttls',
      login: { method: 'password', user: 'alice' },
    });
  });

  it('lists transports nobody is bound to, and all of them where there are no identities', async () => {
    const { accounts } = await find(kmail, { files: { [path]: text } });
    expect(accounts.map(({ id }) => id)).toEqual(['kmail:1234567', 'kmail:7', 'kmail:8', 'kmail:9']);
  });

  it.each([
    ['XOAUTH2', 'oauth2'],
    ['CRAM-MD5', 'encrypted-password'],
    ['DIGEST_MD5', 'encrypted-password'],
    ['GSSAPI', 'other'],
    ['LOGIN', 'password'],
  ])('authtype=%s is %s', async (type, method) => {
    const files = { ...computer.files, [path]: text.replace('authtype=PLAIN', `authtype=${type}`) };
    expect((await accountOf(kmail, { files }, 'kmail:7:222')).outgoing?.login.method).toBe(method);
  });

  it('sees what an administrator has locked', async () => {
    const files = {
      ...computer.files,
      '/etc/xdg/mailtransports': '[Transport 7][$i]\nhost=locked.example\n',
    };
    expect(await plan(kmail, { files }, 'kmail:7:222', { ...relay, login: 'keep' })).toEqual({
      kind: 'not-movable',
      limit: { code: 'managed', params: { path: '/etc/xdg/mailtransports' } },
    });
  });

  it('reads sendmail as a command', async () => {
    const files = { [path]: '[Transport 1]\nid=1\ntype=Sendmail\nhost=/usr/sbin/sendmail\n' };
    expect((await accountOf(kmail, { files }, 'kmail:1')).limit).toEqual({
      code: 'mail-command',
      params: { command: '/usr/sbin/sendmail' },
    });
  });

  it('is not there, or not understood', async () => {
    expect(await find(kmail, {})).toEqual({ accounts: [], remarks: [] });
    expect((await find(kmail, { files: { [path]: 'rubbish\0\n' } })).remarks).toMatchObject([
      { path, problem: 'unexpected-shape' },
    ]);
    const fault = { ok: false, problem: 'not-readable', detail: 'EIO' } as const;
    const half = await find(kmail, { files: { [path]: text }, faults: { [identities]: fault } });
    expect(half.remarks).toMatchObject([{ path: identities, problem: 'not-readable' }]);
    expect(half.accounts).toHaveLength(4);
  });
});

describe('KMail: moving an account', () => {
  it('writes the encryption also where it stood nowhere', async () => {
    const { lines, plan: made } = await move(kmail, computer, first, { ...relay, login: 'keep' });
    expect(lines).toEqual([
      '-host=smtp.example.org',
      '+host=relay.isp.example',
      '-port=25',
      '+port=465',
      '+encryption=SSL',
    ]);
    expect(made).toMatchObject({ alsoMoves: [], asksPassword: false, needsRestart: false });
  });

  it('names the identities that share the transport', async () => {
    const { plan: made, lines } = await move(kmail, computer, 'kmail:7:222', {
      ...relay,
      port: 587,
      security: 'starttls',
      login: 'none',
    });
    expect(made.alsoMoves).toEqual(['kmail:7:333']);
    expect(lines).toEqual([
      '-auth=true',
      '+auth=false',
      '-host=smtp.work.example',
      '+host=relay.isp.example',
    ]);
  });

  it('logs in with a name that needs escapes', async () => {
    const { lines, plan: made } = await move(kmail, computer, first, {
      ...relay,
      login: { user: 'DOM\\älice' },
    });
    expect(lines).toContain('+auth=true');
    expect(lines).toContain('+authtype=PLAIN');
    expect(lines).toContain('+user=DOM\\\\älice');
    expect(made.asksPassword).toBe(true);
  });

  it('has the Flatpak and the Snap apart', async () => {
    const below = ['/home/me/.var/app/org.kde.kmail2/config', '/home/me/snap/kmail/current/.config'];
    const files = {
      [path]: text,
      ...Object.fromEntries(below.map((one) => [`${one}/mailtransports`, text])),
    };
    const { accounts } = await find(kmail, { files });
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(12);
    expect(accounts.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['kmail:org.kde.kmail2:7', 'kmail:snap.kmail:7']),
    );
  });

  it('runs, alone or in Kontact', async () => {
    const one = await accountOf(kmail, computer, first);
    expect(await isRunning(kmail, { running: ['kontact'] }, one)).toBe(true);
    expect(await isRunning(kmail, { bus: ['org.kde.kmail2'] }, one)).toBe(true);
    expect(await isRunning(kmail, { bus: ['org.freedesktop.Akonadi.MailDispatcherAgent'] }, one)).toBe(false);
  });
});
