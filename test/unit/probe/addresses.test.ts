import { describe, expect, it } from 'vitest';
import { isLoopback } from '../../../electron/engine/probe/loopback.ts';
import { callerLiteral } from '../../../electron/engine/probe/smtp-words.ts';

describe('what we call ourselves in EHLO', () => {
  it.each([
    ['192.0.2.10', '[192.0.2.10]'],
    ['2001:db8::10', '[IPv6:2001:db8::10]'],
    ['fe80::1%eth0', '[IPv6:fe80::1]'],
    [undefined, '[127.0.0.1]'],
  ])('%s: %s', (localAddress, literal) => {
    expect(callerLiteral(localAddress === undefined ? {} : { localAddress })).toBe(literal);
  });
});

describe('this computer itself', () => {
  it.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', 'localhost', 'Mail.LocalHost'])(
    '%s',
    (host) => {
      expect(isLoopback(host)).toBe(true);
    },
  );
  it.each(['128.0.0.1', '::2', '127.example.org', 'localhost.example.org', ''])('not %j', (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});
