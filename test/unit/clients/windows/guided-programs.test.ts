import { describe, expect, test } from 'vitest';
import { becky } from '../../../../electron/engine/clients/becky.ts';
import { CLIENTS } from '../../../../electron/engine/clients/clients.ts';
import { eudora } from '../../../../electron/engine/clients/eudora.ts';
import { GUIDED_PROGRAMS } from '../../../../electron/engine/clients/guided-programs.ts';
import { outlookExpress } from '../../../../electron/engine/clients/outlook-express.ts';
import type { RunProgram } from '../../../../electron/engine/clients/system/run-program.ts';
import { windowsProcesses } from '../../../../electron/engine/clients/system/windows-processes.ts';
import {
  exportRegistry,
  importRegistry,
} from '../../../../electron/engine/clients/system/windows-registry.ts';
import type { Target } from '../../../../shared/model/change.ts';
import { fakeSystem } from '../fake-system.ts';
import { HEAD, printKey } from './registry-samples.ts';

const never = new AbortController().signal;
const TO: Target = { host: 'mail.example.org', port: 587, security: 'starttls', login: 'keep' };
const HOME = 'C:\\Users\\me';
const mac = (path: string) => ({
  platform: 'darwin' as const,
  home: '/Users/me',
  files: { [`/Users/me/${path}`]: 'x' },
});
const win = (path: string) => ({ platform: 'win32' as const, home: HOME, files: { [path]: 'x' } });
const LOCAL = `${HOME}\\AppData\\Local`;
const ROAMING = `${HOME}\\AppData\\Roaming`;

describe('programs that are changed by hand, or not at all', () => {
  test.each([
    ['outlook-new', 'olk', 'guided', 'not-smtp', win(`${LOCAL}\\Microsoft\\Olk\\EBWebView\\x`)],
    [
      'windows-mail',
      'hxoutlook',
      'explain',
      'retired',
      win(`${LOCAL}\\Packages\\microsoft.windowscommunicationsapps_8wekyb3d8bbwe\\LocalState\\HxStore.hxd`),
    ],
    ['em-client', 'mailclient', 'guided', 'closed-format', win(`${ROAMING}\\eM Client\\accounts.dat`)],
    [
      'em-client',
      'em client',
      'guided',
      'closed-format',
      mac('Library/Application Support/eM Client/accounts.dat'),
    ],
    ['mailbird', 'mailbird', 'guided', 'closed-format', win(`${LOCAL}\\Mailbird\\Store\\Store.db`)],
    ['the-bat', 'thebat64', 'guided', 'closed-format', win(`${ROAMING}\\The Bat!\\MAIL\\me\\ACCOUNT.CFG`)],
    ['pegasus', 'winpm-32', 'guided', 'closed-format', win('C:\\PMAIL\\Programs\\winpm-32.exe')],
    ['foxmail', 'foxmail', 'guided', 'closed-format', win('C:\\Foxmail 7.2\\Storage\\me\\Account.rec0')],
    [
      'spark',
      'spark',
      'guided',
      'closed-format',
      mac('Library/Containers/com.readdle.smartemail-Mac/Data/x'),
    ],
    ['airmail', 'airmail 5', 'guided', 'closed-format', mac('Library/Containers/it.bloop.airmail2/Data/x')],
    ['canary', 'canary mail', 'guided', 'closed-format', mac('Library/Containers/io.canarymail.mac/Data/x')],
    [
      'mailmate',
      'mailmate',
      'guided',
      'closed-format',
      mac('Library/Application Support/MailMate/Identities.plist'),
    ],
    [
      'outlook-mac-new',
      'microsoft outlook',
      'guided',
      'not-smtp',
      mac('Library/Group Containers/UBF8T346G9.Office/Outlook/Outlook 15 Profiles/Main Profile/HxStore.hxd'),
    ],
  ] as const)('%s (%s)', async (id, process, mode, limit, computer) => {
    const system = fakeSystem({ ...computer, running: [process] });
    const found = await Promise.all(GUIDED_PROGRAMS.map((program) => program.find(system, never)));
    const accounts = found.flatMap((one) => one.accounts);
    expect(accounts).toHaveLength(1);
    const [account] = accounts;
    expect(account).toMatchObject({
      id,
      client: id,
      outgoing: null,
      mode,
      running: true,
      limit: { code: limit },
    });
    const adapter = GUIDED_PROGRAMS.find((one) => one.id === id);
    if (!account || !adapter) throw new Error('no adapter');
    const plan = await adapter.plan(account, TO, system, never);
    expect(plan.kind).toBe(mode === 'guided' ? 'by-hand' : 'not-movable');
    expect(await adapter.isRunning(account, fakeSystem(computer), never)).toBe(false);
  });

  test('each is listed once, and on an empty computer of any kind none is found', async () => {
    const ids = CLIENTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const platform of ['win32', 'darwin', 'linux'] as const) {
      const system = fakeSystem({ platform });
      for (const client of CLIENTS)
        expect(await client.find(system, never)).toEqual({ accounts: [], remarks: [] });
    }
  });
});

