import { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { systemClock } from '../probe/clock.ts';
import { WHOLE_CHECK } from '../probe/deadlines.ts';
import type { DnsAnswer, ProbeDeps, ProbeOptions } from '../probe/deps.ts';
import type { Papers } from './certificates.ts';
import { startMailServer, type MailServer } from './mail-server.ts';
import type { Conduct, Manner, Scene } from './scene.ts';
import { hostByAddress, hostByName, HOSTS, MAIL_PORTS, type PracticeHost, ROUND_TRIP_MS } from './world.ts';
import type { Family } from '../../../shared/model/observation.ts';

export interface Stage {
  probe: ProbeDeps;
  close(): Promise<void>;
}

/** Own address in the home, as the conversation shows it. */
export const OWN_ADDRESSES: Readonly<Record<Family, string>> = { 4: '192.168.1.20', 6: '2001:db8:77::20' };

/**
 * Builds a scene: one real server on loopback for every host and port that answers, and a probe whose names and
 * connections lead nowhere else. Loopback can neither drop nor delay a packet, so silence, refusals from afar and the
 * round trip are played by the connection itself.
 */
export async function buildStage(scene: Scene, papers: Papers, options: ProbeOptions): Promise<Stage> {
  const servers = new Map<string, MailServer>();
  const sockets = new Set<Socket>();
  const stop = new AbortController();
  const key = (name: string, port: number, family: Family): string => `${name}:${port}/${family}`;
  const begin = async (host: PracticeHost, port: number, family: Family): Promise<void> => {
    const conduct = conductAt(scene, host, port, family);
    if (conduct?.kind !== 'answers') return;
    servers.set(
      key(host.name, port, family),
      await startMailServer(partOf(scene, host, port, conduct, papers)),
    );
  };
  const close = async (): Promise<void> => {
    stop.abort();
    for (const socket of sockets) socket.destroy();
    await Promise.all([...servers.values()].map((server) => server.close()));
  };
  try {
    await Promise.all(
      scene.place.families.flatMap((family) =>
        HOSTS.flatMap((host) => portsOf(host).map((port) => begin(host, port, family))),
      ),
    );
  } catch (error) {
    await close();
    throw error;
  }

  const connect: ProbeDeps['connect'] = ({ address, family, port }) => {
    const socket = new Socket();
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    const host = hostByAddress(address);
    const conduct = host === undefined ? undefined : conductAt(scene, host, port, family);
    const server = host === undefined ? undefined : servers.get(key(host.name, port, family));
    if (stop.signal.aborted) fail(socket, 'ENETDOWN', 0);
    else if (conduct === undefined) fail(socket, 'ECONNREFUSED', ROUND_TRIP_MS);
    else if (conduct.kind === 'turned-away') fail(socket, conduct.error, conduct.afterMs);
    else if (server !== undefined && conduct.kind === 'answers') {
      if (conduct.here !== true) pretend(socket, address, family);
      const wait = conduct.here === true ? 0 : ROUND_TRIP_MS;
      later(socket, wait, () => socket.setNoDelay(true).connect({ host: '127.0.0.1', port: server.port }));
    }
    return socket;
  };
  const resolve = (name: string, family: Family, signal: AbortSignal): Promise<DnsAnswer> =>
    scene.place.names === 'silent' ? silence(signal) : Promise.resolve(addressesOf(name, family));
  return {
    probe: {
      resolver: { query: resolve, system: resolve },
      connect,
      secure(tls) {
        const secured = connectTls({ ...tls, ca: [papers.authority] });
        // The scene's own address under TLS as well.
        const { socket: raw } = tls;
        if (raw instanceof Socket)
          Object.defineProperty(secured, 'localAddress', { get: () => raw.localAddress });
        return secured;
      },
      clock: systemClock,
      options: { deadlineMs: WHOLE_CHECK, listenMs: 0, ...options },
    },
    close,
  };
}

function portsOf(host: PracticeHost): readonly number[] {
  return host.kind === 'web' ? host.plainPorts : [...MAIL_PORTS, ...host.plainPorts];
}

/** Undefined where nobody listens. */
function conductAt(scene: Scene, host: PracticeHost, port: number, family: Family): Conduct | undefined {
  const rule = scene.doors.find(
    ({ hosts, ports, family: only }) =>
      (hosts?.includes(host.kind) ?? true) && (ports?.includes(port) ?? true) && (only ?? family) === family,
  );
  if (rule !== undefined && rule.conduct.kind !== 'answers') return rule.conduct;
  return portsOf(host).includes(port) ? (rule?.conduct ?? { kind: 'answers' }) : undefined;
}

function partOf(scene: Scene, host: PracticeHost, port: number, manner: Manner, papers: Papers) {
  return {
    name: host.name,
    manner,
    speaks: host.plainPorts.includes(port) ? 'plain' : port === 465 ? 'smtp-in-tls' : 'smtp',
    context: () => papers.contextFor(host.name, manner.certificate ?? 'good'),
    caller: scene.place.publicAddress,
  } as const;
}

function addressesOf(name: string, family: Family): DnsAnswer {
  const host = hostByName(name);
  return host === undefined ? { error: 'ENOTFOUND' } : { addresses: [host.addresses[family]] };
}

function silence(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = (): void => reject(new DOMException('stopped', 'AbortError'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** The far end and this one as the scene has them: on the wire they are 127.0.0.1 both. */
function pretend(socket: Socket, address: string, family: Family): void {
  Object.defineProperties(socket, {
    remoteAddress: { get: () => (socket.connecting || socket.destroyed ? undefined : address) },
    localAddress: { get: () => OWN_ADDRESSES[family] },
  });
}

function later(socket: Socket, ms: number, act: () => void): void {
  const timer = setTimeout(act, ms);
  socket.once('close', () => clearTimeout(timer));
}

function fail(socket: Socket, code: string, afterMs: number): void {
  const turnAway = (): void => {
    socket.destroy(Object.assign(new Error(`connect ${code}`), { code }));
  };
  // A timer of no length is still a millisecond: too long for a firewall on this computer.
  if (afterMs > 0) later(socket, afterMs, turnAway);
  else setImmediate(turnAway);
}
