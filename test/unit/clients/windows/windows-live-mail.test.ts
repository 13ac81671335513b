import { describe, expect, test } from 'vitest';
import { applySplices } from '../../../../electron/engine/clients/formats/format.ts';
import { oeAccount } from '../../../../electron/engine/clients/formats/oe-account.ts';
import { windowsLiveMail } from '../../../../electron/engine/clients/windows-live-mail.ts';
import type { Target } from '../../../../shared/model/change.ts';
import { fakeSystem, type FakeComputer } from '../fake-system.ts';
import { HEAD } from './registry-samples.ts';

const never = new AbortController().signal;
const KEY = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows Live Mail';
const GUID = '{1F0B9DEE-77C6-4F0A-9C4B-1C2A6C0C6E11}';
const LOCAL = 'C:\\Users\\me\\AppData\\Local';
const FILE = `${LOCAL}\\Microsoft\\Windows Live Mail\\Example (me) 1a2\\account${GUID}.oeaccount`;
const TO: Target = { host: 'mail.example.org', port: 587, security: 'starttls', login: 'keep' };

function accountFile(elements: Readonly<Record<string, string>>): Buffer {
  const lines = Object.entries({
    Account_Name: 'SZ:Example (me)',
    Connection_Type: 'DWORD:00000003',
    POP3_Server: 'SZ:pop.example.org',
    POP3_User_Name: 'SZ:me',
    POP3_Password2: 'BINARY:01000000d08c',
    SMTP_Server: 'SZ:mail.example.org',
    SMTP_Display_Name: 'SZ:Zoë & Co'.replace('&', '&amp;'),
    SMTP_Email_Address: 'SZ:me@example.org',
    ...elements,
  }).map(([name, raw]) => {
    const [type = '', ...text] = raw.split(':');
    return `  <${name} type="${type}">${text.join(':')}</${name}>`;
  });
  const xml = [
    '<?xml version="1.0" encoding="utf-16" ?>',
    '<MessageAccount>',
    ...lines,
    '</MessageAccount>',
    '',
  ];
  return Buffer.from(`\ufeff${xml.join('\r\n')}`, 'utf16le');
}

const computer = (more: FakeComputer = {}) =>
  fakeSystem({ platform: 'win32', env: { LOCALAPPDATA: LOCAL }, ...more });

async function planFor(elements: Readonly<Record<string, string>>, to: Target) {
  const bytes = accountFile(elements);
  const system = computer({ files: { [FILE]: bytes } });
  const { accounts } = await windowsLiveMail.find(system, never);
  const [account] = accounts;
  if (account === undefined) throw new Error('no account');
  const plan = await windowsLiveMail.plan(account, to, system, never);
  if (plan.kind !== 'edits') return { account, plan, changed: {} };
  const [store] = plan.stores;
  const changed = Object.fromEntries(store?.edits.map(({ key, value }) => [key, value]) ?? []);
  const read = oeAccount.read(bytes);
  if (!read.ok) throw new Error(read.problem);
  const after = applySplices(bytes, read.document.splices(new Map(Object.entries(changed))));
  return { account, plan, changed, after: after.toString('utf16le'), before: bytes.toString('utf16le') };
}

test('an account on port 25 is found in the usual folder, and moved', async () => {
  const { account, plan, changed, before, after } = await planFor({ SMTP_Use_Sicily: 'DWORD:00000002' }, TO);
  expect(account).toMatchObject({
    id: `windows-live-mail:${GUID.slice(1, -1).toLowerCase()}`,
    profile: 'Windows Live Mail',
    email: 'me@example.org',
    outgoing: {
      host: 'mail.example.org',
      port: 25,
      security: 'none',
      login: { method: 'password', user: 'me' },
    },
    mode: 'direct',
    files: [FILE],
  });
  expect(changed).toEqual({ SMTP_Port: 'DWORD:0000024b', SMTP_Secure_Connection: 'DWORD:00000001' });
  expect(plan).toMatchObject({ asksPassword: false });
  const added =
    '\r\n  <SMTP_Port type="DWORD">0000024b</SMTP_Port>\r\n  <SMTP_Secure_Connection type="DWORD">00000001</SMTP_Secure_Connection>';
  expect(after).toBe(before?.replace('\r\n</MessageAccount>', `${added}\r\n</MessageAccount>`));
});

test('the folder named in the registry is searched, whatever is below it', async () => {
  const root = 'D:\\Mail of mine';
  const bytes = Buffer.from('%MAILROOT%\\\0', 'utf16le').toString('hex').match(/../g)?.join(',') ?? '';
  const text = `${HEAD}\r\n[${KEY}]\r\n"Store Root"=hex(2):${bytes}\r\n"Default Mail Account"="account${GUID}.oeaccount"\r\n`;
  const system = computer({
    env: { LOCALAPPDATA: LOCAL, MailRoot: root },
    registry: { [KEY]: text },
    files: {
      [`${root}\\a\\b\\account${GUID}.oeaccount`]: accountFile({}),
      [`${root}\\account{hotmail}.oeaccount`]: Buffer.from(
        '<MessageAccount><HTTPMail_User_Name type="SZ">x</HTTPMail_User_Name></MessageAccount>',
      ),
      [`${root}\\backup.oeaccount`]: accountFile({}),
      [`${root}\\a\\Inbox\\1.eml`]: 'From: x',
      [FILE]: accountFile({}),
    },
  });
  const { accounts, remarks } = await windowsLiveMail.find(system, never);
  expect(accounts.map(({ files }) => files)).toEqual([[`${root}\\a\\b\\account${GUID}.oeaccount`]]);
  expect(remarks).toEqual([]);
});

