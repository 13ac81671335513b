import type { ServerResponse } from 'node:http';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { AUTOCONFIG, createFinder, detailOf, type Finder, NAMES } from './finder.ts';
import { configFile, type Here, redirect } from './world.ts';

const WELL_KNOWN = 'https://blue.example.org/.well-known/autoconfig/mail/config-v1.1.xml';

let finder: Finder;
beforeAll(async () => {
  finder = await createFinder();
});
afterEach(() => finder.close());

describe('a file from a liar', () => {
  const PUBLIC = { ...NAMES, 'inside.example.org': ['127.0.0.2'] };
  test.each<[string, Partial<Here>, string]>([
    ['a web page', { pages: { [AUTOCONFIG]: (_q, r) => r.end('<!DOCTYPE html><html></html>') } }, 'html'],
    ['gigabytes', { pages: { [AUTOCONFIG]: (_q, r) => flood(r) } }, 'too-large'],
    ['a loop', { pages: { [AUTOCONFIG]: redirect(AUTOCONFIG) } }, 'redirect-loop'],
    [
      'a way down to http',
      { pages: { [AUTOCONFIG]: redirect(AUTOCONFIG.replace('https', 'http')) } },
      'redirect-to-http',
    ],
    [
      'a way to the router',
      { pages: { [AUTOCONFIG]: redirect('https://192.168.1.1/reboot') } },
      'redirect-refused',
    ],
    [
      'a way to another port',
      { pages: { [AUTOCONFIG]: redirect('https://blue.example.org:8443/') } },
      'redirect-refused',
    ],
    ['a way to a file', { pages: { [AUTOCONFIG]: redirect('file:///etc/passwd') } }, 'redirect-refused'],
    ['a way inside by name', { pages: { [AUTOCONFIG]: redirect('https://inside.example.org/') } }, 'inside'],
    ['a long way', { pages: chain(6) }, 'too-many-redirects'],
    ['half an answer', { pages: { [AUTOCONFIG]: (_q, r) => void r.socket?.destroy() } }, 'ECONNRESET'],
    ['a broken server', { pages: { [AUTOCONFIG]: (_q, r) => r.writeHead(500).end() } }, 'http-500'],
    ['papers of nobody', { untrusted: ['autoconfig.blue.example.org'] }, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    [
      'a server on this computer',
      { pages: { [AUTOCONFIG]: configFile({ host: '127.0.0.1', port: 465 }) } },
      'private-address',
    ],
    [
      'a server in plain',
      { pages: { [AUTOCONFIG]: configFile({ host: 'smtp.blue.example.org', port: 25, security: 'plain' }) } },
      'plain-only',
    ],
  ])('%s', async (_name, here, detail) => {
    const found = await finder.find(() => ({
      names: { ...PUBLIC, 'blue.example.org': 'ENOTFOUND' },
      ...here,
    }));
    expect(detailOf(found, 'autoconfig')).toBe(detail);
    expect(found.candidates).toEqual([]);
    expect(found.tookMs).toBeLessThan(20_000);
  });

  test('a body that never ends ends at the deadline, and the rest is still used', async () => {
    const found = await finder.find(() => ({
      names: NAMES,
      pages: {
        [AUTOCONFIG]: (_request, response) => {
          response.write('<clientConfig>');
          const drip = setInterval(() => response.write(' '), 50);
          response.once('close', () => clearInterval(drip));
        },
        [WELL_KNOWN]: (_request, response) => response.writeHead(404).end(),
      },
    }));
    expect(detailOf(found, 'autoconfig')).toBe('timeout');
    expect(found.tookMs).toBeLessThan(20_000);
  });
});

function flood(response: ServerResponse): void {
  const piece = Buffer.alloc(65_536, 32);
  const pour = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', pour);
  pour();
}

function chain(length: number): NonNullable<Here['pages']> {
  const step = (index: number) => (index === 0 ? AUTOCONFIG : `https://autoconfig.blue.example.org/${index}`);
  return Object.fromEntries(Array.from({ length }, (_, index) => [step(index), redirect(step(index + 1))]));
}