describe('Becky!', () => {
  const ini =
    '[Account]\r\nName=\x93\xfa\x96{\r\nMailAddress=me@example.org\r\nSMTPServer=mail.example.org\r\nSMTPPort=465\r\nSSLSMTP=1\r\nSMTPAUTH=1\r\nUserID=me\r\n';
  test('shows what its file says, to be changed by hand', async () => {
    const path = `${HOME}\\Documents\\Becky\\4f2a.mb\\Mailbox.ini`;
    const system = fakeSystem({
      platform: 'win32',
      home: HOME,
      files: { [path]: Buffer.from(ini, 'latin1') },
      running: ['b2'],
    });
    const [account] = (await becky.find(system, never)).accounts;
    expect(account).toMatchObject({
      id: 'becky:4f2a.mb',
      email: 'me@example.org',
      outgoing: {
        host: 'mail.example.org',
        port: 465,
        security: 'tls',
        login: { method: 'password', user: 'me' },
      },
      mode: 'guided',
      running: true,
      files: [path],
    });
    if (account) expect(await becky.plan(account, TO, system, never)).toEqual({ kind: 'by-hand' });
  });
  test('is found where the registry says, below a user’s folder', async () => {
    const path = 'D:\\Post\\me\\11.mb\\Mailbox.ini';
    const key = 'HKEY_CURRENT_USER\\Software\\RimArts\\B2\\Settings';
    const registry = { [key]: `${HEAD}\r\n${printKey(key, { DataDir: 'D:\\Post\\' })}` };
    const system = fakeSystem({
      platform: 'win32',
      home: HOME,
      files: { [path]: '[Account]\r\nSMTPServer=a.example\r\n' },
      registry,
    });
    const [account] = (await becky.find(system, never)).accounts;
    expect(account).toMatchObject({
      files: [path],
      outgoing: { host: 'a.example', port: 25, security: 'none', login: { method: 'none' } },
    });
  });
});

describe('Eudora', () => {
  const key = 'HKEY_CURRENT_USER\\Software\\Qualcomm\\Eudora\\CommandLine';
  const ini =
    '[Settings]\r\nSMTPServer=mail.example.org\r\nReturnAddress=me@example.org\r\nLoginName=me\r\n[Personalities]\r\nPersona0=Persona-Work\r\n[Persona-Work]\r\nSMTPServer=smtp.work.example\r\nPOPAccount=me@work.example\r\n';
  test.each([
    [
      '"C:\\Program Files\\Eudora\\Eudora.exe" "C:\\My Mail" "C:\\My Mail\\eudora.ini"',
      'C:\\My Mail\\eudora.ini',
    ],
    ['C:\\EUDORA\\EUDORA.EXE C:\\EUDORA C:\\EUDORA\\EUDORA.INI', 'C:\\EUDORA\\EUDORA.INI'],
  ])('%s', async (line, path) => {
    const registry = { [key]: `${HEAD}\r\n${printKey(key, { Current: line })}` };
    const system = fakeSystem({ platform: 'win32', registry, files: { [path]: ini } });
    const { accounts } = await eudora.find(system, never);
    expect(accounts.map(({ id, email, outgoing }) => [id, email, outgoing?.host])).toEqual([
      ['eudora:Settings', 'me@example.org', 'mail.example.org'],
      ['eudora:Persona-Work', 'me@work.example', 'smtp.work.example'],
    ]);
  });
});

