import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { regBytes } from '../../../electron/engine/clients/system/windows-registry.ts';
import type { ChangeReport } from '../../../shared/model/change.ts';
import type { AccountsReport } from '../../../shared/model/mail-account.ts';
import { missing } from '../../needs.ts';
import { ACCOUNT_2013, profileExport, PROFILES_16 } from '../../unit/clients/windows/registry-samples.ts';
import { nodeForWindows } from './node-for-windows.ts';
import { onDriveZ, startWine, type Wine } from './wine.ts';

const lacks = missing('the program itself under Wine', { programs: ['wine', 'wineserver', 'npm', 'tar'] });
const root = fileURLToPath(new URL('../../..', import.meta.url));
const PROFILE = 'Zoë ✓ Müller';
const TO = 'smtp.example.net:587:starttls';
const GUID = '{1F0B9DEE-77C6-4F0A-9C4B-1C2A6C0C6E11}';

const ACCOUNT_FILE = Buffer.from(
  [
    '\ufeff<?xml version="1.0" encoding="utf-16" ?>',
    '<MessageAccount>',
    '  <Account_Name type="SZ">Zoë</Account_Name>',
    '  <POP3_Server type="SZ">pop.example.org</POP3_Server>',
    '  <POP3_User_Name type="SZ">zoe</POP3_User_Name>',
    '  <SMTP_Server type="SZ">mail.example.org</SMTP_Server>',
    '  <SMTP_Use_Sicily type="DWORD">00000002</SMTP_Use_Sicily>',
    '  <SMTP_Email_Address type="SZ">zoe@example.org</SMTP_Email_Address>',
    '</MessageAccount>',
    '',
  ].join('\r\n'),
  'utf16le',
);

const PREFS = [
  '// Mozilla User Preferences',
  '',
  'user_pref("mail.account.account1.identities", "id1");',
  'user_pref("mail.account.account1.server", "server1");',
  'user_pref("mail.accountmanager.accounts", "account1");',
  'user_pref("mail.identity.id1.smtpServer", "smtp1");',
  'user_pref("mail.identity.id1.useremail", "zoe@example.org");',
  'user_pref("mail.root.pop3", "C:\\\\Users\\\\Zo\\u00eb\\\\Mail");',
  'user_pref("mail.server.server1.directory", "C:\\\\Mail\\\\pop.example.org");',
  'user_pref("mail.server.server1.hostname", "pop.example.org");',
  'user_pref("mail.server.server1.type", "pop3");',
  'user_pref("mail.smtpserver.smtp1.authMethod", 3);',
  'user_pref("mail.smtpserver.smtp1.hostname", "mail.example.org");',
  'user_pref("mail.smtpserver.smtp1.port", 25);',
  'user_pref("mail.smtpserver.smtp1.try_ssl", 0);',
  'user_pref("mail.smtpserver.smtp1.username", "zoe");',
  'user_pref("mail.smtpservers", "smtp1");',
  '',
].join('\r\n');

