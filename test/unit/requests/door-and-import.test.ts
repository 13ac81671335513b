import { XMLParser } from 'fast-xml-parser';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { composeMail } from '../../../electron/engine/requests/compose-mail.ts';
import { dailyEntry } from '../../../electron/engine/requests/daily-look.ts';
import { doorOf, overdueSince } from '../../../electron/engine/requests/door-look.ts';
import { readImport } from '../../../electron/engine/requests/read-import.ts';
import { sha256 } from '../../../electron/engine/requests/sha256.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import { travelling } from '../../../shared/requests/travelling.ts';
import { REQUEST } from './request.ts';

const folder = mkdtempSync(join(tmpdir(), 'postern-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('is the door open now', () => {
  const seen = (facts: Partial<Observation>) => doorOf({ outcome: 'failed', ...facts } as Observation);
  test.each<[string, Partial<Observation>, string]>([
    ['a whole conversation', { outcome: 'ready', step: 'ready' }, 'open'],
    ['the server spoke, and said no', { step: 'greeting', failure: 'greeting-refused' }, 'open'],
    ['it got as far as EHLO', { step: 'ehlo', failure: 'ehlo-refused' }, 'open'],
    ['silence', { step: 'connect', failure: 'connect-timeout' }, 'shut'],
    ['refused', { step: 'connect', failure: 'connect-refused' }, 'shut'],
    ['cut after it stood', { step: 'greeting', failure: 'greeting-reset' }, 'shut'],
    ['no name', { step: 'resolve', failure: 'dns-no-answer' }, 'not-tried'],
    ['no network', { step: 'connect', failure: 'network-unreachable' }, 'not-tried'],
    ['cancelled', { outcome: 'cancelled', step: 'connect' }, 'not-tried'],
  ])('%s: %s', (_name, facts, door) => {
    expect(seen(facts)).toBe(door);
  });

  test('late is counted from when the ISP got it, and only where it said how long it takes', () => {
    const filed = {
      ...REQUEST,
      state: 'filed' as const,
      attempts: [{ at: '2026-11-20T10:00:00.000Z', channel: 'email' as const, outcome: 'filed' as const }],
    };
    expect(overdueSince(filed, Date.parse('2026-11-23T09:59:00Z'))).toBe(null);
    expect(overdueSince(filed, Date.parse('2026-11-23T10:01:00Z'))).toBe('2026-11-23T10:00:00.000Z');
    expect(overdueSince({ ...filed, expectedDays: null }, Date.parse('2030-01-01'))).toBe(null);
    expect(overdueSince(REQUEST, Date.parse('2030-01-01'))).toBe(null);
  });
});

