import { BrowserWindow, session } from 'electron';
import type { Paper } from '../../shared/report/paper.ts';
import { lockSession } from './locks.ts';
import { PAGE_ADDRESS, SCHEME, servePage } from './page.ts';

/** In memory, apart from that of the window; it has one page at a time, and nothing else. */
const PARTITION = 'print';

/** The page brings its style along, and loads nothing. */
const POLICY = { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Prints one page after the other. Rejects when Electron cannot. */
export function createPagePrinter(): (html: string, paper: Paper) => Promise<Uint8Array> {
  let last: Promise<unknown> = Promise.resolve();
  return (html, paper) => {
    const own = last.then(() => print(html, paper));
    last = own.catch(() => undefined);
    return own;
  };
}

async function print(html: string, paper: Paper): Promise<Uint8Array> {
  const own = session.fromPartition(PARTITION);
  lockSession(own);
  servePage(own, new Map([['/', { type: 'text/html; charset=utf-8', body: Buffer.from(html) }]]), POLICY);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      images: false,
      webgl: false,
      spellcheck: false,
    },
  });
  try {
    await window.loadURL(PAGE_ADDRESS);
    return await window.webContents.printToPDF({
      pageSize: paper,
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
    });
  } finally {
    window.destroy();
    own.protocol.unhandle(SCHEME);
  }
}
