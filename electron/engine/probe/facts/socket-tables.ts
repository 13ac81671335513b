import ipaddr from 'ipaddr.js';
import { isLoopback } from './address-kind.ts';

const SMTP = 25;
/** States of `/proc/net/tcp` in which a connection stands or is being made (`include/net/tcp_states.h`). */
const HELD = new Set(['01', '02']);

/** Outgoing connections to a foreign port 25 in `/proc/net/tcp` or `/proc/net/tcp6`. */
export const countInProc = (text: string): number => heldInProc(text).length;

/** The same by the inodes of their sockets. proc(5) */
export function heldInProc(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const [, local, remote, state, , , , , , inode = ''] = line.trim().split(/\s+/);
    if (local === undefined || remote === undefined || !HELD.has(state ?? '')) return [];
    const [address, port] = remote.split(':');
    const ownPort = Number.parseInt(local.split(':')[1] ?? '', 16);
    const leaves =
      Number.parseInt(port ?? '', 16) === SMTP && ownPort !== SMTP && !isLoopbackHex(address ?? '');
    return leaves ? [inode] : [];
  });
}

/** Kernel words are printed in host order, so on little-endian machines the last byte of each word comes first. */
function isLoopbackHex(hex: string): boolean {
  if (/^[0-9A-F]{6}7F$/i.test(hex) || /^0{16}FFFF0000[0-9A-F]{6}7F$/i.test(hex)) return true;
  return /^0{24}01000000$/.test(hex);
}

/**
 * The same in the output of `netstat -an` (macOS) or `netstat -ano` (Windows). Only numbers are read: Windows translates
 * headings and states. A connection that is over and waits has process 0 on Windows and `TIME_WAIT` on macOS.
 */
export const countInNetstat = (text: string, ownPid: number): number =>
  heldInNetstat(text).filter((pid) => pid !== ownPid).length;

/** The same by process, NaN where the system does not say. */
export function heldInNetstat(text: string): number[] {
  return text.split('\n').flatMap((line) => {
    const columns = line.trim().split(/\s+/);
    if (!/^tcp/i.test(columns[0] ?? '') || /\b(TIME_WAIT|CLOSED|LISTEN)\b/.test(line)) return [];
    const ends = columns
      .slice(1)
      .map(readEnd)
      .filter((end) => end !== null);
    const [local, remote] = ends;
    if (local === undefined || remote?.port !== SMTP || local.port === SMTP) return [];
    const pid = /:\d+$/.test(columns[1] ?? '') ? Number(columns.at(-1)) : NaN;
    return pid !== 0 && !isLoopback(remote.address) ? [pid] : [];
  });
}

/** `192.0.2.1:25`, `[2001:db8::1%5]:25`, or macOS's `192.0.2.1.25` and `2001:db8::1.25` (long ones are cut short). */
function readEnd(column: string): { address: string; port: number } | null {
  const match = /^\[?([0-9a-f.:]+?)(?:%\w+)?\]?[.:](\d{1,5})$/i.exec(column);
  const address = match?.[1] ?? '';
  return ipaddr.isValid(address) && address.length > 1 ? { address, port: Number(match?.[2]) } : null;
}
