import { describe, expect, it } from 'vitest';
import { evolution } from '../../../electron/engine/clients/evolution.ts';
import type { FakeComputer } from './fake-system.ts';
import { sample } from './key-files/sample.ts';
import { accountOf, find, isRunning, move, plan } from './moving.ts';

const folder = '/home/me/.config/evolution/sources';
const relay = { host: 'relay.isp.example', port: 587, security: 'starttls' } as const;
const transport = sample('evolution-transport.source').toString('utf8');

function source(parent: string, ...lines: string[]): string {
  return ['', '[Data Source]', 'DisplayName=x', 'Enabled=true', `Parent=${parent}`, '', ...lines, ''].join(
    '\n',
  );
}
const identity = (address: string, uid: string, parent = 'acc1') =>
  source(
    parent,
    '[Mail Submission]',
    `TransportUid=${uid}`,
    '',
    '[Mail Identity]',
    `Address=${address}`,
    'Name=Alice',
  );
const account = (uid: string, parent = '') =>
  source(parent, '[Mail Account]', 'BackendName=imapx', `IdentityUid=${uid}`);

function sources(files: Record<string, string>): FakeComputer {
  return {
    files: Object.fromEntries(Object.entries(files).map(([uid, text]) => [`${folder}/${uid}.source`, text])),
  };
}
const plain = { acc1: account('id1'), id1: identity('alice@example.org', 'smtp1'), smtp1: transport };
const first = 'evolution:id1';

describe('Evolution: accounts', () => {
  it('goes from account to identity to transport', async () => {
    const { accounts, remarks } = await find(
      evolution,
      sources({ ...plain, local: source('', '[Mail Account]', 'BackendName=maildir') }),
    );
    expect(remarks).toEqual([]);
    expect(accounts).toMatchObject([
      {
        id: first,
        email: 'alice@example.org',
        mode: 'live',
        running: false,
        outgoing: { host: 'smtp.example.org', port: 25, security: 'none', login: { method: 'none' } },
        files: [`${folder}/smtp1.source`],
      },
    ]);
  });

  it.each([
    ['none', 'none'],
    ['PLAIN', 'password'],
    ['LOGIN', 'password'],
    ['CRAM-MD5', 'encrypted-password'],
    ['NTLM', 'other'],
    ['XOAUTH2', 'oauth2'],
    ['Google', 'oauth2'],
    ['Outlook', 'oauth2'],
  ])('Method=%s is %s', async (written, method) => {
    const found = sources({ ...plain, smtp1: transport.replace('Method=none', `Method=${written}`) });
    const one = await accountOf(evolution, found, first);
    expect(one.outgoing?.login.method).toBe(method);
    expect(one.limit?.code).toBe(method === 'oauth2' ? 'oauth' : undefined);
  });

  it.each([
    ['BackendName=sendmail', 'mail-command'],
    ['BackendName=ews', 'not-smtp'],
    ['', 'not-smtp'],
  ])('%j is not ours to move', async (backend, code) => {
    const found = sources({ ...plain, smtp1: transport.replace('BackendName=smtp', backend) });
    expect((await accountOf(evolution, found, first)).limit?.code).toBe(code);
    expect(await plan(evolution, found, first, { ...relay, login: 'keep' })).toMatchObject({
      kind: 'not-movable',
      limit: { code },
    });
  });

  it('leaves what an online account has made to the online accounts', async () => {
    const goa = source(
      '',
      '[Collection]',
      'BackendName=google',
      '',
      '[GNOME Online Accounts]',
      'AccountId=account_1',
    );
    const found = sources({ ...plain, acc1: account('id1', 'goa1'), goa1: goa });
    expect(await plan(evolution, found, first, { ...relay, login: 'keep' })).toEqual({
      kind: 'not-movable',
      limit: { code: 'managed', params: { path: `${folder}/goa1.source` } },
    });
  });

  it('goes round no circle, and passes over what is switched off or gone', async () => {
    const round = sources({ ...plain, acc1: account('id1', 'acc1') });
    expect((await accountOf(evolution, round, first)).limit).toBeUndefined();
    const off = { ...plain, acc1: plain.acc1.replace('Enabled=true', 'Enabled=false') };
    expect((await find(evolution, sources(off))).accounts).toEqual([]);
    const gone = { acc1: plain.acc1, id1: plain.id1 };
    expect(await find(evolution, sources(gone))).toEqual({ accounts: [], remarks: [] });
  });

  it('names the file it cannot read, and reads the others', async () => {
    const computer = sources({ ...plain, bad: '[Data Source\nx=1\n' });
    const found = await find(evolution, {
      ...computer,
      faults: { [`${folder}/no.source`]: { ok: false, problem: 'not-permitted', detail: 'EACCES' } },
    });
    expect(found.accounts).toHaveLength(1);
    expect(found.remarks.map(({ path, problem }) => [path, problem])).toEqual([
      [`${folder}/bad.source`, 'unexpected-shape'],
      [`${folder}/no.source`, 'not-permitted'],
    ]);
  });
});

