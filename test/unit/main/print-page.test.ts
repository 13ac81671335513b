import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow as ElectronWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPagePrinter } from '../../../electron/main/print-page.ts';
import { keepFile } from '../../../electron/main/save-dialog.ts';
import { BrowserWindow, dialog, FakeContents, resetElectron, session } from './electron.ts';

const PDF = Buffer.from('%PDF-1.4 one page');
const HTML = '<!doctype html><title>Report</title>';

let folder: string;
/** What stood around the page while it was printed. */
let seen: { window: BrowserWindow; served: string; policy: string | null; options: object }[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postern-print-'));
  resetElectron(folder);
  seen = [];
  FakeContents.print = async (options) => {
    const [window] = BrowserWindow.all;
    const page = session.parts.get('print')?.schemes.get('app')?.(new Request('app://postern/'));
    if (window === undefined || page === undefined) throw new Error('nothing to print');
    const policy = page.headers.get('Content-Security-Policy');
    seen.push({ window, served: await page.text(), policy, options });
    return PDF;
  };
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a page that is printed', () => {
  it('is in a hidden window without scripts, on a session that reaches nothing', async () => {
    expect(await createPagePrinter()(HTML, 'Letter')).toEqual(PDF);
    const [{ window, served, policy, options } = expect.fail('not printed')] = seen;
    expect(window.options).toMatchObject({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
    });
    expect(window.options['webPreferences']).not.toHaveProperty('preload');
    expect(window.calls).toEqual(['load app://postern/', 'destroy']);
    expect(served).toBe(HTML);
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(options).toMatchObject({ pageSize: 'Letter', printBackground: true, generateTaggedPDF: true });
    const own = session.parts.get('print');
    for (const url of ['https://www.example.net/', 'file:///etc/passwd', 'data:text/html,x']) {
      let cancelled: boolean | null = null;
      own?.beforeRequest?.({ url }, ({ cancel }) => (cancelled = cancel));
      expect(cancelled, url).toBe(true);
    }
    // The window's own session never had it.
    expect(session.defaultSession.schemes.size).toBe(0);
  });

  it('leaves no window and no page behind when it cannot be printed, and the next one is', async () => {
    const print = createPagePrinter();
    const works = FakeContents.print;
    FakeContents.print = () => Promise.reject(new Error('no printer'));
    await expect(print(HTML, 'A4')).rejects.toThrow('no printer');
    expect(BrowserWindow.all).toEqual([]);
    expect(session.parts.get('print')?.schemes.size).toBe(0);
    FakeContents.print = works;
    expect(await print(HTML, 'A4')).toEqual(PDF);
  });

  it('waits for the one before it', async () => {
    const print = createPagePrinter();
    await Promise.all([print('<p>1', 'A4'), print('<p>2', 'A4')]);
    expect(seen.map(({ served }) => served)).toEqual(['<p>1', '<p>2']);
    expect(BrowserWindow.all).toEqual([]);
  });

  it('goes where the customer says, and is not made when they think better of it', async () => {
    const window = new BrowserWindow({}) as unknown as ElectronWindow;
    const print = createPagePrinter();
    const keep = () => keepFile(window, 'r.pdf', () => print(HTML, 'A4'));
    expect(await keep()).toEqual({ outcome: 'dropped' });
    expect(seen).toEqual([]);
    BrowserWindow.all = [];
    dialog.place = join(folder, 'mine.pdf');
    expect(await keep()).toEqual({ outcome: 'saved' });
    expect(readFileSync(dialog.place)).toEqual(PDF);
    FakeContents.print = () => Promise.reject(new Error('no printer'));
    expect(await keep()).toEqual({ outcome: 'failed', detail: 'unknown' });
  });
});
