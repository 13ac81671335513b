import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChangeEntry, ChangeReport } from '../../shared/model/change.ts';
import type { AccountsReport } from '../../shared/model/mail-account.ts';
import { postern, type Ended } from './postern.ts';

const PREFS = '.thunderbird/abc.default-release/prefs.js';
const ID = 'thunderbird:abc.default-release:smtp1:id1';
const SECOND = 'thunderbird:abc.default-release:smtp1:id2';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'postern-home-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Ended> => postern(args, { env: { HOME: home } });
const report = (ended: Ended): ChangeReport => JSON.parse(ended.stdout) as ChangeReport;

async function put(path: string, lines: readonly string[]): Promise<string> {
  const file = join(home, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}

/** Two identities of one Thunderbird that share a server on port 25. */
async function thunderbird(): Promise<string> {
  await put('.thunderbird/profiles.ini', [
    '[Install1]',
    'Default=abc.default-release',
    '[Profile0]',
    'Name=default',
    'IsRelative=1',
    'Path=abc.default-release',
  ]);
  return put(PREFS, [
    'user_pref("mail.account.account1.identities", "id1,id2");',
    'user_pref("mail.account.account1.server", "server1");',
    'user_pref("mail.accountmanager.accounts", "account1");',
    'user_pref("mail.identity.id1.smtpServer", "smtp1");',
    'user_pref("mail.identity.id1.useremail", "ann@example.org");',
    'user_pref("mail.identity.id2.smtpServer", "smtp1");',
    'user_pref("mail.identity.id2.useremail", "shop@example.org");',
    'user_pref("mail.server.server1.type", "imap");',
    'user_pref("mail.smtpserver.smtp1.hostname", "smtp.example.org");',
    'user_pref("mail.smtpserver.smtp1.port", 25);',
    'user_pref("mail.smtpserver.smtp1.username", "ann");',
    'user_pref("mail.smtpservers", "smtp1");',
  ]);
}

describe('accounts', () => {
  it('says so where there is no mail program', async () => {
    const text = await run('accounts');
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout).toMatch(/no mail program/);
    const { stdout } = await run('accounts', '--json');
    expect(JSON.parse(stdout)).toEqual({ schema: 'postern-accounts/1', accounts: [], remarks: [] });
  });

  it('lists where each account sends, and nothing of where it stands in its file', async () => {
    const file = await thunderbird();
    const { accounts } = JSON.parse((await run('accounts', '--json')).stdout) as AccountsReport;
    expect(accounts.map(({ id }) => id)).toEqual([ID, SECOND]);
    expect(accounts[0]).toEqual({
      id: ID,
      client: 'thunderbird',
      profile: 'default',
      email: 'ann@example.org',
      outgoing: {
        host: 'smtp.example.org',
        port: 25,
        security: 'none',
        login: { method: 'password', user: 'ann' },
      },
      mode: 'direct',
      running: false,
      files: [file],
    });
    const text = (await run('accounts')).stdout;
    expect(text).toMatch(/Thunderbird – ann@example\.org\n.*smtp\.example\.org, port 25/);
  });

  it('names settings it cannot understand, and lists the rest', async () => {
    const file = await thunderbird();
    await writeFile(file, 'user_pref("mail.smtpservers", "smtp1');
    const { code, stdout } = await run('accounts', '--json');
    const { accounts, remarks } = JSON.parse(stdout) as AccountsReport;
    expect(code).toBe(0);
    expect(accounts).toEqual([]);
    expect(remarks).toMatchObject([{ client: 'thunderbird', path: file, problem: 'unexpected-shape' }]);
    expect((await run('accounts')).stderr).toContain(file);
  });
});