test('the Windows Mail of Vista has the same files, and its own process', async () => {
  const file = `${LOCAL}\\Microsoft\\Windows Mail\\Local Folders\\account${GUID}.oeaccount`;
  const system = computer({ files: { [file]: accountFile({}) }, running: ['winmail'] });
  const { accounts } = await windowsLiveMail.find(system, never);
  expect(accounts[0]).toMatchObject({ profile: 'Windows Mail', running: true });
  const other = computer({ files: { [file]: accountFile({}) }, running: ['wlmail'] });
  expect((await windowsLiveMail.find(other, never)).accounts[0]?.running).toBe(false);
});

describe('how an account sends, by what its file says', () => {
  test.each([
    ['nothing said', {}, 25, 'none', { method: 'none' }],
    [
      'TLS on 465',
      { SMTP_Port: 'DWORD:1d1', SMTP_Secure_Connection: 'DWORD:1' },
      465,
      'tls',
      { method: 'none' },
    ],
    [
      'STARTTLS elsewhere',
      { SMTP_Port: 'DWORD:24b', SMTP_Secure_Connection: 'DWORD:1' },
      587,
      'starttls',
      { method: 'none' },
    ],
    [
      'SPA',
      { SMTP_Use_Sicily: 'DWORD:1', SMTP_User_Name: 'SZ:her' },
      25,
      'none',
      { method: 'other', user: 'her' },
    ],
    [
      'own login',
      { SMTP_Use_Sicily: 'DWORD:3', SMTP_User_Name: 'SZ:her' },
      25,
      'none',
      { method: 'password', user: 'her' },
    ],
  ] as const)('%s', async (_, elements, port, security, login) => {
    const { account } = await planFor(elements, TO);
    expect(account.outgoing).toEqual({ host: 'mail.example.org', port, security, login });
  });
});

describe('what is written', () => {
  const relay: Target = { host: 'relay.isp.example', port: 25, security: 'none', login: 'none' };
  test('a relay without login', async () => {
    const { changed } = await planFor(
      { SMTP_Port: 'DWORD:1d1', SMTP_Secure_Connection: 'DWORD:1', SMTP_Use_Sicily: 'DWORD:2' },
      relay,
    );
    expect(changed).toEqual({
      SMTP_Server: 'SZ:relay.isp.example',
      SMTP_Port: 'DWORD:19',
      SMTP_Secure_Connection: 'DWORD:0',
      SMTP_Use_Sicily: 'DWORD:0',
    });
  });
  test('the incoming account’s name: its password serves', async () => {
    const { changed, plan } = await planFor({}, { ...TO, login: { user: 'me' } });
    expect(changed).toMatchObject({ SMTP_Use_Sicily: 'DWORD:00000002' });
    expect(changed).not.toHaveProperty('SMTP_User_Name');
    expect(plan).toMatchObject({ asksPassword: false });
  });
  test('another name: asked for once', async () => {
    const { changed, plan } = await planFor({}, { ...TO, login: { user: 'zoë@example.org' } });
    expect(changed).toMatchObject({
      SMTP_Use_Sicily: 'DWORD:00000003',
      SMTP_User_Name: 'SZ:zo&#235;@example.org',
    });
    expect(plan).toMatchObject({ asksPassword: true });
  });
  test('what is so already is not touched', async () => {
    const { plan } = await planFor({ SMTP_Port: 'DWORD:24b', SMTP_Secure_Connection: 'DWORD:1' }, TO);
    expect(plan).toEqual({ kind: 'already-right' });
  });
  test('TLS from the start on another port than 465 is more than it can do, and STARTTLS on 465', async () => {
    for (const to of [{ ...TO, security: 'tls' } as const, { ...TO, port: 465 }]) {
      const { plan } = await planFor({}, to);
      expect(plan).toMatchObject({ kind: 'not-movable', limit: { code: 'security-not-offered' } });
    }
  });
  test('a server named twice is nobody’s to change', async () => {
    const twice = accountFile({})
      .toString('utf16le')
      .replace('</MessageAccount>', '<SMTP_Server type="SZ">b.example</SMTP_Server></MessageAccount>');
    const system = computer({ files: { [FILE]: Buffer.from(twice, 'utf16le') } });
    const [account] = (await windowsLiveMail.find(system, never)).accounts;
    expect(account?.limit?.code).toBe('ambiguous');
    if (account) expect((await windowsLiveMail.plan(account, TO, system, never)).kind).toBe('not-movable');
  });
  test('a file that broke since is left alone', async () => {
    const files: Record<string, Buffer> = { [FILE]: accountFile({}) };
    const system = computer({ files });
    const [account] = (await windowsLiveMail.find(system, never)).accounts;
    files[FILE] = accountFile({}).subarray(0, 300);
    if (account)
      expect(await windowsLiveMail.plan(account, TO, system, never)).toMatchObject({
        kind: 'unexpected-shape',
        path: FILE,
      });
    const { accounts, remarks } = await windowsLiveMail.find(system, never);
    expect(accounts).toEqual([]);
    expect(remarks[0]).toMatchObject({ problem: 'unexpected-shape', path: FILE });
  });
});

test('no Windows, no accounts', async () => {
  expect(await windowsLiveMail.find(fakeSystem({}), never)).toEqual({ accounts: [], remarks: [] });
});