describe('Evolution: moving an account', () => {
  it('changes the transport alone', async () => {
    const { lines, plan: made } = await move(evolution, sources(plain), first, { ...relay, login: 'keep' });
    expect(lines).toEqual([
      '-Host=smtp.example.org',
      '+Host=relay.isp.example',
      '-Port=25',
      '+Port=587',
      '-Method=none',
      '+Method=starttls-on-standard-port',
    ]);
    expect(made).toMatchObject({ alsoMoves: [], asksPassword: false, needsRestart: false });
  });

  it('logs in, with a name that needs escapes', async () => {
    const to = {
      host: 'smtp.example.org',
      port: 465,
      security: 'tls',
      login: { user: 'EXAMPLE\\älice' },
    } as const;
    const { lines, plan: made } = await move(evolution, sources(plain), first, to);
    expect(lines).toContain('+Method=PLAIN');
    expect(lines).toContain('+Method=ssl-on-alternate-port');
    expect(lines).toContain('+User=EXAMPLE\\\\älice');
    expect(made.asksPassword).toBe(true);
  });

  it('names the other identities that send by the same transport', async () => {
    const shared = sources({ ...plain, id2: identity('sales@example.org', 'smtp1'), acc2: account('id2') });
    expect((await move(evolution, shared, first, { ...relay, login: 'none' })).plan.alsoMoves).toEqual([
      'evolution:id2',
    ]);
  });

  it('makes a group that is missing', async () => {
    const bare = sources({ ...plain, smtp1: '[Mail Transport]\nBackendName=smtp\n' });
    expect((await accountOf(evolution, bare, first)).outgoing).toBeNull();
    const { computer } = await move(evolution, bare, first, { ...relay, login: 'keep' });
    expect(String(computer.files?.[`${folder}/smtp1.source`])).toBe(
      '[Mail Transport]\nBackendName=smtp\n\n[Authentication]\nHost=relay.isp.example\nPort=587\n\n[Security]\nMethod=starttls-on-standard-port\n',
    );
  });

  it('keeps the Flatpak apart', async () => {
    const below = '/home/me/.var/app/org.gnome.Evolution/config/evolution/sources';
    const files = Object.fromEntries(
      Object.entries(plain).map(([uid, text]) => [`${below}/${uid}.source`, text]),
    );
    const both = { files: { ...sources(plain).files, ...files } };
    expect((await find(evolution, both)).accounts.map(({ id }) => id)).toEqual([
      first,
      'evolution:org.gnome.Evolution/id1',
    ]);
    expect((await move(evolution, both, first, { ...relay, login: 'keep' })).plan.alsoMoves).toEqual([]);
  });

  it('runs: the program, not its registry, which always does', async () => {
    const one = await accountOf(evolution, sources(plain), first);
    expect(
      await isRunning(
        evolution,
        { bus: ['org.gnome.evolution.dataserver.Sources5'], running: ['evolution-source-registry'] },
        one,
      ),
    ).toBe(false);
    expect(await isRunning(evolution, { bus: ['org.gnome.Evolution'] }, one)).toBe(true);
  });
});
