import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { PAPER_SIZES, type Paper } from '../../../shared/report/paper.ts';
import { createDevtoolsPipe, type DevtoolsPipe } from './devtools-pipe.ts';
import { withinTime } from '../within-time.ts';

/** A browser that starts for the first time, on a slow disk, takes a while; milliseconds. */
const PATIENCE_MS = 60_000;

/** No window, no profile of the user's, no network: a page that is handed over, and nothing else. */
const ARGUMENTS = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/**
 * A page as PDF (tagged, fonts embedded), made by an installed browser (`find-browser.ts`). The page goes over a pipe: it is
 * on no disk on the way. Rejects when the browser does not start, goes away or takes too long.
 * @param browser - absolute path of a browser built on Chromium
 */
export async function printWithBrowser(
  browser: string,
  html: string,
  paper: Paper,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const profile = await mkdtemp(join(tmpdir(), 'postern-print-'));
  // Chromium's sandbox refuses to be started by root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(browser, [...ARGUMENTS, ...asRoot, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const [, , , to, from] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const pipe = createDevtoolsPipe(to, from);
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      pipe.end(error);
      resolve();
    });
    child.once('exit', (code) => {
      pipe.end(new Error(`${browser}: ${code ?? 'killed'}`));
      resolve();
    });
  });
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  try {
    return await withinTime(PATIENCE_MS, signal, (within) => {
      within.addEventListener('abort', kill, { once: true });
      if (within.aborted) kill();
      return print(pipe, html, paper);
    });
  } finally {
    kill();
    await gone;
    // Its helpers end a moment after it.
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

async function print({ ask }: DevtoolsPipe, html: string, paper: Paper): Promise<Uint8Array> {
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = (await ask('Target.attachToTarget', { targetId, flatten: true })) as {
    sessionId: string;
  };
  await ask('Emulation.setScriptExecutionDisabled', { value: true }, sessionId);
  const { frameTree } = (await ask('Page.getFrameTree', {}, sessionId)) as {
    frameTree: { frame: { id: string } };
  };
  await ask('Page.setDocumentContent', { frameId: frameTree.frame.id, html }, sessionId);
  const [paperWidth, paperHeight] = PAPER_SIZES[paper];
  const { data } = (await ask(
    'Page.printToPDF',
    { printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true, paperWidth, paperHeight },
    sessionId,
  )) as { data: string };
  return Buffer.from(data, 'base64');
}
