import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownNameFrom, readEhloGreeting } from '../../../electron/engine/probe/facts/own-name.ts';
import { cleanName, readEcho } from '../../../electron/engine/probe/facts/public-address.ts';
import { answer, observe } from './fake-ports.ts';

describe('own name in an EHLO reply', () => {
  it('exim-knows-the-reverse-name', () => {
    expect(readEhloGreeting('relay.isp.example Hello dsl-7.pool.isp.example [192.0.2.7]')).toEqual({
      publicAddress: '192.0.2.7',
      publicName: 'dsl-7.pool.isp.example',
    });
  });
  it('sendmail-is-pleased-to-meet-you', () => {
    expect(
      readEhloGreeting('mx.isp.example Hello dial-3.isp.example [192.0.2.3], pleased to meet you'),
    ).toEqual({
      publicAddress: '192.0.2.3',
      publicName: 'dial-3.isp.example',
    });
  });
  it('exim-without-a-reverse-name-repeats-what-we-said', () => {
    expect(readEhloGreeting('mx.example Hello desk.home.example [192.0.2.7]', 'desk.home.example')).toEqual({
      publicAddress: '192.0.2.7',
    });
    expect(readEhloGreeting('mx.example Hello [127.0.0.1] [192.0.2.7]', '[127.0.0.1]')).toEqual({
      publicAddress: '192.0.2.7',
    });
  });
  it('google-and-microsoft-give-an-address-alone', () => {
    expect(readEhloGreeting('mx.google.example at your service, [2001:db8::7]')).toEqual({
      publicAddress: '2001:db8::7',
    });
    expect(readEhloGreeting('out.example Hello [192.0.2.7]')).toEqual({ publicAddress: '192.0.2.7' });
  });
  it('postfix-gives-none', () => {
    expect(readEhloGreeting('mail.example.org')).toEqual({});
  });
  it('ipv6-literal-with-its-tag', () => {
    expect(readEhloGreeting('mx.example Hello six.isp.example [IPv6:2001:db8::7]').publicAddress).toBe(
      '2001:db8::7',
    );
  });
  it('hostile-name-is-dropped', () => {
    expect(readEhloGreeting('mx Hello <script>alert(1)</script> [192.0.2.7]').publicName).toBeUndefined();
    expect(readEhloGreeting('mx Hello localhost.localdomain [192.0.2.7]').publicName).toBeUndefined();
    expect(readEhloGreeting('mx Hello a.example [999.0.2.7]')).toEqual({});
  });
  it('relay-is-believed-before-a-control-and-a-shield-never', () => {
    const control = observe({ ehloGreeting: 'mx Hello nat.example.net [198.51.100.1]' });
    const relay = observe({ role: 'relay', ehloGreeting: 'relay Hello dsl-7.isp.example [192.0.2.7]' });
    const shield = observe({
      role: 'relay',
      loopbackPeer: true,
      ehloGreeting: 'x Hello localhost [127.0.0.1]',
    });
    expect(ownNameFrom([shield, control, relay]).publicName).toBe('dsl-7.isp.example');
    expect(ownNameFrom([shield])).toEqual({});
  });
  it('what we said is read from the transcript', () => {
    const transcript = [{ atMs: 1, mark: '>' as const, text: 'EHLO desk.home.example' }];
    const relay = observe({
      role: 'relay',
      transcript,
      ehloGreeting: 'relay Hello desk.home.example [192.0.2.7]',
    });
    expect(ownNameFrom([relay])).toEqual({ publicAddress: '192.0.2.7' });
  });
  it('never throws and gives only clean names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        const own = readEhloGreeting(`mx Hello ${noise} [192.0.2.7]`);
        expect(own.publicName ?? 'a.example').toMatch(/^[a-z0-9._-]+$/);
      }),
    );
  });
});

describe('address echo', () => {
  it('plain address with a line end', () => {
    expect(readEcho(answer({ status: 200, body: '192.0.2.7\n' }))).toBe('192.0.2.7');
    expect(readEcho(answer({ status: 200, body: '2001:db8::7' }))).toBe('2001:db8::7');
  });
  it.each(['<html>192.0.2.7', '192.0.2.7 198.51.100.1', '', '1.2.3'])('echo-answers-%j', (body) => {
    expect(readEcho(answer({ status: 200, body }))).toBeNull();
  });
  it('error page is no echo', () => {
    expect(readEcho(answer({ status: 503, body: '192.0.2.7' }))).toBeNull();
    expect(readEcho(answer({ status: 200, body: '192.0.2.7', truncated: true }))).toBeNull();
  });
  it('names lose their last dot and bad ones are dropped', () => {
    expect(cleanName('DSL-7.isp.example.')).toBe('dsl-7.isp.example');
    for (const bad of ['', 'localhost', 'desk.local', 'a b.example', 'x'.repeat(300), '192.0.2.7']) {
      expect(cleanName(bad)).toBeNull();
    }
  });
});
