import { createServer, connect, type AddressInfo, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { AUTOCONFIG, createFinder, HERE, MAIL, NAMES, type Finder } from './finder.ts';
import { configFile, redirect, type Here } from './world.ts';

let finder: Finder;
let proxy: Server;
/** What the proxy was asked for. */
let asked: string[];
let status: number;
beforeAll(async () => {
  finder = await createFinder();
  // A proxy that knows CONNECT (RFC 9110 §9.3.6), and one web server for all names.
  proxy = createServer((client) => {
    client.on('error', () => undefined);
    client.once('data', (head: Buffer) => {
      const [, target = ''] = /^CONNECT (\S+)/.exec(head.toString('latin1')) ?? [];
      asked.push(target);
      if (status !== 200) return client.end(`HTTP/1.1 ${status} No\r\n\r\n`);
      const far = connect(finder.world().webPort, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        client.pipe(far).pipe(client);
      });
      return far.on('error', () => client.destroy());
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
afterEach(() => finder.close());
afterAll(() => new Promise((resolve) => proxy.close(resolve)));

/** Names of servers that only the proxy finds are left out of `names`. */
const search = (here: Here, answers = 200, no = '') => {
  asked = [];
  status = answers;
  const { port } = proxy.address() as AddressInfo;
  const env = { HTTPS_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: no };
  return finder.find(() => ({ names: NAMES, mail: MAIL, env, ...here }));
};
const outcomeOf = ({ sources }: Awaited<ReturnType<typeof search>>) =>
  sources.find(({ source }) => source === 'autoconfig');

const FILE = { [AUTOCONFIG]: configFile({ host: 'tls.blue.example.org', port: 465 }) };
const ONLY_THE_PROXY_KNOWS = Object.fromEntries(
  Object.entries(NAMES).filter(([name]) => !name.startsWith('autoconfig.blue')),
);

describe('where a proxy is set', () => {
  test('a file is asked through it, by a name that only the proxy finds', async () => {
    const found = await search({ pages: FILE, names: ONLY_THE_PROXY_KNOWS });
    expect(outcomeOf(found)?.outcome).toBe('found');
    expect(found.candidates[0]).toMatchObject({ host: 'tls.blue.example.org', source: 'autoconfig' });
    expect(asked).toContain('autoconfig.blue.example.org:443');
  });

  test('the certificate is still the site’s own', async () => {
    const found = await search({ pages: FILE, untrusted: ['autoconfig.blue.example.org'] });
    expect(outcomeOf(found)).toMatchObject({
      outcome: 'failed',
      detail: expect.stringMatching(/CERT|SIGN/i) as string,
    });
  });

  test('a host it is not for is asked without it', async () => {
    const found = await search({ pages: FILE }, 200, 'example.org, thunderbird.net');
    expect(outcomeOf(found)?.outcome).toBe('found');
    expect(asked).toEqual([]);
  });

  test('one that lets nobody out is a failure, and no fault of the domain', async () => {
    const found = await search({ pages: FILE }, 407);
    expect(outcomeOf(found)?.outcome).toBe('failed');
    expect(asked).toContain('autoconfig.blue.example.org:443');
  });

  test('nobody is led through it to an address that is inside', async () => {
    const names = { ...NAMES, 'inside.example.org': ['10.0.0.1'] };
    const found = await search({ names, pages: { [AUTOCONFIG]: redirect('https://inside.example.org/x') } });
    expect(outcomeOf(found)).toMatchObject({ outcome: 'failed', detail: 'inside' });
    expect(asked).not.toContain('inside.example.org:443');
  });

  test('a redirect is followed through it', async () => {
    const pages = {
      [AUTOCONFIG]: redirect('https://www.blue.example.org/file'),
      'https://www.blue.example.org/file': configFile({ host: 'tls.blue.example.org', port: 465 }),
    };
    const found = await search({ names: { ...NAMES, 'www.blue.example.org': HERE }, pages });
    expect(outcomeOf(found)?.outcome).toBe('found');
    expect(asked).toContain('www.blue.example.org:443');
  });
});