describe('a request that came to the help desk', () => {
  const sent = travelling({ ...REQUEST, reason: 'Für das Büro = wichtig' }, sha256);
  const json = JSON.stringify(sent, null, 2);
  const keep = (name: string, content: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const letter = () =>
    composeMail({
      from: 'me@example.org',
      to: ['help@isp.example'],
      subject: 'A request',
      text: 'Hello.\n',
      messageId: 'r@example.org',
      date: new Date('2026-11-22T10:00:00Z'),
      attachments: [{ name: 'postern-request-r.json', type: 'application/json', content: json }],
    });

  test('as the attachment alone', async () => {
    expect(await readImport(keep('a.json', json))).toEqual({ ok: true, whole: true, request: sent });
  });
  test('as the whole mail, and as one forwarded whole', async () => {
    const mail = await letter();
    expect(await readImport(keep('a.eml', mail))).toEqual({ ok: true, whole: true, request: sent });
    const forwarded = `From: a@example.org\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n${mail.toString('latin1')}\r\n--x--\r\n`;
    expect(await readImport(keep('f.eml', Buffer.from(forwarded, 'latin1')))).toMatchObject({
      ok: true,
      whole: true,
    });
  });
  test('a mail cut on the way', async () => {
    const mail = await letter();
    const half = mail.subarray(0, mail.indexOf('postern-request-r.json') + 200);
    expect(await readImport(keep('half.eml', half))).toMatchObject({ ok: false });
  });
  test('a mail with nothing in it, a folder that is none, a file that is not there', async () => {
    expect(await readImport(keep('n.eml', 'Subject: hello\r\n\r\nhello'))).toMatchObject({
      problem: 'no-attachment',
    });
    expect(await readImport(join(folder, 'nothing.json'))).toMatchObject({
      problem: 'not-readable',
      detail: 'ENOENT',
    });
    expect(await readImport(keep('x.json', 'hello'))).toMatchObject({ ok: false, problem: 'not-json' });
  });
  test('parts within parts without end are passed over', async () => {
    const deep = 'Content-Type: multipart/mixed; boundary=b\n\n--b\n'.repeat(5000);
    expect(await readImport(keep('deep.eml', deep))).toMatchObject({ problem: 'no-attachment' });
  });
});

describe('the daily look, by system', () => {
  const command = ['/opt/my node/node', '/opt/postern/cli.js', 'outbox', 'look', '--quiet', '50%$HOME"'];
  test('Linux with systemd: a timer, every sign quoted', () => {
    const entry = dailyEntry('linux', { HOME: '/home/me' }, command, true);
    expect(entry?.files.map(({ path }) => path)).toEqual([
      '/home/me/.config/systemd/user/postern-look.service',
      '/home/me/.config/systemd/user/postern-look.timer',
    ]);
    expect(entry?.files[0]?.text).toContain('ExecStart="/opt/my node/node" "/opt/postern/cli.js"');
    expect(entry?.files[0]?.text).toContain('"50%%$$HOME\\""');
  });
  test('Linux without: an entry of the desktop, and a relative XDG_CONFIG_HOME is ignored', () => {
    const entry = dailyEntry('linux', { HOME: '/home/me', XDG_CONFIG_HOME: 'x' }, command, false);
    expect(entry?.files[0]?.path).toBe('/home/me/.config/autostart/postern-look.desktop');
    expect(entry?.files[0]?.text).toContain('Exec="/opt/my node/node"');
    expect(entry?.start).toEqual([]);
  });
  test('Windows: a task as XML, for the user alone, that takes any command', () => {
    const env = { LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' };
    const words = ['C:\\My & Co\\node.exe', 'C:\\end\\', 'say "hi\\"', '<50%>', ''];
    const entry = dailyEntry('win32', env, words, false);
    const [file] = entry?.files ?? [];
    expect(file?.path).toBe('C:\\Users\\me\\AppData\\Local\\Postern\\postern-look.xml');
    expect(entry?.start[0]?.slice(-2)).toEqual(['/XML', file?.path]);
    const bytes = Buffer.from(file?.text ?? '');
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    const { Task } = new XMLParser({ parseTagValue: false }).parse(bytes.toString('utf16le')) as {
      Task: Record<string, Record<string, unknown>>;
    };
    // By the rules of CommandLineToArgvW: a backslash at the end, and a quote behind one, are doubled.
    expect(Task['Actions']?.['Exec']).toEqual({
      Command: 'C:\\My & Co\\node.exe',
      Arguments: '"C:\\end\\\\" "say \\"hi\\\\\\"" "<50%>" ""',
    });
    expect(Task['Triggers']?.['CalendarTrigger']).toMatchObject({ ScheduleByDay: { DaysInterval: '1' } });
    expect(Task['Settings']).toMatchObject({
      StartWhenAvailable: 'true',
      DisallowStartIfOnBatteries: 'false',
    });
  });
  test('macOS, and where there is none', () => {
    expect(dailyEntry('darwin', { HOME: '/Users/me' }, ['a<b'], false)?.files[0]?.text).toContain('a&lt;b');
    expect(dailyEntry('freebsd', { HOME: '/home/me' }, command, false)).toBe(null);
    expect(dailyEntry('linux', {}, command, false)).toBe(null);
  });
});
