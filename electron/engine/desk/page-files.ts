import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file of the built window. */
export interface PageFile {
  type: string;
  body: Buffer;
}

/** Every file of the window by its path, as `/assets/main.js`; `/` is the page itself. Nothing else can be asked for. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * The folder of the built window. Seen from a built program it is beside the program's own folder, from the sources it is
 * in `dist`. Null when the window was not built.
 */
export function pageFolder(from: string = fileURLToPath(import.meta.url)): string | null {
  for (let folder = dirname(from); folder !== dirname(folder); folder = dirname(folder)) {
    const places = [join(folder, 'dist', 'renderer'), join(folder, 'renderer')];
    const found = places.find((place) => existsSync(join(place, 'assets')));
    if (found !== undefined) return found;
  }
  return null;
}

/** Reads the whole window (a megabyte at most) once, so that no address ever becomes a path. */
export async function readPage(folder: string): Promise<PageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, PageFile>();
  for (const entry of entries) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length).replaceAll('\\', '/');
    const file = { type, body: await readFile(path) };
    files.set(name, file);
    if (name === '/index.html') files.set('/', file);
  }
  return files;
}

/** What the window may load: its own files and nothing else. `connect` names what it may talk to. */
export function contentPolicy(connect: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Sent with every file of the window, whatever carries it. */
export function pageHeaders(connect: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentPolicy(connect),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), clipboard-read=()',
    'Cache-Control': 'no-store',
  };
}
