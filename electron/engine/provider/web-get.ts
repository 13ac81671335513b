import http from 'node:http';
import { isIP, type Socket } from 'node:net';
import { FAMILIES } from '../../../shared/model/observation.ts';
import type { ProbeDeps } from '../probe/deps.ts';
import { createNames, mostTelling } from '../probe/dns.ts';
import { createLine } from '../probe/line.ts';
import { errorName } from '../probe/socket-error.ts';
import type { ConnectionDeps } from '../web/dispatchers.ts';
import { proxyOf } from '../web/proxy-of.ts';
import { connectAny } from './connect-any.ts';
import { LARGEST_FILE, LARGEST_HEADER, MOST_ADDRESSES } from './deadlines.ts';
import type { ProviderDeps, WebAnswer, WebAsk } from './deps.ts';

export interface WebWorld {
  probe: ProbeDeps;
  /** Is this an address of the internet? */
  isOutside: (address: string) => boolean;
  ports: { 'http:': number; 'https:': number };
  /** For what is asked through a proxy. */
  web?: ConnectionDeps;
}

/** Nothing packed: what is read is what was counted. */
const HEADERS = {
  'user-agent': 'postern',
  accept: 'application/xml, text/xml;q=0.9, */*;q=0.1',
  'accept-encoding': 'identity',
};

/**
 * GET on a socket of its own: no redirects, no cookies, header and body bounded, the certificate checked. Where a proxy is
 * set for the address, through that: then names are the proxy's to find, and an address known here to be inside is refused.
 */
export function createWebGet({ probe, isOutside, ports, web = {} }: WebWorld): ProviderDeps['get'] {
  return async ({ url, outsideOnly }: WebAsk, signal): Promise<WebAnswer> => {
    signal.throwIfAborted();
    const secure = url.protocol === 'https:';
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    const proxied = proxyOf(url, web.env ?? {}) !== null;
    if (proxied && !outsideOnly) return throughProxy(url, web, signal);
    const names = createNames(probe, createLine(), signal);
    const answers = await Promise.all(FAMILIES.map((family) => names.resolve(host, family)));
    const found = answers.flatMap(({ addresses, family }) =>
      addresses.slice(0, MOST_ADDRESSES / FAMILIES.length).map((address) => ({ address, family })),
    );
    if (found.length === 0 && !proxied) {
      return { ok: false, error: mostTelling(answers)?.failure ?? 'dns-no-address' };
    }
    const reachable = outsideOnly ? found.filter(({ address }) => isOutside(address)) : found;
    if (found.length > 0 && reachable.length === 0) return { ok: false, error: 'inside' };
    if (proxied) return throughProxy(url, web, signal);

    const port = ports[secure ? 'https:' : 'http:'];
    const raw = await connectAny(
      reachable.map((to) => ({ ...to, port })),
      probe,
      signal,
    );
    if ('error' in raw) return { ok: false, error: raw.error };
    const stop = (): void => void raw.socket.destroy();
    signal.addEventListener('abort', stop);
    try {
      const socket = secure ? await secured(raw.socket, host, probe) : raw.socket;
      return await ask(url, socket);
    } catch (error) {
      signal.throwIfAborted();
      return { ok: false, error: errorName(error) };
    } finally {
      signal.removeEventListener('abort', stop);
      stop();
    }
  };
}

/** The client for the web is loaded where a proxy asks for it. */
async function throughProxy(url: URL, web: ConnectionDeps, signal: AbortSignal): Promise<WebAnswer> {
  const { getThroughProxy } = await import('./proxy-get.ts');
  return getThroughProxy(url, HEADERS, web, signal);
}

function secured(socket: Socket, host: string, probe: ProbeDeps): Promise<Socket> {
  return new Promise((resolve, reject) => {
    // An address has no name to ask for (RFC 6066 §3); its certificate is compared with the address.
    const named = isIP(host) === 0 ? { servername: host } : {};
    const over = probe.secure({
      socket,
      host,
      ...named,
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: true,
    });
    over.once('secureConnect', () => resolve(over));
    over.on('error', reject);
    over.once('close', () => reject(closed()));
  });
}

function closed(): Error {
  return Object.assign(new Error('closed'), { code: 'closed' });
}

function ask(url: URL, socket: Socket): Promise<WebAnswer> {
  return new Promise((resolve, reject) => {
    const request = http.get({
      createConnection: () => socket,
      path: url.pathname + url.search,
      maxHeaderSize: LARGEST_HEADER,
      headers: {
        host: url.host,
        ...HEADERS,
        connection: 'close',
      },
    });
    request.once('error', reject);
    request.once('close', () => reject(closed()));
    request.once('response', (response) => {
      const { statusCode = 0, headers } = response;
      const pieces: Buffer[] = [];
      let size = 0;
      const end = (answer: WebAnswer): void => {
        resolve(answer);
        request.destroy();
      };
      const whole = (): void => {
        const location = headers.location ?? null;
        end({ ok: true, status: statusCode, location, body: Buffer.concat(pieces) });
      };
      // Only a file is read to its end.
      if (statusCode !== 200) {
        whole();
        return;
      }
      response.on('data', (piece: Buffer) => {
        size += piece.length;
        if (size > LARGEST_FILE) end({ ok: false, error: 'too-large' });
        else pieces.push(piece);
      });
      response.once('end', whole);
      response.once('error', reject);
    });
  });
}
