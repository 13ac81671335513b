import { createSocket } from 'node:dgram';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import packet, { type Answer } from 'dns-packet';
import type { ProviderDeps } from '../../../electron/engine/provider/deps.ts';
import { systemProviderDns } from '../../../electron/engine/provider/system-provider-deps.ts';
import { createWebGet } from '../../../electron/engine/provider/web-get.ts';
import { startMailServer } from '../../../electron/engine/practice/mail-server.ts';
import { createAuthority } from '../certificates.ts';
import { benchDeps } from '../probe-bench.ts';

export type Page = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** What there is in one small internet on 127.0.0.1. */
export interface Here {
  /** Addresses by name; a text is the resolver's error. */
  names?: Record<string, string[] | string>;
  /** Records by `TYPE name`. */
  records?: Record<string, Answer[]>;
  /** The name server never answers. */
  dnsSilent?: boolean;
  /** By `https://host/path`. */
  pages?: Record<string, Page>;
  /** Hosts whose web server shows a certificate nobody trusts. */
  untrusted?: string[];
  /** Outgoing servers: how each speaks, by host. */
  mail?: Record<string, 'smtp' | 'smtp-in-tls'>;
  /** Ports that mail programs expect, and the host of `mail` that stands behind each. */
  doors?: Record<number, string>;
  silentPorts?: number[];
  /** The environment, where it names a proxy. */
  env?: Record<string, string>;
}

export interface World {
  deps: ProviderDeps;
  /** Everything web servers were asked, whole. */
  asked: string[];
  /** Everything the name server was asked, as `TYPE name`. */
  looked: string[];
  /** The port the web server in TLS listens on. */
  webPort: number;
  /** The port a server of `mail` really listens on. */
  portOf: (host: string) => number;
  close(): Promise<void>;
}

/** Certificates for any host; making one takes a tenth of a second, so they are kept for the whole file. */
export interface Papers {
  /** Of the authority that is trusted. */
  trust: string;
  of(host: string, trusted: boolean): SecureContext;
}

export function createPapers(): Papers {
  const authorities = { true: createAuthority(), false: createAuthority('Nobody') };
  const made = new Map<string, SecureContext>();
  return {
    trust: authorities.true.cert,
    of(host, trusted) {
      const key = `${trusted} ${host}`;
      const context =
        made.get(key) ??
        createSecureContext(authorities[`${trusted}`].issue({ name: host, dnsNames: [host], addresses: [] }));
      made.set(key, context);
      return context;
    },
  };
}

/** Real sockets, real TLS, a real name server; nothing beyond 127.0.0.1. */
export async function startWorld(here: Here, papers: Papers): Promise<World> {
  const asked: string[] = [];
  const looked: string[] = [];
  const closers: (() => Promise<void>)[] = [];
  const ports = new Map<string, number>();
  // Made before the clock runs: making a key stops everything for a moment.
  for (const host of [...Object.keys(here.names ?? {}), ...Object.keys(here.mail ?? {})]) {
    papers.of(host, here.untrusted?.includes(host) !== true);
  }

  for (const [host, speaks] of Object.entries(here.mail ?? {})) {
    const server = await startMailServer({
      name: host,
      manner: {},
      speaks,
      context: () => papers.of(host, true),
      caller: '192.0.2.1',
    });
    ports.set(host, server.port);
    closers.push(() => server.close());
  }

  const serve =
    (scheme: string): Page =>
    (request, response) => {
      const url = `${scheme}://${request.headers.host ?? ''}${request.url ?? ''}`;
      asked.push([url, ...request.rawHeaders].join('\n'));
      const page = here.pages?.[url];
      if (page === undefined) response.writeHead(404).end();
      else page(request, response);
    };
  const secure = https.createServer(
    { SNICallback: (host, done) => done(null, papers.of(host, here.untrusted?.includes(host) !== true)) },
    serve('https'),
  );
  const plain = http.createServer(serve('http'));
  for (const server of [secure, plain]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.push(
      () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    );
  }

  const names = createSocket('udp4');
  names.on('message', (bytes, from) => {
    const { id, questions = [] } = packet.decode(bytes);
    const [question] = questions;
    if (question === undefined || id === undefined) return;
    const key = `${question.type} ${question.name.toLowerCase()}`;
    looked.push(key);
    if (here.dnsSilent === true) return;
    const answers = here.records?.[key];
    const flags = packet.RECURSION_DESIRED | packet.RECURSION_AVAILABLE | (answers === undefined ? 3 : 0);
    names.send(packet.encode({ type: 'response', id, flags, questions, answers: answers ?? [] }), from.port);
  });
  await new Promise<void>((resolve) => names.bind(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => names.close(() => resolve())));

  const bench = benchDeps({
    names: here.names ?? {},
    trust: papers.trust,
    silentPorts: here.silentPorts ?? [],
    deadlineMs: 15_000,
  });
  const probe = {
    ...bench,
    connect: (to: Parameters<typeof bench.connect>[0]) => {
      const behind = here.doors?.[to.port];
      return bench.connect({ ...to, port: behind === undefined ? to.port : (ports.get(behind) ?? 1) });
    },
  };
  const portOf = (server: http.Server | https.Server): number => (server.address() as AddressInfo).port;
  return {
    deps: {
      dns: systemProviderDns([`127.0.0.1:${names.address().port}`]),
      get: createWebGet({
        probe,
        // The one address of this internet; all other addresses of this computer are "inside".
        isOutside: (address) => address === '127.0.0.1',
        ports: { 'https:': portOf(secure), 'http:': portOf(plain) },
        web: { authorities: [papers.trust], ...(here.env && { env: here.env }) },
      }),
      probe,
      families: () => Promise.resolve([4]),
    },
    asked,
    looked,
    webPort: portOf(secure),
    portOf: (host) => ports.get(host) ?? 0,
    close: async () => {
      await Promise.all(closers.map((close) => close()));
    },
  };
}

/** A whole file with these outgoing servers. */
export function configFile(
  ...servers: { host: string; port: number; security?: 'SSL' | 'STARTTLS' | 'plain'; login?: string }[]
): Page {
  const text = servers.map(
    ({ host, port, security = 'SSL', login = 'password-cleartext' }) =>
      `<outgoingServer type="smtp"><hostname>${host}</hostname><port>${port}</port><socketType>${security}</socketType>
       <username>%EMAILADDRESS%</username><authentication>${login}</authentication></outgoingServer>`,
  );
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/xml' });
    response.end(
      `<clientConfig version="1.1"><emailProvider id="x"><displayName>Blue Post</displayName>${text.join('')}</emailProvider></clientConfig>`,
    );
  };
}

export function redirect(to: string): Page {
  return (_request, response) => response.writeHead(302, { location: to }).end();
}
