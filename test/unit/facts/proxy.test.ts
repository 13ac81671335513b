import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  proxyFact,
  proxyInEnvironment,
  readGnomeProxy,
  readMacProxy,
  readWindowsProxy,
} from '../../../electron/engine/probe/facts/proxy.ts';
import { fakePorts } from './fake-ports.ts';

const REG = (rows: string) =>
  `\r\nHKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\r\n    User Agent    REG_SZ    Mozilla/4.0\r\n${rows}\r\n`;
const SCUTIL = (rows: string) =>
  `<dictionary> {\n  ExceptionsList : <array> {\n    0 : *.local\n  }\n${rows}}\n`;

describe('proxy', () => {
  it('environment-names-a-proxy-in-either-case', () => {
    expect(proxyInEnvironment(fakePorts({ environment: { https_proxy: 'http://proxy.example:3128' } }))).toBe(
      'yes',
    );
    expect(proxyInEnvironment(fakePorts({ environment: { ALL_PROXY: 'socks5://proxy.example' } }))).toBe(
      'yes',
    );
    expect(proxyInEnvironment(fakePorts({ environment: { HTTP_PROXY: ' ', NO_PROXY: '*' } }))).toBe(
      'not-tried',
    );
  });
  it('windows-proxy-switched-on-and-off', () => {
    expect(readWindowsProxy(REG('    ProxyEnable    REG_DWORD    0x1'))).toBe('yes');
    expect(
      readWindowsProxy(REG('    ProxyEnable    REG_DWORD    0x0\r\n    ProxyServer    REG_SZ    old:8080')),
    ).toBe('no');
    expect(readWindowsProxy(REG('    AutoConfigURL    REG_SZ    http://wpad/x.pac'))).toBe('yes');
    expect(readWindowsProxy(null)).toBe('not-tried');
  });
  it('mac-proxy-switched-on-and-off', () => {
    expect(readMacProxy(SCUTIL('  HTTPEnable : 0\n  SOCKSEnable : 1\n  SOCKSPort : 1080\n'))).toBe('yes');
    expect(readMacProxy(SCUTIL('  HTTPEnable : 0\n  FTPPassive : 1\n'))).toBe('no');
    expect(readMacProxy('')).toBe('not-tried');
  });
  it('gnome-mode', () => {
    expect(readGnomeProxy("'manual'\n")).toBe('yes');
    expect(readGnomeProxy("'none'\n")).toBe('no');
    expect(readGnomeProxy('No such schema')).toBe('not-tried');
  });
  it('reg-query-fails-by-its-exit-code', async () => {
    const ports = fakePorts({
      platform: 'win32',
      run: () => Promise.resolve({ code: 1, stdout: REG('    ProxyEnable    REG_DWORD    0x1') }),
    });
    expect(await proxyFact(ports, AbortSignal.timeout(100))).toBe('not-tried');
  });
  it('never throws, whatever was printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const read of [readWindowsProxy, readMacProxy, readGnomeProxy]) {
          expect(['yes', 'no', 'not-tried']).toContain(read(text));
        }
      }),
    );
  });
});
