import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dailyEntry, startDailyLook } from '../../../electron/engine/requests/daily-look.ts';
import { systemOutbox } from '../../../electron/engine/requests/system-outbox.ts';
import { quietLook } from '../../../electron/main/quiet-look.ts';
import { start } from '../../../electron/main/start.ts';
import type { RequestDraft } from '../../../shared/requests/draft.ts';
import { DRAFT, keptOf, profileOf } from '../../loopback/requests/home.ts';
import { app, BrowserWindow, Notification, resetElectron } from './electron.ts';

let home: string;
let server: Server | undefined;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'postern-quiet-'));
  vi.stubEnv('HOME', home);
  for (const name of ['XDG_STATE_HOME', 'XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR']) vi.stubEnv(name, undefined);
  resetElectron(home);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await shut();
  server = undefined;
  rmSync(home, { recursive: true });
});

const shut = (): Promise<void> =>
  new Promise((resolve) => {
    if (server?.listening === true) server.close(() => resolve());
    else resolve();
  });

/** A mail server on loopback; its port. */
async function greeting(): Promise<number> {
  const listening = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 mx.example.edu ESMTP\r\n');
    socket.on('data', () => socket.end('221 2.0.0 Bye\r\n'));
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A request that the help desk has, and the entry that starts a look each day. */
async function waitingFor(port: number): Promise<{ request: string; entry: string }> {
  const outbox = systemOutbox('linux', { HOME: home });
  const wanted: RequestDraft = { ...DRAFT, channel: 'phone', ports: [port], server: '127.0.0.1' };
  const { request } = keptOf(
    await outbox.draft(wanted, profileOf({ channel: 'phone', phones: [{ number: '0800 1' }] })),
  ).request;
  keptOf(await outbox.note(request, { state: 'filed' }));
  const [file] = dailyEntry('linux', { HOME: home }, quietLook({}), false)?.files ?? [];
  if (file === undefined) throw new Error('no entry');
  const nothing = () => Promise.resolve({ code: 0, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) });
  await startDailyLook({ files: [file], start: [], stop: [] }, nothing, new AbortController().signal);
  return { request, entry: file.path };
}

describe('the look of each day, by the desktop program', () => {
  test('tells that the door is open, closes the request, takes its entry away, and opens no window', async () => {
    const port = await greeting();
    const { request, entry } = await waitingFor(port);
    expect(existsSync(entry)).toBe(true);
    await start(['--look-at-doors']);
    expect(Notification.told).toEqual([
      {
        title: `Good news: door ${port} of 127.0.0.1 is open now.`,
        body: 'This request is closed.',
      },
    ]);
    const shown = await systemOutbox('linux', { HOME: home }).show(request);
    expect(keptOf(shown).request.closed).toMatchObject({ by: 'port-open' });
    expect(existsSync(entry)).toBe(false);
    expect(BrowserWindow.all).toEqual([]);
    expect(app.calls.at(-1)).toBe('exit 0');
  });

  test('says nothing of a door that is still shut, and comes again', async () => {
    const port = await greeting();
    await shut();
    const { entry } = await waitingFor(port);
    await start(['--look-at-doors']);
    expect(Notification.told).toEqual([]);
    expect(existsSync(entry)).toBe(true);
    expect(app.calls.at(-1)).toBe('exit 0');
  });

  test('is started by what lasts: the file of an AppImage or a portable program, not what it unpacks itself to', () => {
    expect(quietLook({})).toEqual([process.execPath, '/nonexistent', '--look-at-doors']);
    app.isPackaged = true;
    expect(quietLook({ APPIMAGE: '/home/me/Postern.AppImage' })).toEqual([
      '/home/me/Postern.AppImage',
      '--look-at-doors',
    ]);
    app.isPackaged = false;
  });
});