test('what Outlook Express left is explained; address books are no accounts', async () => {
  const key = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Internet Account Manager\\Accounts';
  const text = [
    HEAD,
    printKey(`${key}\\Active Directory GC`, { 'LDAP Server': 'NULL' }),
    printKey(`${key}\\00000001`, {
      'Account Name': 'Old',
      'SMTP Server': 'mail.example.org',
      'SMTP Port': 465,
      'SMTP Secure Connection': 1,
      'SMTP Email Address': 'me@example.org',
    }),
  ].join('\r\n');
  const system = fakeSystem({ platform: 'win32', registry: { [key]: text } });
  const { accounts } = await outlookExpress.find(system, never);
  expect(accounts).toHaveLength(1);
  expect(accounts[0]).toMatchObject({
    mode: 'explain',
    limit: { code: 'retired' },
    outgoing: { port: 465, security: 'tls' },
  });
});

describe('what Windows is asked', () => {
  const answers =
    (code: number | null, stdout: string): RunProgram =>
    () =>
      Promise.resolve({ code, stdout: Buffer.from(stdout, 'latin1'), stderr: Buffer.alloc(0) });
  const TASKS = [
    '"System","4","Services","0","8 K"',
    '"OUTLOOK.EXE","4242","Console","1","123.456 K"',
    '"OUTLOOK.EXE","5151","RDP-Tcp#3","2","9\xa0999 K"',
    '"A ""quoted"" name.exe","77","Console","1","1 K"',
    '"node.exe","900","Console","1","1 K"',
    '',
  ].join('\r\n');
  test('programs of the same session, in any language', async () => {
    expect(await windowsProcesses(answers(0, TASKS), {}, 900)).toEqual([
      { pid: 4242, name: 'outlook' },
      { pid: 77, name: 'a ""quoted"" name' },
      { pid: 900, name: 'node' },
    ]);
  });
  test('all where the own session is not told; none where nothing is', async () => {
    expect(await windowsProcesses(answers(0, TASKS), {}, 1)).toHaveLength(5);
    expect(await windowsProcesses(answers(1, ''), {}, 1)).toEqual([]);
  });
  test('PowerShell where tasklist is broken', async () => {
    const run: RunProgram = (command, args) =>
      command.endsWith('powershell.exe')
        ? answers(0, '4242,1,OUTLOOK\r\n5151,2,OUTLOOK\r\n900,1,node\r\n')(command, args, never)
        : answers(1, 'ERROR: The RPC server is unavailable.')(command, args, never);
    expect(await windowsProcesses(run, {}, 900)).toEqual([
      { pid: 4242, name: 'outlook' },
      { pid: 900, name: 'node' },
    ]);
  });
  test('reg.exe of the system alone, with the key as one argument', async () => {
    const seen: string[][] = [];
    const run: RunProgram = (command, args) => {
      seen.push([command, ...args]);
      return answers(1, '')(command, args, never);
    };
    const key = 'HKEY_CURRENT_USER\\Software\\a "b" & calc';
    expect(await exportRegistry(key, run, never, { SystemRoot: 'D:\\WINNT' })).toBeNull();
    expect(seen[0]?.slice(0, 3)).toEqual(['D:\\WINNT\\System32\\reg.exe', 'export', key]);
    expect(await importRegistry(HEAD, run, never, {})).toBe(false);
    expect(seen[1]?.slice(0, 2)).toEqual(['C:\\Windows\\System32\\reg.exe', 'import']);
  });
  test('an answer of 0 without a file is no answer', async () => {
    expect(await exportRegistry('HKEY_CURRENT_USER\\X', answers(0, ''), never, {})).toBeNull();
  });
});
