import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemFiles } from '../../../electron/engine/clients/system/system-files.ts';
import { readWhole } from '../../../electron/engine/read-whole.ts';

let home: string;
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'postern-files-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('a file of this computer', () => {
  it.each([0, 1, 5 * 1024 * 1024 + 3])('of %i bytes is read whole', async (size) => {
    const path = join(home, 'prefs.js');
    writeFileSync(path, Buffer.alloc(size, 'user_pref'));
    const read = await systemFiles.read(path);
    expect(read.ok && read.bytes.equals(readFileSync(path))).toBe(true);
  });

  it.runIf(process.platform === 'linux')(
    'whose size the system does not say is read to its end',
    async () => {
      const read = await systemFiles.read('/proc/self/status');
      expect(read.ok && read.bytes.toString()).toMatch(/^Name:\t.*\nUmask:[^]*\n$/);
    },
  );

  it.each([
    ['cut short', 'ab', (path: string) => truncateSync(path, 2)],
    ['added to', 'abcd', (path: string) => appendFileSync(path, 'ef')],
  ])('that was %s after it was looked at is read as far as it goes', async (_name, wanted, change) => {
    const path = join(home, 'file');
    writeFileSync(path, 'abcd');
    const file = await open(path);
    try {
      const { size } = await file.stat();
      change(path);
      expect((await readWhole(file, size)).toString()).toBe(wanted);
    } finally {
      await file.close();
    }
  });

  it('that is a folder, or not there, is a value', async () => {
    expect(await systemFiles.read(home)).toMatchObject({ ok: false, problem: 'not-readable' });
    expect(await systemFiles.read(join(home, 'none'))).toMatchObject({ ok: false, problem: 'absent' });
  });
});