describe('fix and undo', () => {
  it('says plainly that there is nothing to undo', async () => {
    expect(await run('undo')).toMatchObject({ code: 1, stdout: 'There is no change to undo.\n' });
    expect(JSON.parse((await run('undo', '--json')).stdout)).toMatchObject({ status: 'absent' });
  });

  it('shows, changes, lists and puts back, to the byte', async () => {
    const file = await thunderbird();
    const before = await readFile(file);
    const to = ['--to', 'smtp.example.org:587:starttls', '--no-probe', '--json'];

    const shown = await run('fix', ID, ...to, '--dry-run');
    expect(shown.code).toBe(0);
    expect(report(shown)).toMatchObject({ status: 'would-change', change: null, alsoMoves: [SECOND] });
    expect(report(shown).files).toMatchObject([
      { path: file, before: expect.stringContaining('25') as string },
    ]);
    expect(await readFile(file)).toEqual(before);
    expect(await readdir(home)).toEqual(['.thunderbird']);

    const changed = report(await run('fix', ID, ...to));
    expect(changed).toMatchObject({ status: 'changed', asksPassword: false, needsRestart: false });
    expect((await readFile(file)).toString()).toContain('user_pref("mail.smtpserver.smtp1.port", 587);');
    const { changes } = JSON.parse((await run('changes', '--json')).stdout) as { changes: ChangeEntry[] };
    expect(changes).toMatchObject([{ change: changed.change, state: 'changed', account: ID }]);
    expect(report(await run('fix', SECOND, ...to)).status).toBe('already-right');

    const undone = await run('undo', changed.change ?? '', '--json');
    expect(undone.code).toBe(0);
    expect(report(undone)).toMatchObject({ status: 'undone', change: changed.change });
    expect(await readFile(file)).toEqual(before);
    const again = await run('undo', '--json');
    expect(again.code).toBe(1);
    expect(report(again)).toMatchObject({ status: 'absent', problem: { code: 'no-such-change' } });
  });

  it('takes an address for an account where it names one alone', async () => {
    await thunderbird();
    const args = ['--to', 'smtp.example.org:465:tls', '--no-probe', '--dry-run', '--json'];
    expect(report(await run('fix', 'SHOP@example.org', ...args)).account).toBe(SECOND);
    const several = await run('fix', 'thunderbird', ...args);
    expect(several.code).toBe(2);
    expect(several.stderr).toContain(ID);
    expect(several.stderr).toContain(SECOND);
  });

  it('shows the conflict where the settings were changed by hand, and writes nothing', async () => {
    const file = await thunderbird();
    await run('fix', ID, '--to', 'smtp.example.org:587:starttls', '--no-probe');
    const byHand = (await readFile(file)).toString().replace('port", 587', 'port", 2525');
    await writeFile(file, byHand);
    const { code, stdout } = await run('undo', '--json');
    expect(code).toBe(1);
    const undo = JSON.parse(stdout) as ChangeReport;
    expect(undo.status).toBe('conflict');
    expect(undo.conflicts).toEqual([
      { path: file, key: 'mail.smtpserver.smtp1.port', ours: '587', now: '2525', old: '25' },
    ]);
    expect((await readFile(file)).toString()).toBe(byHand);
    expect((await run('undo')).stdout).toContain('2525');
  });

  it('says in JSON, too, that there is nobody to move', async () => {
    const { code, stdout } = await run('fix', '--all', '--to', 'b.example:587:starttls', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ schema: 'postern-fixes/1', changes: [] });
  });

  it('moves every account with --all', async () => {
    const file = await thunderbird();
    const { code, stdout } = await run(
      'fix',
      '--all',
      '--to',
      'mail.example.net:465:tls',
      '--no-probe',
      '--json',
    );
    const { schema, changes } = JSON.parse(stdout) as { schema: string; changes: ChangeReport[] };
    expect({ code, schema }).toEqual({ code: 0, schema: 'postern-fixes/1' });
    // They share a server: the second finds it moved.
    expect(changes.map(({ status }) => status)).toEqual(['changed', 'already-right']);
    expect(changes[0]?.asksPassword).toBe(true);
    expect((await readFile(file)).toString()).toContain('"mail.example.net"');
  });

  it.each([
    ['no account', ['fix', '--to', 'a.example:25:none'], /--all/],
    ['no place', ['fix', ID], /--to[^]*--next/],
    [
      'a place without security',
      ['fix', ID, '--to', 'smtp.example.org:587'],
      /smtp\.example\.org:587[^]*starttls/,
    ],
    ['a step without a check before it', ['fix', ID, '--next', '1'], /postern check/],
    ['a step that is no number', ['fix', ID, '--next', 'one'], /--next[^]*number/],
    ['both', ['fix', ID, '--next', '1', '--to', 'a.example:25:none'], /--to[^]*--next/],
  ])('refuses %s with exit code 2', async (_name, args, says) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });

  it('says that there is no such account, with exit code 1', async () => {
    const ended = await run('fix', 'nobody', '--to', 'smtp.example.org:587:starttls', '--json');
    expect(ended.code).toBe(1);
    expect(report(ended)).toMatchObject({ status: 'absent', account: 'nobody', files: [] });
  });
});
