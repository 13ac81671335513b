import type { Failure } from '../../../shared/model/failure.ts';

/**
 * What an error name means while a connection is being made. Windows' names are libuv's translations of WSA numbers.
 * `ENOPROTOOPT` is ICMP 3/2 (protocol unreachable): someone on the way answered and refused, with a time that tells how
 * far away, exactly as with ICMP 3/3, which the system itself reports as ECONNREFUSED (docs/decisions/010).
 * `EACCES` and `EPERM` mean a rule of this computer, or, on Linux and IPv6 only, ICMPv6 "administratively prohibited";
 * the judge tells them apart by family and time.
 */
const CONNECT_FAILURES: ReadonlyMap<string, Failure> = new Map<string, Failure>([
  ['ECONNREFUSED', 'connect-refused'],
  ['ENOPROTOOPT', 'connect-refused'],
  ['ECONNRESET', 'connect-reset'],
  ['ECONNABORTED', 'connect-reset'],
  ['EPIPE', 'connect-reset'],
  ['EHOSTUNREACH', 'host-unreachable'],
  ['EHOSTDOWN', 'host-unreachable'],
  ['ENETUNREACH', 'network-unreachable'],
  ['ENETDOWN', 'network-unreachable'],
  ['EADDRNOTAVAIL', 'network-unreachable'],
  ['EACCES', 'permission-denied'],
  ['EPERM', 'permission-denied'],
  ['ETIMEDOUT', 'connect-timeout'],
]);

/** Names by number, for errors that come without a name: what the system says, and on Windows WSA's and libuv's own. */
const NUMBERS: Readonly<Record<'linux' | 'darwin' | 'win32', Readonly<Record<number, string>>>> = {
  linux: {
    1: 'EPERM',
    13: 'EACCES',
    32: 'EPIPE',
    92: 'ENOPROTOOPT',
    99: 'EADDRNOTAVAIL',
    100: 'ENETDOWN',
    101: 'ENETUNREACH',
    103: 'ECONNABORTED',
    104: 'ECONNRESET',
    110: 'ETIMEDOUT',
    111: 'ECONNREFUSED',
    112: 'EHOSTDOWN',
    113: 'EHOSTUNREACH',
  },
  darwin: {
    1: 'EPERM',
    13: 'EACCES',
    32: 'EPIPE',
    42: 'ENOPROTOOPT',
    49: 'EADDRNOTAVAIL',
    50: 'ENETDOWN',
    51: 'ENETUNREACH',
    53: 'ECONNABORTED',
    54: 'ECONNRESET',
    60: 'ETIMEDOUT',
    61: 'ECONNREFUSED',
    64: 'EHOSTDOWN',
    65: 'EHOSTUNREACH',
  },
  win32: {
    10013: 'EACCES',
    10042: 'ENOPROTOOPT',
    10049: 'EADDRNOTAVAIL',
    10050: 'ENETDOWN',
    10051: 'ENETUNREACH',
    10053: 'ECONNABORTED',
    10054: 'ECONNRESET',
    10060: 'ETIMEDOUT',
    10061: 'ECONNREFUSED',
    10064: 'EHOSTDOWN',
    10065: 'EHOSTUNREACH',
    4035: 'ENOPROTOOPT',
    4039: 'ETIMEDOUT',
    4047: 'EPIPE',
    4048: 'EPERM',
    4062: 'ENETUNREACH',
    4063: 'ENETDOWN',
    4077: 'ECONNRESET',
    4078: 'ECONNREFUSED',
    4079: 'ECONNABORTED',
    4090: 'EADDRNOTAVAIL',
    4092: 'EACCES',
  },
};

/** The error's name: its code, else its number on this platform, else a name within its text. `UNKNOWN` when none is found. */
export function errorName(error: unknown, platform: string = process.platform): string {
  const { code, errno, message } = (typeof error === 'object' && error !== null ? error : {}) as {
    code?: unknown;
    errno?: unknown;
    message?: unknown;
  };
  if (typeof code === 'string' && code !== 'UNKNOWN' && code !== '') return code;
  const number = typeof errno === 'number' ? errno : typeof code === 'number' ? code : null;
  const numbers = platform === 'darwin' || platform === 'win32' ? NUMBERS[platform] : NUMBERS.linux;
  const named = number === null ? undefined : numbers[Math.abs(number)];
  if (named !== undefined) return named;
  const text = typeof message === 'string' ? message : '';
  return [...CONNECT_FAILURES.keys()].find((name) => new RegExp(`\\b${name}\\b`).test(text)) ?? 'UNKNOWN';
}

/** The failure an error name stands for while connecting; `unknown` for every name not in the table. */
export function connectFailure(name: string): Failure {
  return CONNECT_FAILURES.get(name) ?? 'unknown';
}
