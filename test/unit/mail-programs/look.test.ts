import { afterEach, describe, expect, it, vi } from 'vitest';
import { prefsJs } from '../../../electron/engine/clients/formats/prefs-js.ts';
import { becky } from '../../../electron/engine/clients/becky.ts';
import { CLIENTS } from '../../../electron/engine/clients/clients.ts';
import { thunderbird } from '../../../electron/engine/clients/mozilla/mozilla-clients.ts';
import type { RunningProcess } from '../../../electron/engine/clients/system.ts';
import { systemClientSystem } from '../../../electron/engine/clients/system-client-system.ts';
import { createMailPrograms } from '../../../electron/engine/mail-programs/mail-programs.ts';
import { fakeSystem } from '../clients/fake-system.ts';
import { ONE_ACCOUNT, prefsFile, profilesIni, type PrefValues } from '../clients/mozilla/profile.ts';
import { end, SIGNAL, world, type World } from '../journal/world.ts';

const PREFS = '.thunderbird/abc/prefs.js';
const TO = { host: 'smtp.example.org', port: 587, security: 'starttls', login: 'keep' } as const;
const THREE: PrefValues = {
  ...ONE_ACCOUNT,
  'mail.account.account1.identities': 'id1,id2,id3',
  'mail.identity.id2.smtpServer': 'smtp2',
  'mail.identity.id3.smtpServer': 'smtp3',
  'mail.smtpserver.smtp2.hostname': 'smtp.example.org',
  'mail.smtpserver.smtp2.port': 25,
  'mail.smtpserver.smtp3.hostname': 'smtp.example.org',
  'mail.smtpserver.smtp3.port': 25,
  'mail.smtpservers': 'smtp1,smtp2,smtp3',
};

let at: World;

const NOBODY = (): Promise<RunningProcess[]> => Promise.resolve([]);
const THUNDERBIRD: RunningProcess = { pid: 1, name: 'thunderbird' };

/** A home with three accounts in one profile, and how often its settings were read from the disk by the adapters. */
function threeAccounts(processes = NOBODY) {
  at = world();
  at.file('.thunderbird/profiles.ini', profilesIni('abc'));
  const path = at.file(PREFS, prefsFile(THREE));
  const real = systemClientSystem('linux', { HOME: at.home });
  const reads: string[] = [];
  const system = {
    ...real,
    processes,
    files: {
      ...real.files,
      read: (name: string) => {
        if (name === path) reads.push(name);
        return real.files.read(name);
      },
    },
  };
  const programs = createMailPrograms({ clients: [thunderbird], system, journal: at.journal });
  return { path, reads, programs };
}

afterEach(() => {
  vi.restoreAllMocks();
  end(at);
});

describe('one look', () => {
  it('reads and understands a settings file once for all its accounts, the journal included', async () => {
    const { programs, reads } = threeAccounts();
    const parsed = vi.spyOn(prefsJs, 'read');
    const look = await programs.look(SIGNAL);
    const reports = [];
    for (const account of look.accounts) reports.push(await look.preview(account, TO, SIGNAL));
    expect(reports.map(({ status }) => status)).toEqual(Array(3).fill('would-change'));
    expect(reads).toHaveLength(1);
    // Each result is read as its program will read it, besides.
    expect(parsed).toHaveBeenCalledTimes(1 + reports.length);
  });

  it('previews as a look of its own does', async () => {
    const { programs } = threeAccounts();
    const look = await programs.look(SIGNAL);
    for (const account of look.accounts)
      expect(await look.preview(account, TO, SIGNAL)).toEqual(await programs.preview(account.id, TO, SIGNAL));
  });

  it('shows the file as it is when it was written in the meantime', async () => {
    const { programs } = threeAccounts();
    const look = await programs.look(SIGNAL);
    const [account] = look.accounts;
    if (!account) throw new Error('no account');
    const first = await look.preview(account, TO, SIGNAL);
    at.file(PREFS, prefsFile({ ...THREE, 'mail.smtpserver.smtp1.port': 2525 }));
    const second = await look.preview(account, TO, SIGNAL);
    expect([first, second].map(({ files }) => files[0]?.settings[0])).toEqual([
      { key: 'mail.smtpserver.smtp1.port', before: '25', after: '587' },
      { key: 'mail.smtpserver.smtp1.port', before: '2525', after: '587' },
    ]);
    expect(second.digest).not.toBe(first.digest);
  });

  it('does what was shown, and nothing else', async () => {
    const { path, programs } = threeAccounts();
    const look = await programs.look(SIGNAL);
    const [account] = look.accounts;
    if (!account) throw new Error('no account');
    const { digest = '' } = await look.preview(account, TO, SIGNAL);
    const written = prefsFile({ ...THREE, 'mail.smtpserver.smtp1.hostname': 'mail.example.org' });
    at.file(PREFS, written);
    const refused = await programs.apply(account.id, TO, { digest }, SIGNAL);
    expect(refused.problem).toEqual({ code: 'changed-since-preview' });
    expect(at.read(path).toString()).toBe(written);
    at.file(PREFS, prefsFile(THREE));
    const done = await programs.apply(account.id, TO, { digest }, SIGNAL);
    expect(done.status).toBe('changed');
    expect(at.read(path).toString()).toContain('smtp1.port", 587);');
  });
});

