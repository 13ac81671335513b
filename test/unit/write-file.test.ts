import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolders, writeNewFile } from '../../electron/engine/write-file.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'postern-write-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('folders are made one in the other, and those that are there stay', async () => {
  await makeFolders(join(folder, 'a', 'b'));
  await makeFolders(join(folder, 'a', 'b'));
  await makeFolders(join(folder, 'a', 'c'));
  expect(readdirSync(join(folder, 'a'))).toEqual(['b', 'c']);
});

test('a file in the way is named', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(makeFolders(join(folder, 'file', 'a'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

// There nothing can be made, and the system says ENOENT of it whatever is above: a network home that is not at hand does too.
test.skipIf(!existsSync('/proc/self'))('where nothing can be made it ends', async () => {
  await expect(makeFolders('/proc/postern/state')).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a file that cannot be finished is not left half', async () => {
  const pieces = (function* () {
    yield 'half';
    throw new Error('the disk is full');
  })();
  const path = join(folder, 'new');
  await expect(writeNewFile(path, pieces as never, 0o600)).rejects.toThrow('the disk is full');
  expect(readdirSync(folder)).toEqual([]);
  await writeNewFile(path, 'whole', 0o600);
  await expect(writeNewFile(path, 'other', 0o600)).rejects.toMatchObject({ code: 'EEXIST' });
  expect(statSync(path).size).toBe(5);
});
