import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nearly } from './host-visits.ts';
import { request, sendRaw } from './raw-http.ts';
import { SAMPLE_HANDLERS } from './sample.ts';
import { cookieFor, startTestHost, type TestHost } from './transports.ts';

let host: TestHost;
let port: number;

beforeEach(async () => {
  host = await startTestHost(SAMPLE_HANDLERS);
  port = Number(new URL(host.origin).port);
});
afterEach(() => host.stop());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  request(host.origin, { method, path, headers });

describe('the token', () => {
  it('is 32 bytes, and opens the page once', async () => {
    expect(new URL(host.url).searchParams.get('token')).toMatch(/^[0-9a-f]{64}$/);
    const first = await fetch(host.url, { redirect: 'manual' });
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toBe('/');
    expect(first.headers.get('set-cookie')).toMatch(
      new RegExp(`^postern-${port}=[0-9a-f]{64}; Path=/; HttpOnly; SameSite=Strict$`),
    );
    const second = await fetch(host.url, { redirect: 'manual' });
    expect(second.status).toBe(403);
    expect(second.headers.get('set-cookie')).toBeNull();
  });

  it('is no longer needed by the browser that has the cookie', async () => {
    const cookie = await cookieFor(host.url);
    const { search } = new URL(host.url);
    const again = await get(`/${search}`, { Cookie: cookie });
    expect(again.status).toBe(303);
    expect(again.text).not.toContain('Set-Cookie');
  });

  it.each([
    ['of the right length', () => nearly(new URL(host.url).searchParams.get('token') ?? '')],
    ['that is empty', () => ''],
    ['that is too short', () => (new URL(host.url).searchParams.get('token') ?? '').slice(0, 63)],
  ])('is not a wrong one %s, and a wrong one does not use it up', async (_what, wrong) => {
    const answer = await get(`/?token=${wrong()}`);
    expect(answer.status).toBe(403);
    expect(answer.text).not.toContain('Set-Cookie');
    expect(await cookieFor(host.url)).not.toBe('');
  });

  it('differs from the cookie, and both from those of another host', async () => {
    const other = await startTestHost(SAMPLE_HANDLERS);
    const secrets = [host.url, await cookieFor(host.url), other.url, await cookieFor(other.url)].map((text) =>
      text.slice(-64),
    );
    expect(new Set(secrets).size).toBe(4);
    await other.stop();
  });
});

describe('a request', () => {
  let cookie: string;
  beforeEach(async () => (cookie = await cookieFor(host.url)));

  it('with the cookie gets the page and its files', async () => {
    const page = await get('/', { Cookie: cookie });
    expect(page.status).toBe(200);
    expect(page.text).toContain('<title>Postern</title>');
    expect((await get('/assets/main.js', { Cookie: `a=b; ${cookie}` })).status).toBe(200);
    const head = await get('/', { Cookie: cookie }, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.text).not.toContain('<title>');
  });

  it('may name our own origin', async () => {
    expect((await get('/', { Cookie: cookie, Origin: host.origin })).status).toBe(200);
  });

  it.each([
    ['without a cookie', () => ({}), 403],
    ['with a wrong cookie of the right length', () => ({ Cookie: nearly(cookie) }), 403],
    ['with the cookie under another name', () => ({ Cookie: cookie.replace('postern', 'other') }), 403],
    ['from a foreign origin', () => ({ Cookie: cookie, Origin: 'https://evil.example' }), 403],
    ['from a page without an origin', () => ({ Cookie: cookie, Origin: 'null' }), 403],
    ['from another port of this computer', () => ({ Cookie: cookie, Origin: 'http://127.0.0.1:1' }), 403],
    ['to a name that was made to point here', () => ({ Cookie: cookie, Host: `evil.example:${port}` }), 421],
    [
      'to localhost, which can be made to point elsewhere',
      () => ({ Cookie: cookie, Host: `localhost:${port}` }),
      421,
    ],
    ['to the address without the port', () => ({ Cookie: cookie, Host: '127.0.0.1' }), 421],
  ])('%s is refused, and told nothing', async (_what, headers, status) => {
    for (const path of ['/', '/assets/main.js', '/contract', '/nothing']) {
      const answer = await get(path, headers());
      expect(answer.status, path).toBe(status);
      expect(answer.text).not.toContain('Postern');
      expect(answer.text).not.toMatch(/access-control/i);
      expect(answer.text).not.toMatch(/set-cookie/i);
    }
  });

  it('cannot exchange the token for a foreign name or origin', async () => {
    const other = await startTestHost(SAMPLE_HANDLERS);
    const path = `/${new URL(other.url).search}`;
    const foreign = await request(other.origin, { path, headers: { Host: 'evil.example' } });
    expect(foreign.status).toBe(421);
    expect((await request(other.origin, { path, headers: { Origin: 'https://evil.example' } })).status).toBe(
      403,
    );
    expect(await cookieFor(other.url)).not.toBe('');
    await other.stop();
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('by %s is refused', async (method) => {
    const answer = await get('/', { Cookie: cookie, Origin: host.origin }, method);
    expect(answer.status).toBe(405);
    expect(answer.text).not.toMatch(/access-control/i);
  });

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets\\..\\..\\package.json',
    '//etc/passwd',
    '/assets/main.js%00.png',
    '/__proto__',
    'http://127.0.0.1/etc/passwd',
    '*',
  ])('for %s finds nothing', async (path) => {
    const answer = await get(path, { Cookie: cookie });
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('root:');
    expect(answer.text).not.toContain('"name"');
  });

  it('carries the security headers, whatever the answer', async () => {
    for (const answer of [
      await get('/', { Cookie: cookie }),
      await get('/nothing', { Cookie: cookie }),
      await get('/'),
    ]) {
      expect(answer.text).toContain(
        `Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self' ws://127.0.0.1:${port}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      );
      for (const header of [
        'X-Content-Type-Options: nosniff',
        'X-Frame-Options: DENY',
        'Referrer-Policy: no-referrer',
        'Cross-Origin-Opener-Policy: same-origin',
        'Cross-Origin-Resource-Policy: same-origin',
        'Cache-Control: no-store',
      ]) {
        expect(answer.text).toContain(header);
      }
    }
  });

  it('that is no HTTP, or never ends, leaves the host alive', async () => {
    const answers = (text: string) => sendRaw(port, text).catch(() => 'reset');
    expect(await answers('HELO evil.example\r\n\r\n')).toMatch(/^$|reset/);
    const endless = `X: ${'a'.repeat(100_000)}`;
    expect(await answers(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${endless}\r\n\r\n`)).toMatch(
      /^$|reset/,
    );
    expect((await get('/', { Cookie: cookie })).status).toBe(200);
  });

  it('comes a thousand times at once, and each is answered', async () => {
    const good = Array.from({ length: 500 }, () => get('/assets/main.js', { Cookie: cookie }));
    const bad = Array.from({ length: 500 }, () => get('/', { Cookie: nearly(cookie) }));
    expect(new Set((await Promise.all(good)).map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set((await Promise.all(bad)).map(({ status }) => status))).toEqual(new Set([403]));
    expect((await get('/', { Cookie: cookie })).status).toBe(200);
  });
});