describe('a program that is changed by hand', () => {
  const ini = (port: number, tls: boolean) =>
    `[Account]\r\nSMTPServer=smtp.example.org\r\nSMTPPort=${port}\r\nSSLSMTP=${tls ? 1 : 0}\r\nSMTPAUTH=1\r\nUserID=me\r\n`;
  const asked = async (text: string, login: 'keep' | 'none' = 'keep') => {
    at = world();
    const files = { 'C:\\Users\\me\\Documents\\Becky\\4f2a.mb\\Mailbox.ini': text };
    const system = fakeSystem({ platform: 'win32', home: 'C:\\Users\\me', files });
    const look = await createMailPrograms({ clients: [becky], system, journal: at.journal }).look(SIGNAL);
    const [account] = look.accounts;
    if (!account) throw new Error('no account');
    const to = { host: 'SMTP.example.org', port: 465, security: 'tls', login } as const;
    const { status, problem } = await look.preview(account, to, SIGNAL);
    end(at);
    return problem?.code ?? status;
  };

  it('is asked for nothing once it is done, whole', async () => {
    expect(await asked(ini(465, true))).toBe('already-right');
    expect(await asked(ini(465, false))).toBe('by-hand');
    expect(await asked(ini(25, true))).toBe('by-hand');
    expect(await asked(ini(465, true), 'none')).toBe('by-hand');
  });

  it('is found again by its id, which may be that of the program alone', async () => {
    at = world();
    const files = { 'C:\\Users\\me\\AppData\\Roaming\\The Bat!\\ACCOUNT.CFG': '' };
    const system = fakeSystem({ platform: 'win32', home: 'C:\\Users\\me', files });
    const programs = createMailPrograms({ clients: CLIENTS, system, journal: at.journal });
    const [account] = (await programs.look(SIGNAL)).accounts;
    expect(account?.id).toBe('the-bat');
    const asked = [programs.preview('the-bat', TO, SIGNAL), programs.apply('the-bat', TO, {}, SIGNAL)];
    for (const report of await Promise.all(asked))
      expect(report).toMatchObject({ client: 'the-bat', problem: { code: 'by-hand' } });
  });
});

describe('a change', () => {
  const ID = 'thunderbird:abc:smtp1:id1';

  it('is not begun while the program runs: the look knows, and is not taken twice', async () => {
    const processes = vi.fn(() => Promise.resolve([THUNDERBIRD]));
    const { path, programs } = threeAccounts(processes);
    const refused = await programs.apply(ID, TO, {}, SIGNAL);
    expect(refused.status).toBe('client-running');
    expect(processes).toHaveBeenCalledTimes(1);
    expect(at.read(path).toString()).toBe(prefsFile(THREE));
  });

  it('is given up when the program has started since the look', async () => {
    const processes = vi.fn(NOBODY).mockResolvedValueOnce([]).mockResolvedValue([THUNDERBIRD]);
    const { path, programs } = threeAccounts(processes);
    const refused = await programs.apply(ID, TO, {}, SIGNAL);
    expect(refused.status).toBe('client-running');
    expect(processes).toHaveBeenCalledTimes(2);
    expect(at.read(path).toString()).toBe(prefsFile(THREE));
    expect(await programs.changes()).toEqual([]);
  });
});
