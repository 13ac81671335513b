import type { NetworkInterfaceInfo } from 'node:os';
import type { FactPorts, HttpAnswer } from '../../../electron/engine/probe/facts/ports.ts';
import type { Observation } from '../../../shared/model/observation.ts';

/** An error as `node:dns` makes it. */
export function dnsError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A desktop at home: one cable with IPv4, an honest resolver, no commands, nothing else answered. */
export function fakePorts(change: Partial<FactPorts> = {}): FactPorts {
  return {
    platform: 'linux',
    environment: {},
    pid: 4242,
    interfaces: () => ({ lo: [entry('127.0.0.1')], eth0: [entry('192.168.1.20')] }),
    readText: () => null,
    exists: () => false,
    routeSource: (family) => Promise.resolve(family === 4 ? '192.168.1.20' : null),
    run: () => Promise.reject(new Error('no such program')),
    lookUp: () => Promise.reject(dnsError('ENOTFOUND')),
    reverse: () => Promise.reject(dnsError('ENOTFOUND')),
    httpGet: () => Promise.reject(new Error('no answer')),
    random: () => 0.5,
    limitMs: 200,
    ...change,
  };
}

export function entry(address: string, mac = '52:54:00:12:34:56'): NetworkInterfaceInfo {
  const internal = address === '::1' || address.startsWith('127.');
  const base = { address, netmask: '', mac, internal, cidr: null };
  return address.includes(':') ? { ...base, family: 'IPv6', scopeid: 0 } : { ...base, family: 'IPv4' };
}

export function answer(change: Partial<HttpAnswer> = {}): HttpAnswer {
  return { status: 204, headers: {}, body: '', truncated: false, sentAt: 0, answeredAt: 0, ...change };
}

export function observe(change: Partial<Observation> = {}): Observation {
  return {
    id: 'o1',
    role: 'control',
    purpose: 'mail',
    host: 'mx.example.net',
    address: '198.51.100.25',
    family: 4,
    port: 25,
    security: 'none',
    outcome: 'ready',
    step: 'ready',
    startedMs: 0,
    endedMs: 100,
    timings: { connectMs: 24 },
    sockets: 1,
    bytesSent: 40,
    bytesReceived: 200,
    transcript: [],
    ...change,
  };
}

/** An observation that failed at its connect. */
export function silent(change: Partial<Observation> = {}): Observation {
  return observe({ outcome: 'failed', step: 'connect', failure: 'connect-timeout', timings: {}, ...change });
}