describe.skipIf(lacks !== null)('the program as it is built, run by Node for Windows', () => {
  let wine: Wine;
  let node: string;
  let dist: string;
  const files: Record<string, string> = {};

  beforeAll(async () => {
    [wine, node] = await Promise.all([startWine(), nodeForWindows()]);
    dist = join(wine.prefix, 'dist');
    await build({ root, mode: 'cli', configFile: join(root, 'vite.config.ts'), build: { outDir: dist } });
    const sample = join(wine.prefix, 'sample.reg');
    await writeFile(sample, regBytes(profileExport(PROFILES_16, PROFILE, { '00000002': ACCOUNT_2013 })));
    expect((await wine.run(['reg', 'import', onDriveZ(sample)])).code).toBe(0);
    const told = await inNode('console.log(process.env.APPDATA); console.log(process.env.LOCALAPPDATA)');
    const [roaming = '', local = ''] = told.stdout
      .trim()
      .split(/\r?\n/)
      .map((path) => path.replace(/^C:/, join(wine.prefix, 'drive_c')).replaceAll('\\', '/'));
    files['thunderbird'] = join(roaming, 'Thunderbird/Profiles/ab12.default-release/prefs.js');
    files['windows-live-mail'] = join(local, `Microsoft/Windows Live Mail/Example/account${GUID}.oeaccount`);
    await put(files['thunderbird'], PREFS);
    await put(
      join(roaming, 'Thunderbird/profiles.ini'),
      '[Profile0]\r\nName=default-release\r\nIsRelative=1\r\nPath=Profiles/ab12.default-release\r\n\r\n[General]\r\nVersion=2\r\n',
    );
    await put(files['windows-live-mail'], ACCOUNT_FILE);
  });
  afterAll(() => wine.stop());

  async function put(path: string, content: string | Buffer): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  const inNode = (script: string) => wine.run([node, '-e', script]);
  async function postern<T>(...args: string[]): Promise<T> {
    const { stdout, stderr } = await wine.run([
      onDriveZ(node),
      onDriveZ(join(dist, 'postern.js')),
      ...args,
      '--json',
    ]);
    try {
      return JSON.parse(stdout) as T;
    } catch {
      throw new Error(`postern ${args.join(' ')}: ${stdout}${stderr}`);
    }
  }
  async function account(client: string) {
    const { accounts } = await postern<AccountsReport>('accounts');
    const found = accounts.find((one) => one.client === client);
    if (found === undefined) throw new Error(`no ${client}: ${JSON.stringify(accounts)}`);
    return found;
  }
  const fix = (id: string, ...more: string[]) =>
    postern<ChangeReport>('fix', id, '--to', TO, '--login', 'keep', '--no-probe', ...more);

  test('finds Thunderbird by %APPDATA%, Live Mail by %LOCALAPPDATA%, Outlook in the registry', async () => {
    const { accounts, remarks } = await postern<AccountsReport>('accounts');
    expect(remarks).toEqual([]);
    expect(
      accounts.map(({ client, email, outgoing }) => [client, email, outgoing?.host, outgoing?.port]),
    ).toEqual([
      ['thunderbird', 'zoe@example.org', 'mail.example.org', 25],
      ['windows-live-mail', 'zoe@example.org', 'mail.example.org', 25],
      ['outlook', 'me@example.org', 'mail.example.org', 25],
    ]);
    expect(accounts[0]?.files[0]).toMatch(/^C:\\.*\\ab12\.default-release\\prefs\.js$/);
  });

  test.each([['thunderbird'], ['windows-live-mail']])(
    '%s: moved by a whole write, put back to the byte',
    async (client) => {
      const path = files[client] ?? '';
      const before = await readFile(path);
      const found = await account(client);
      const changed = await fix(found.id);
      expect(changed).toMatchObject({ status: 'changed', files: [{}] });
      expect(changed.problem).toBeUndefined();
      expect((await account(client)).outgoing).toMatchObject({
        host: 'smtp.example.net',
        port: 587,
        security: 'starttls',
      });
      expect(await readFile(path)).not.toEqual(before);
      // Live Mail makes an account of every file of such a name: nothing is left beside it.
      expect(await readdir(dirname(path))).toEqual([path.replace(/^.*\//, '')]);
      expect(await postern<ChangeReport>('undo')).toMatchObject({ status: 'undone' });
      expect(await readFile(path)).toEqual(before);
    },
  );

  test('outlook: only with consent; moved, and put back', async () => {
    const found = await account('outlook');
    expect(found.mode).toBe('opt-in');
    expect(await fix(found.id)).toMatchObject({ status: 'failed', problem: { code: 'needs-consent' } });
    expect((await account('outlook')).outgoing?.port).toBe(25);
    expect(await fix(found.id, '--yes')).toMatchObject({ status: 'changed' });
    expect((await account('outlook')).outgoing).toMatchObject({
      host: 'smtp.example.net',
      port: 587,
      security: 'starttls',
    });
    expect(await postern<ChangeReport>('undo')).toMatchObject({ status: 'undone' });
    expect((await account('outlook')).outgoing).toEqual(found.outgoing);
  });

  test('The Bat!: the steps by hand, and with --all only beside what could be moved', async () => {
    const folder = join(dirname(dirname(dirname(dirname(files['thunderbird'] ?? '')))), 'The Bat!');
    await mkdir(folder);
    const steps = [
      { code: 'open', params: { client: 'the-bat' } },
      { code: 'account.unnamed' },
      { code: 'menu', params: { menu: 'the-bat-server' } },
      { code: 'host', params: { host: 'smtp.example.net' } },
      { code: 'port', params: { port: 587 } },
      { code: 'security.unsure' },
      { code: 'login.keep' },
      { code: 'save' },
      { code: 'password' },
      { code: 'try' },
    ];
    const named = await fix('the-bat');
    expect(named).toMatchObject({ status: 'failed', problem: { code: 'by-hand' }, steps });
    const { changes } = await postern<{ changes: ChangeReport[] }>(
      ...['fix', '--all', '--to', TO, '--login', 'keep', '--no-probe', '--dry-run'],
    );
    expect(changes.map(({ client, status }) => [client, status])).toEqual([
      ['thunderbird', 'would-change'],
      ['windows-live-mail', 'would-change'],
      ['outlook', 'would-change'],
      ['the-bat', 'failed'],
    ]);
    expect(changes[3]).toMatchObject({ steps });
    await rm(folder, { recursive: true });
  });

  /** Holds the file open, as a virus scanner does: from now until some milliseconds after our temporary file appeared. */
  function hold(path: string, ms: number): Promise<unknown> {
    const script = `
      const fs = require('node:fs');
      const [path, folder, ready] = ${JSON.stringify([path, dirname(path), join(wine.prefix, 'ready')].map(onDriveZ))};
      const file = fs.openSync(path, 'r');
      fs.writeFileSync(ready, '');
      const look = setInterval(() => {
        if (!fs.readdirSync(folder).some((name) => name.endsWith('.tmp'))) return;
        clearInterval(look);
        setTimeout(() => fs.closeSync(file), ${String(ms)});
      }, 5);`;
    return inNode(script);
  }
  async function isHeld(): Promise<void> {
    const ready = join(wine.prefix, 'ready');
    while ((await readFile(ready).catch(() => null)) === null)
      await new Promise((wake) => setTimeout(wake, 20));
    await rm(ready);
  }

  test('a file that is held open for a moment is written when it is let go', async () => {
    const path = files['thunderbird'] ?? '';
    const before = await readFile(path);
    const { id } = await account('thunderbird');
    const held = hold(path, 150);
    await isHeld();
    expect(await fix(id)).toMatchObject({ status: 'changed' });
    await held;
    expect(await postern<ChangeReport>('undo')).toMatchObject({ status: 'undone' });
    expect(await readFile(path)).toEqual(before);
  });

  test('a file that is held open is left as it was, with nothing beside it', async () => {
    const path = files['thunderbird'] ?? '';
    const before = await readFile(path);
    const { id } = await account('thunderbird');
    const held = hold(path, 15_000);
    await isHeld();
    expect(await fix(id)).toMatchObject({
      status: 'failed',
      problem: { code: 'not-writable', detail: 'EPERM' },
    });
    expect(await readFile(path)).toEqual(before);
    expect(await readdir(dirname(path))).toEqual(['prefs.js']);
    await held;
  });
});
