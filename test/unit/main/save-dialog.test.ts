import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow as ElectronWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveDialog } from '../../../electron/main/save-dialog.ts';
import { BrowserWindow, dialog, resetElectron } from './electron.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postern-save-'));
  resetElectron(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILE = { name: 'r-1.txt', type: 'text/plain', text: 'Good day,\n' };
const save = () => saveDialog(new BrowserWindow({}) as unknown as ElectronWindow)(FILE);

describe('a file the customer keeps', () => {
  it('goes where they say, under the name offered unless they choose another', async () => {
    dialog.place = join(folder, 'my letter.txt');
    expect(await save()).toEqual({ outcome: 'saved' });
    expect(readFileSync(dialog.place, 'utf8')).toBe(FILE.text);
    expect(dialog.saves).toMatchObject([
      { defaultPath: join(folder, 'r-1.txt'), filters: [{ name: 'TXT', extensions: ['txt'] }] },
    ]);
  });

  it('goes nowhere when they think better of it', async () => {
    expect(await save()).toEqual({ outcome: 'dropped' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is said not to be there when the disk does not take it', async () => {
    dialog.place = join(folder, 'no-such-folder', 'r-1.txt');
    expect(await save()).toEqual({ outcome: 'failed', detail: 'ENOENT' });
  });
});
