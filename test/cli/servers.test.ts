import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseServer } from '../../electron/cli/input/server.ts';

describe('a server as people write it', () => {
  it.each([
    ['smtp.example.org', 'smtp.example.org', null],
    ['smtp.example.org:587', 'smtp.example.org', 587],
    ['  SMTP.Example.ORG. ', 'smtp.example.org', null],
    ['192.0.2.1', '192.0.2.1', null],
    ['192.0.2.1:25', '192.0.2.1', 25],
    ['2001:db8::1', '2001:db8::1', null],
    ['[2001:db8::1]', '2001:db8::1', null],
    ['[2001:db8::1]:465', '2001:db8::1', 465],
    ['localhost:2525', 'localhost', 2525],
    ['mail.müller.example', 'mail.xn--mller-kva.example', null],
    ['mail_1.example.org', 'mail_1.example.org', null],
  ])('%s', (text, host, port) => {
    expect(parseServer(text)).toEqual({ ok: true, host, port });
  });

  it.each([
    ['', 'empty'],
    ['smtp.example.org:', 'port'],
    ['smtp.example.org:0', 'port'],
    ['smtp.example.org:65536', 'port'],
    ['smtp.example.org:25:26', 'port'],
    ['[smtp.example.org]:25', 'address'],
    ['[2001:db8::1', 'host'],
    ['-smtp.example.org', 'host'],
    ['smtp..example.org', 'host'],
    ['me@example.org', 'host'],
    ['192.0.2', 'host'],
    ['smtp.example.org/path', 'host'],
  ])('%s is refused', (text, reason) => {
    expect(parseServer(text)).toEqual({ ok: false, reason });
  });

  it('never throws, and what it accepts it accepts again unchanged', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        const server = parseServer(text);
        if (!server.ok) return;
        const written = server.host.includes(':') ? `[${server.host}]` : server.host;
        expect(parseServer(server.port === null ? written : `${written}:${server.port}`)).toEqual(server);
      }),
    );
  });
});
