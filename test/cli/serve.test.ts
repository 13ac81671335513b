import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postern } from './postern.ts';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'postern-serve-'))));
afterEach(() => rmSync(home, { recursive: true }));

describe('postern serve', () => {
  it('serves the built window until it is stopped, and ends well', async () => {
    let page: Promise<string> | undefined;
    const ended = await postern(['serve', '--no-open'], {
      env: { HOME: home },
      onStderr: (text, kill) => {
        const [url] = /http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{64}/.exec(text) ?? [];
        if (url === undefined || !text.includes('Ctrl-C') || page) return;
        page = readPage(url);
        void page.finally(() => kill('SIGINT'));
      },
    });
    expect(await page).toContain('<div id="root">');
    expect(ended).toMatchObject({ code: 0, stdout: '' });
  });

  it('with --json prints the address and nothing else, and ends by itself when nobody comes', async () => {
    const { code, stdout, stderr } = await postern(['serve', '--json', '--idle', '1'], {
      env: { HOME: home },
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      schema: 'postern-serve/1',
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{64}$/) as string,
    });
    expect(stderr).toBe('');
  });

  it('cannot run on a port that is taken, and says which', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await postern(['serve', '--no-open', '--port', String(port)], {
      env: { HOME: home },
    });
    other.close();
    expect(code).toBe(3);
    expect(stderr).toContain(`cannot have door ${port} of this computer (EADDRINUSE)`);
  });

  it.each([
    ['a port that is none', ['--port', '70000']],
    ['a provider nobody knows', ['--isp', 'nobody']],
    ['no time at all', ['--idle', '0']],
  ])('with %s is wrong usage', async (_what, args) => {
    const { code, stderr } = await postern(['serve', '--no-open', ...args], { env: { HOME: home } });
    expect(code).toBe(2);
    expect(stderr).not.toContain('http://');
  });
});

/** As a browser: the first address, its cookie, the page. */
async function readPage(url: string): Promise<string> {
  const first = await fetch(url, { redirect: 'manual' });
  const [cookie = ''] = (first.headers.get('set-cookie') ?? '').split(';');
  return (await fetch(new URL('/', url), { headers: { cookie } })).text();
}
