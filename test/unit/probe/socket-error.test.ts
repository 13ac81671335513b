import { describe, expect, it } from 'vitest';
import { connectFailure, errorName } from '../../../electron/engine/probe/socket-error.ts';

describe('the name of an error', () => {
  it.each([
    [{ code: 'ECONNREFUSED', errno: -111 }, 'linux', 'ECONNREFUSED'],
    [{ errno: -111 }, 'linux', 'ECONNREFUSED'],
    [{ errno: -61 }, 'darwin', 'ECONNREFUSED'],
    [{ code: 'UNKNOWN', errno: -65 }, 'darwin', 'EHOSTUNREACH'],
    [{ code: 'UNKNOWN', errno: 10061 }, 'win32', 'ECONNREFUSED'],
    [{ errno: -4078 }, 'win32', 'ECONNREFUSED'],
    [{ errno: 10013 }, 'win32', 'EACCES'],
    [{ code: 10065 }, 'win32', 'EHOSTUNREACH'],
    [{ errno: -113 }, 'linux', 'EHOSTUNREACH'],
    // The number comes before the text.
    [{ errno: -104, message: 'connect ECONNREFUSED' }, 'linux', 'ECONNRESET'],
    [{ message: 'connect EHOSTUNREACH 192.0.2.1:25' }, 'linux', 'EHOSTUNREACH'],
    [{ errno: -99_999 }, 'linux', 'UNKNOWN'],
    ['text', 'linux', 'UNKNOWN'],
    [undefined, 'linux', 'UNKNOWN'],
  ])('%o on %s is %s', (error, platform, name) => {
    expect(errorName(error, platform)).toBe(name);
  });
});

describe('the failure while connecting', () => {
  it.each([
    ['ECONNREFUSED', 'connect-refused'],
    ['ENOPROTOOPT', 'connect-refused'],
    ['ECONNRESET', 'connect-reset'],
    ['EPIPE', 'connect-reset'],
    ['ECONNABORTED', 'connect-reset'],
    ['EHOSTUNREACH', 'host-unreachable'],
    ['EHOSTDOWN', 'host-unreachable'],
    ['ENETUNREACH', 'network-unreachable'],
    ['EADDRNOTAVAIL', 'network-unreachable'],
    ['ENETDOWN', 'network-unreachable'],
    ['EACCES', 'permission-denied'],
    ['EPERM', 'permission-denied'],
    ['ETIMEDOUT', 'connect-timeout'],
    ['EMFILE', 'unknown'],
  ])('%s is %s', (name, failure) => {
    expect(connectFailure(name)).toBe(failure);
  });
});
