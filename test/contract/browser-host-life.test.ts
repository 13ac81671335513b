import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startBrowserHost } from '../../electron/browser-host/start-browser-host.ts';
import { socketAddress } from '../../shared/contract/socket-wire.ts';
import { closeCode, openedSocket } from './host-visits.ts';
import { request, sendRaw } from './raw-http.ts';
import { SAMPLE_HANDLERS } from './sample.ts';
import { cookieFor, openSocket, PAGE, startTestHost, type TestHost } from './transports.ts';

let host: TestHost;
let port: number;

beforeEach(async () => {
  host = await startTestHost(SAMPLE_HANDLERS);
  port = Number(new URL(host.origin).port);
});
afterEach(() => host.stop());

describe('the host', () => {
  it('listens on 127.0.0.1 alone', async () => {
    // The control: the same question where it does listen.
    expect(await sendRaw(port, 'GET / HTTP/1.0\r\n\r\n')).toContain('421');
    await expect(sendRaw(port, 'GET / HTTP/1.0\r\n\r\n', '127.0.0.2')).rejects.toThrow('ECONNREFUSED');
    await expect(sendRaw(port, 'GET / HTTP/1.0\r\n\r\n', '::1')).rejects.toThrow(
      /ECONNREFUSED|EADDRNOTAVAIL/,
    );
  });

  it('says so when the port is taken', async () => {
    const taken = startBrowserHost(
      { handlers: SAMPLE_HANDLERS, files: PAGE, port, idleMs: 1000 },
      new AbortController().signal,
    );
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('takes the port it is given', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => probe.once('listening', resolve));
    const free = (probe.address() as { port: number }).port;
    await new Promise((resolve) => probe.close(resolve));
    const stop = new AbortController();
    const given = { handlers: SAMPLE_HANDLERS, files: PAGE, port: free, idleMs: 1000 };
    const other = await startBrowserHost(given, stop.signal);
    expect(new URL(other.url).port).toBe(String(free));
    stop.abort();
    await other.ended;
  });

  it('ends by itself when nobody comes', async () => {
    const idle = await startTestHost(SAMPLE_HANDLERS, 50);
    await idle.ended;
    await expect(fetch(idle.url)).rejects.toThrow();
  });

  it('stays while a window is open, and ends when the last has gone', async () => {
    const idle = await startTestHost(SAMPLE_HANDLERS, 150);
    const cookie = await cookieFor(idle.url);
    const socket = openSocket(idle.origin, { Cookie: cookie, Origin: idle.origin });
    await new Promise((resolve) => socket.on('open', resolve));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await request(idle.origin, { headers: { Cookie: cookie } })).status).toBe(200);
    socket.close();
    await idle.ended;
  });

  it('waits for nobody once it is stopped, though a window was open', async () => {
    const idleMs = 54_321;
    const busy = await startTestHost(SAMPLE_HANDLERS, idleMs);
    const cookie = await cookieFor(busy.url);
    const socket = openSocket(busy.origin, { Cookie: cookie, Origin: busy.origin });
    await new Promise((resolve) => socket.on('open', resolve));
    const timers = vi.spyOn(globalThis, 'setTimeout');
    try {
      const gone = new Promise((resolve) => socket.on('close', resolve));
      await busy.stop();
      await gone;
      expect(timers.mock.calls.filter(([, ms]) => ms === idleMs)).toEqual([]);
    } finally {
      timers.mockRestore();
    }
  });

  it('lets go of a window that no longer answers', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const sleepy = await startTestHost(SAMPLE_HANDLERS, 100);
      const headers = { Cookie: await cookieFor(sleepy.url), Origin: sleepy.origin };
      const open = async (autoPong: boolean): Promise<WebSocket> => {
        const socket = new WebSocket(socketAddress(sleepy.origin), { headers, autoPong });
        await new Promise((resolve) => socket.on('open', resolve));
        return socket;
      };
      const [dead, alive] = [await open(false), await open(true)];
      const gone = closeCode(dead);
      const heard = new Promise((resolve) => alive.on('ping', resolve));
      vi.advanceTimersByTime(30_000);
      await heard;
      // Its answer must have come before the next question.
      alive.send(JSON.stringify({ id: 1, call: 'listIsps', args: null }));
      await new Promise((resolve) => alive.once('message', resolve));
      vi.advanceTimersByTime(30_000);
      expect(await gone).toBe(1006);
      expect(alive.readyState).toBe(WebSocket.OPEN);
      alive.close();
      await sleepy.ended;
    } finally {
      vi.useRealTimers();
    }
  });

  it('lets go of a window that reads nothing', async () => {
    const isps = Array.from({ length: 40_000 }, (_, index) => ({ id: `isp-${index}`, name: 'x'.repeat(40) }));
    const patient = await startTestHost({ ...SAMPLE_HANDLERS, listIsps: () => Promise.resolve(isps) }, 100);
    const headers = { Cookie: await cookieFor(patient.url), Origin: patient.origin };
    const socket = openSocket(patient.origin, headers);
    await new Promise((resolve) => socket.on('open', resolve));
    socket.pause();
    for (let id = 1; id <= 40; id++) socket.send(JSON.stringify({ id, call: 'listIsps', args: null }));
    await patient.ended;
    socket.terminate();
  });

  it('ends at once when it is told to, with windows open', async () => {
    const socket = await openedSocket(host);
    const closed = closeCode(socket);
    await host.stop();
    expect(await closed).toBe(1006);
  });
});
