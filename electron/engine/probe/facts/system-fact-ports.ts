import { execFile } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import type { Family } from '../../../../shared/model/observation.ts';
import { COMMAND_OUTPUT_BYTES, FACTS_LIMIT_MS, FILE_BYTES } from './limits.ts';
import type { CommandAnswer, FactPorts } from './ports.ts';
import { lookUp, lookupFor, reverse } from './system-dns.ts';
import { httpGet } from './system-http.ts';

/** The ports of this computer. */
export function systemFactPorts(): FactPorts {
  return {
    platform: process.platform,
    environment: process.env,
    pid: process.pid,
    interfaces: networkInterfaces,
    readText,
    exists: existsSync,
    routeSource,
    run,
    lookUp,
    reverse,
    httpGet: (url, signal) => httpGet(url, lookupFor(signal), signal),
    random: Math.random,
    limitMs: FACTS_LIMIT_MS,
  };
}

/** Read in one go up to the bound; files of `/proc` have no size to ask for. */
function readText(path: string): string | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const buffer = Buffer.alloc(FILE_BYTES);
    let length = 0;
    for (;;) {
      const read = readSync(file, buffer, length, buffer.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return buffer.toString('latin1', 0, length);
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

/** Runs a program without a shell; rejects when there is none or the signal ends it. */
function run(command: string, args: readonly string[], signal: AbortSignal): Promise<CommandAnswer> {
  return new Promise((resolve, reject) => {
    const options = {
      signal,
      killSignal: 'SIGKILL',
      maxBuffer: COMMAND_OUTPUT_BYTES,
      windowsHide: true,
      encoding: 'latin1',
    } as const;
    execFile(command, args, options, (error, stdout) => {
      if (error === null) resolve({ code: 0, stdout });
      else if (typeof error.code === 'number') resolve({ code: error.code, stdout });
      else reject(new Error(`${command} did not run`, { cause: error }));
    });
  });
}

/** Addresses set aside for documentation (RFC 5737, RFC 3849): only the default route leads there. */
const FAR: Record<Family, string> = { 4: '203.0.113.1', 6: '2001:db8::1' };
const NO_ROUTE = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENETDOWN']);

/** Connecting a UDP socket picks route and source address and sends nothing (connect(2)). */
function routeSource(family: Family, signal: AbortSignal): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const socket = createSocket({ type: family === 4 ? 'udp4' : 'udp6', signal });
    const fail = (error: NodeJS.ErrnoException) => {
      socket.close();
      if (NO_ROUTE.has(error.code ?? '')) resolve(null);
      else reject(error);
    };
    socket.once('error', fail);
    socket.once('close', () => resolve(null));
    socket.connect(9, FAR[family], () => {
      const { address } = socket.address();
      resolve(address);
      socket.close();
    });
  });
}
