import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manyPort25Fact } from '../../../electron/engine/probe/facts/many-port-25.ts';
import { countInNetstat, countInProc } from '../../../electron/engine/probe/facts/socket-tables.ts';
import { fakePorts } from './fake-ports.ts';

const HEAD =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n';
const proc = (local: string, remote: string, state: string) =>
  `   0: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000  1000        0 12345 1 0000000000000000 20 4 30 10 -1\n`;
/** 192.0.2.0/24 as a little-endian kernel prints it. */
const far = (last: number) => `${last.toString(16).toUpperCase().padStart(2, '0')}0200C0:0019`;
const worm = (many: number) =>
  HEAD + Array.from({ length: many }, (_, index) => proc('1401A8C0:C350', far(index + 1), '02')).join('');
const fact = (ports: Parameters<typeof fakePorts>[0]) =>
  manyPort25Fact(fakePorts(ports), AbortSignal.timeout(1000));

describe('own connections to port 25 on Linux', () => {
  it('worm-tries-forty-mail-servers-at-once', async () => {
    const readText = (path: string) => (path === '/proc/net/tcp' ? worm(40) : HEAD);
    expect(await fact({ readText })).toEqual({ manyPort25: 'yes', port25Connections: 40 });
  });
  it('mail-program-sends-one-message', async () => {
    const readText = () => HEAD + proc('1401A8C0:C350', far(1), '01');
    expect(await fact({ readText: (path) => (path.endsWith('tcp') ? readText() : null) })).toEqual({
      manyPort25: 'no',
      port25Connections: 1,
    });
  });
  it('nine-are-not-yet-many', async () => {
    expect((await fact({ readText: (path) => (path.endsWith('tcp') ? worm(9) : null) })).manyPort25).toBe(
      'no',
    );
    expect((await fact({ readText: (path) => (path.endsWith('tcp') ? worm(10) : null) })).manyPort25).toBe(
      'yes',
    );
  });
  it('finished-connections-and-own-mail-server-do-not-count', () => {
    expect(countInProc(HEAD + proc('1401A8C0:C350', far(1), '06'))).toBe(0);
    expect(countInProc(HEAD + proc('1401A8C0:0019', far(1), '01'))).toBe(0);
    expect(countInProc(HEAD + proc('0100007F:C350', '0100007F:0019', '01'))).toBe(0);
    expect(countInProc(HEAD + proc('1401A8C0:C350', 'C80200C0:01BB', '01'))).toBe(0);
  });
  it('ipv6-counts-and-its-loopback-does-not', () => {
    const own = '0'.repeat(24) + '01000000';
    const mapped = '0000000000000000FFFF00000100007F';
    const distant = 'B80D0120000000000000000001000000';
    expect(countInProc(HEAD + proc(`${distant}:C350`, `${distant}:0019`, '02'))).toBe(1);
    expect(
      countInProc(
        HEAD + proc(`${own}:C350`, `${own}:0019`, '01') + proc(`${mapped}:C350`, `${mapped}:0019`, '01'),
      ),
    ).toBe(0);
  });
  it('proc-not-mounted', async () => {
    expect(await fact({})).toEqual({ manyPort25: 'not-tried' });
  });
});

const WINDOWS_GERMAN = `
Aktive Verbindungen

  Proto  Lokale Adresse         Remoteadresse          Status           PID
  TCP    0.0.0.0:25             0.0.0.0:0              ABHÖREN          1180
  TCP    192.168.1.20:50001     192.0.2.7:25           HERGESTELLT      5120
  TCP    192.168.1.20:50002     192.0.2.8:25           SYN_GESENDET     5120
  TCP    192.168.1.20:50003     192.0.2.9:25           WARTEND          0
  TCP    192.168.1.20:50004     192.0.2.9:25           HERGESTELLT      4242
  TCP    127.0.0.1:50005        127.0.0.1:25           HERGESTELLT      5120
  TCP    [2001:db8::20]:50006   [2001:db8::25%4]:25    SYN_GESENDET     5120
  TCP    192.168.1.20:50007     192.0.2.10:2525        HERGESTELLT      5120
  UDP    192.168.1.20:50008     *:*                                     25
`.replaceAll('\n', '\r\n');
const WINDOWS_FRENCH = `
Connexions actives

  Proto  Adresse locale         Adresse distante       État
  TCP    192.168.1.20:50001     192.0.2.7:25           ESTABLISHED      77
`;
const MAC = `Active Internet connections (including servers)
Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)
tcp4       0      0  192.168.1.20.50001     192.0.2.7.25           SYN_SENT
tcp6       0      0  2001:db8::20.50002     2001:db8::25.25        ESTABLISHED
tcp4       0      0  192.168.1.20.50003     192.0.2.8.25           TIME_WAIT
tcp4       0      0  127.0.0.1.50004        127.0.0.1.25           ESTABLISHED
tcp4       0      0  192.168.1.20.50005     192.0.2.9.443          ESTABLISHED
tcp46      0      0  *.25                   *.*                    LISTEN
`;

describe('own connections to port 25 elsewhere', () => {
  it('windows-in-german-by-numbers-alone', () => {
    expect(countInNetstat(WINDOWS_GERMAN, 4242)).toBe(3);
  });
  it('windows-in-french', () => {
    expect(countInNetstat(WINDOWS_FRENCH, 4242)).toBe(1);
  });
  it('mac', () => {
    expect(countInNetstat(MAC, 4242)).toBe(2);
  });
  it('asks netstat for numbers and judges it by its exit code', async () => {
    const asked: string[] = [];
    const run = (code: number) => (command: string, args: readonly string[]) => {
      asked.push([command, ...args].join(' '));
      return Promise.resolve({ code, stdout: WINDOWS_GERMAN });
    };
    expect(await fact({ platform: 'win32', run: run(0) })).toEqual({
      manyPort25: 'no',
      port25Connections: 3,
    });
    expect(await fact({ platform: 'win32', run: run(1) })).toEqual({ manyPort25: 'not-tried' });
    expect(asked[0]).toBe('netstat -ano');
  });
  it('never throws, whatever the table', () => {
    const rough = fc.stringMatching(/^[tcpTCP0-9a-f:. [\]%*\n-]{0,120}$/);
    fc.assert(
      fc.property(rough, fc.string({ unit: 'binary' }), (table, noise) => {
        for (const text of [table, noise]) {
          expect(countInProc(text) + countInNetstat(text, 1)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
