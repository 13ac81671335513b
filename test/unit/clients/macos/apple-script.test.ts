import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  printAppleScript,
  quoteAppleScript,
  readAppleScript,
  type AppleScriptValue,
} from '../../../../electron/engine/clients/apple-script-values.ts';
import { runAppleScript } from '../../../../electron/engine/clients/system/apple-script.ts';
import { macProcesses } from '../../../../electron/engine/clients/system/mac-processes.ts';
import type { RunProgram } from '../../../../electron/engine/clients/system/run-program.ts';

const never = new AbortController().signal;
const says =
  (code: number | null, stdout: string, stderr = ''): RunProgram =>
  () =>
    Promise.resolve({ code, stdout: Buffer.from(stdout), stderr: Buffer.from(stderr) });

describe('values as osascript prints them', () => {
  test.each([
    ['"a"', { kind: 'text', text: 'a' }],
    ['"say \\"hi\\" \\\\ now"', { kind: 'text', text: 'say "hi" \\ now' }],
    ['"two\\nlines"', { kind: 'text', text: 'two\nlines' }],
    ['"two\nlines"', { kind: 'text', text: 'two\nlines' }],
    ['"Zoë ✓ 日本 😀"', { kind: 'text', text: 'Zoë ✓ 日本 😀' }],
    ['587', { kind: 'number', number: 587 }],
    ['-1.5E+3', { kind: 'number', number: -1500 }],
    ['true', { kind: 'boolean', boolean: true }],
    ['missing value', { kind: 'word', word: 'missing value' }],
    ['kerberos 5', { kind: 'word', word: 'kerberos 5' }],
    ['«constant ****axct»', { kind: 'word', word: '«constant ****axct»' }],
    ['{}', { kind: 'list', items: [] }],
    [
      ' { 1 , {"a"} } ',
      {
        kind: 'list',
        items: [
          { kind: 'number', number: 1 },
          { kind: 'list', items: [{ kind: 'text', text: 'a' }] },
        ],
      },
    ],
  ] as const)('%s', (source, value) => {
    expect(readAppleScript(source)).toEqual(value);
  });
  test.each([
    [''],
    ['"a'],
    ['{1'],
    ['{1 2}'],
    ['1 2x"'],
    ['{a:1}'],
    ['«open'],
    ['{'.repeat(40)],
    ['"a" "b"'],
    ['{,}'],
  ])('not one value: %s', (source) => {
    expect(readAppleScript(source)).toBeNull();
  });
  test('what is printed is read again, whatever it is', () => {
    const { value } = fc.letrec<{ value: AppleScriptValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }).map((text): AppleScriptValue => ({ kind: 'text', text })),
        fc.integer().map((number): AppleScriptValue => ({ kind: 'number', number })),
        fc.boolean().map((boolean): AppleScriptValue => ({ kind: 'boolean', boolean })),
        fc.array(tie('value')).map((items): AppleScriptValue => ({ kind: 'list', items })),
      ),
    }));
    fc.assert(
      fc.property(value, (one) => {
        expect(readAppleScript(printAppleScript(one))).toEqual(one);
      }),
    );
  });
  test('garbage is no value, never an exception', () => {
    const parts = fc.array(fc.constantFrom('"', '\\', '{', '}', ',', '«', '»', '1', 'a', ' ', '-', '.'));
    fc.assert(
      fc.property(parts, (all) => {
        const read = readAppleScript(all.join(''));
        if (read !== null) expect(readAppleScript(printAppleScript(read))).toEqual(read);
      }),
    );
  });
  test('a quoted text never leaves its line', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\r\n]/.test(quoteAppleScript(text))));
  });
});

describe('osascript', () => {
  test('the answer, without the line end it adds', async () => {
    expect(await runAppleScript('x', says(0, '{"a"}\n'), never)).toEqual({ ok: true, text: '{"a"}' });
  });
  test.each([
    ['0:42: execution error: Not authorized to send Apple events to Mail. (-1743)', -1743],
    ['Ausführungsfehler: „Mail“ wurde nicht gefunden. (-600)\n', -600],
    ['execution error: Mail got an error: AppleEvent timed out. (-1712)', -1712],
    ['execution error: The variable (x) is not defined. (-2753)', -2753],
    ['', -1712],
  ])('%s', async (stderr, number) => {
    expect(await runAppleScript('x', says(stderr === '' ? null : 1, '', stderr), never)).toMatchObject({
      ok: false,
      number,
    });
  });
  test('a script is an argument of its own, whatever is in it', async () => {
    const seen: string[][] = [];
    const run: RunProgram = (command, args) => {
      seen.push([command, ...args]);
      return says(0, '')(command, args, never);
    };
    await runAppleScript('return "$(id)"', run, never);
    expect(seen).toEqual([['/usr/bin/osascript', '-s', 'se', '-e', 'return "$(id)"']]);
  });
});

test('programs of macOS, by the names of their files', async () => {
  const ps = says(
    0,
    '  312 /System/Applications/Mail.app/Contents/MacOS/Mail\n 4711 /Applications/Microsoft Outlook.app/Contents/MacOS/Microsoft Outlook\n',
  );
  expect(await macProcesses(ps, 501)).toEqual([
    { pid: 312, name: 'mail' },
    { pid: 4711, name: 'microsoft outlook' },
  ]);
});
