import { describe, expect, it } from 'vitest';
import { postern } from './postern.ts';

describe('help', () => {
  it.each([
    ['--help'],
    ['check', '--help'],
    ['explain', '--help'],
    ['isp', '--help'],
    ['isp', 'validate', '--help'],
  ])('goes to standard output: postern %s %s', async (...args) => {
    const { code, stdout, stderr } = await postern(args.filter(Boolean));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: postern/);
  });
});

describe('called wrongly: exit code 2, nothing on standard output, what and what instead on standard error', () => {
  const CASES: [name: string, args: string[], says: RegExp][] = [
    ['no command', [], /Usage: postern/],
    ['a mistyped command', ['chekc'], /unknown command 'chekc'[^]*check/],
    ['a mistyped flag', ['check', '--serber', 'smtp.example.org'], /unknown option '--serber'[^]*--server/],
    ['a flag without its value', ['check', '--server'], /--server/],
    [
      'a server that is none',
      ['check', '--server', 'smtp example org'],
      /smtp example org[^]*smtp\.example\.org/,
    ],
    ['a server with a scheme', ['check', '--server', 'smtp://example.org'], /not a/],
    ['an address with one number too many', ['check', '--server', '192.0.2.300'], /192\.0\.2\.300/],
    ['a port out of range', ['check', '--server', 'smtp.example.org:70000'], /70000[^]*1 to 65535/],
    ['a port in letters', ['check', '--server', 'smtp.example.org:smtp'], /smtp[^]*1 to 65535/],
    ['an e-mail address without a domain', ['check', '--email', 'me'], /me[^]*me@example\.org/],
    ['an unknown connection', ['check', '--connection', 'pigeon'], /pigeon[^]*dsl/],
    ['an unknown provider', ['check', '--isp', 'wesex'], /wesex[^]*wessex/],
    ['a profile that is not there', ['check', '--isp', './no-such.json'], /no-such\.json/],
    ['a deadline of nothing', ['check', '--deadline', '0'], /0[^]*1[^]*600/],
    ['a deadline in words', ['check', '--deadline', 'soon'], /soon[^]*1[^]*600/],
    ['explain without an error', ['explain'], /error/],
    ['validate without a file', ['isp', 'validate'], /file/],
    ['validate a file that is not there', ['isp', 'validate', './no-such.json'], /no-such\.json/],
  ];

  it.each(CASES)('%s', async (_name, args, says) => {
    const { code, stdout, stderr } = await postern(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });
});
