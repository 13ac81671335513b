import { describe, expect, test } from 'vitest';
import { changedLines } from '../../../electron/engine/journal/changed-lines.ts';
import { maskLines, maskValue } from '../../../electron/engine/journal/mask.ts';
import { isChangeId, nextChangeId, readChangeId } from '../../../electron/engine/journal/change-id.ts';
import { stateFolder } from '../../../electron/engine/journal/state-folder.ts';
import { patiently } from '../../../electron/engine/write-file.ts';

function splice(bytes: Buffer, old: string | Buffer, now: string | Buffer) {
  const start = bytes.indexOf(old);
  return { start, end: start + Buffer.byteLength(old), bytes: Buffer.from(now) };
}

describe('the lines that change', () => {
  const TEXT = Buffer.from('one=1\r\ntwo=Jos\u00e9\r\nthree=3\r\n');
  test('are whole, and joined where two changes share one', () => {
    const splices = [splice(TEXT, 'Jos\u00e9', 'Ana'), splice(TEXT, '3', '33')];
    expect(changedLines(TEXT, splices, 'utf8')).toEqual({
      before: 'two=Jos\u00e9\nthree=3',
      after: 'two=Ana\nthree=33',
    });
    const one = Buffer.from('a=1 b=2\n');
    expect(changedLines(one, [splice(one, '1', '9'), splice(one, '2', '8')], 'utf8')).toEqual({
      before: 'a=1 b=2',
      after: 'a=9 b=8',
    });
  });

  test('are only the new one where a line is put in, and only the old one where it is taken out', () => {
    const at = TEXT.indexOf('three');
    expect(changedLines(TEXT, [{ start: at, end: at, bytes: Buffer.from('x=1\r\n') }], 'utf8')).toEqual({
      before: '',
      after: 'x=1',
    });
    expect(changedLines(TEXT, [splice(TEXT, 'one=1\r\n', '')], 'utf8')).toEqual({
      before: 'one=1',
      after: '',
    });
  });

  test('show the line a setting is put behind when the file has no last line end', () => {
    const open = Buffer.from('one=1');
    expect(changedLines(open, [{ start: 5, end: 5, bytes: Buffer.from('\ntwo=2') }], 'utf8')).toEqual({
      before: 'one=1',
      after: 'one=1\ntwo=2',
    });
  });

  test('are read in UTF-16, also where a character ends in the byte of a line end', () => {
    // U+0A00..U+0AFF have 0x0A as their second byte.
    const text = Buffer.from('\ufeffa=1\r\nb=\u0a05\u000b2\r\n', 'utf16le');
    const two = Buffer.from('2', 'utf16le');
    const start = text.indexOf(two, 16);
    expect(
      changedLines(text, [{ start, end: start + 2, bytes: Buffer.from('3', 'utf16le') }], 'utf16le'),
    ).toEqual({
      before: 'b=\u0a05\u000b2',
      after: 'b=\u0a05\u000b3',
    });
  });

  test('are cut in a file that is one long line', () => {
    const long = Buffer.from(`{"a":"${'x'.repeat(100_000)}","port":25,"b":"${'y'.repeat(100_000)}"}`);
    const { before, after } = changedLines(long, [splice(long, '25', '587')], 'utf8');
    expect(before.length).toBeLessThan(400);
    expect(after).toContain('"port":587');
  });
});

describe('passwords', () => {
  const LINES = [
    [
      'set smtp_url="smtps://me:s3cr@t/x@smtp.example.org:465/"',
      'set smtp_url="smtps://me:•••@smtp.example.org:465/"',
    ],
    ['set smtp_pass = "s3c\\"ret" # mine', 'set smtp_pass = ••• # mine'],
    ['password s3cret', 'password •••'],
    ['password=!s3cret==', 'password=•••'],
    ['"smtp_password": "s3cret", "port": 25', '"smtp_password": •••, "port": 25'],
    [
      '<SMTP_Password2 type="BINARY">0123ab</SMTP_Password2>',
      '<SMTP_Password2 type="BINARY">•••</SMTP_Password2>',
    ],
    ['"SMTP Password"=hex:02,s3', '"SMTP Password"=•••'],
    ['user_pref("x.password", "s3cret");', 'user_pref("x.password", •••);'],
    ['user_pref("mail.smtpserver.smtp1.port", 25);', 'user_pref("mail.smtpserver.smtp1.port", 25);'],
    ['set smtp_url="smtp://me@smtp.example.org:587/"', 'set smtp_url="smtp://me@smtp.example.org:587/"'],
  ] as const;
  test.each(LINES)('%s', (line, shown) => expect(maskLines(line)).toBe(shown));

  test('in a value', () => {
    expect(maskValue('smtp_url', '"smtps://me:s3cret@h"')).toBe('"smtps://me:•••@h"');
    expect(maskValue('smtp_pass', '"s3cret"')).toBe('•••');
    expect(maskValue('Account: 1|smtp_port', '25')).toBe('25');
    expect(maskValue('smtp_pass', null)).toBeNull();
  });
});

describe('ids', () => {
  test('sort by time, and never come twice', () => {
    const now = Date.UTC(2026, 4, 1);
    const first = nextChangeId(now, []);
    const second = nextChangeId(now, [first, 'something else']);
    const later = nextChangeId(now + 60_000, [first, second]);
    expect([later, second, first].sort()).toEqual([first, second, later]);
    for (const id of [first, second, later]) expect(isChangeId(id)).toBe(true);
    expect(readChangeId('C-O1Il00')).toBe('c-011100');
  });
});

test('where the journal is, on each system', () => {
  expect(stateFolder('linux', { HOME: '/home/me' })).toBe('/home/me/.local/state/postern');
  expect(stateFolder('linux', { HOME: '/home/me', XDG_STATE_HOME: '/s' })).toBe('/s/postern');
  expect(stateFolder('linux', { HOME: '/home/me', XDG_STATE_HOME: 's' })).toBe(
    '/home/me/.local/state/postern',
  );
  expect(stateFolder('darwin', { HOME: '/Users/me' })).toBe('/Users/me/Library/Application Support/Postern');
  expect(stateFolder('win32', { LOCALAPPDATA: 'C:\\L' })).toBe('C:\\L\\Postern');
  expect(stateFolder('win32', { USERPROFILE: 'C:\\Users\\me' })).toBe(
    'C:\\Users\\me\\AppData\\Local\\Postern',
  );
});

describe('a file that is held for a moment', () => {
  const held = (times: number, code = 'EPERM') => {
    let left = times;
    const attempt = () =>
      left-- > 0 ? Promise.reject(Object.assign(new Error(code), { code })) : Promise.resolve();
    return { attempt, tries: () => times - left };
  };
  const wait = () => Promise.resolve();

  test('is tried again on Windows, and not for ever', async () => {
    const { attempt, tries } = held(3);
    await patiently(attempt, 'win32', wait);
    expect(tries()).toBe(4);
    await expect(patiently(held(99).attempt, 'win32', wait)).rejects.toThrow('EPERM');
  });

  test('is not tried again elsewhere, nor when the disk is full', async () => {
    await expect(patiently(held(1).attempt, 'linux', wait)).rejects.toThrow('EPERM');
    await expect(patiently(held(1, 'ENOSPC').attempt, 'win32', wait)).rejects.toThrow('ENOSPC');
  });
});
