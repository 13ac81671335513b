import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printWithBrowser } from '../../electron/engine/report/print-with-browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postern-browsers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program in a browser's place. */
function program(script: string): string {
  const file = join(folder, 'browser');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}
const print = (browser: string, signal = new AbortController().signal) =>
  printWithBrowser(browser, '<p>1', 'A4', signal);

describe.skipIf(process.platform === 'win32')('a browser that does not print', () => {
  it.each([
    ['ends at once', 'exit 7', /browser: 7$/],
    ['speaks something else', String.raw`printf 'hello\0' >&4; sleep 30`, /JSON/],
    ['refuses', String.raw`printf '{"id":1,"error":{"message":"no target"}}\0' >&4; sleep 30`, /no target/],
  ])('%s: that is said, and nothing is left', async (_what, script, why) => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('postern-print-'));
    await expect(print(program(script))).rejects.toThrow(why);
    const after = readdirSync(tmpdir()).filter((name) => name.startsWith('postern-print-'));
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
  });

  it('is not there', async () => {
    await expect(print(join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
  });

  it('hangs, until whoever waits gives up', async () => {
    const stop = new AbortController();
    const printed = print(program('exec sleep 30'), stop.signal);
    setTimeout(() => stop.abort(), 50);
    await expect(printed).rejects.toThrow('killed');
  });
});
