import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { linuxPort25 } from '../../../electron/engine/machine/linux-connections.ts';
import { lookAtMachine } from '../../../electron/engine/machine/look-at-machine.ts';
import { programsInLsof } from '../../../electron/engine/machine/mac-connections.ts';
import type { MachinePorts } from '../../../electron/engine/machine/machine.ts';
import { productsIn, stateOf } from '../../../electron/engine/machine/security-software.ts';
import { systemMachine } from '../../../electron/engine/machine/system-machine.ts';
import { programsIn } from '../../../electron/engine/machine/windows-connections.ts';
import { heldInProc } from '../../../electron/engine/probe/facts/socket-tables.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const DAY = 86_400_000;
const HEAD =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode';

/** A line of `/proc/net/tcp`; addresses in the kernel's hexadecimal. */
const line = (local: string, remote: string, state: string, inode: number) =>
  `   0: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000  1000        0 ${inode} 1 0000000000000000 20 4 30 10 -1`;
/** 192.168.1.2 to 203.0.113.9:25. */
const out = (inode: number) => line('0201A8C0:C350', '097100CB:0019', '01', inode);

interface World {
  texts?: Record<string, string>;
  links?: Record<string, string>;
  modified?: Record<string, number>;
  answers?: Record<string, { code: number | null; stdout: string }>;
}

function machine(
  platform: NodeJS.Platform,
  { texts = {}, links = {}, modified = {}, answers = {} }: World,
): MachinePorts {
  const paths = [...Object.keys(texts), ...Object.keys(links)];
  return {
    platform,
    env: { SystemRoot: 'C:\\Windows' },
    pid: 1,
    now: () => NOW,
    run: (command) => {
      const answer = answers[command.split(/[\\/]/).at(-1) ?? ''] ?? { code: null, stdout: '' };
      return Promise.resolve({
        code: answer.code,
        stdout: Buffer.from(answer.stdout),
        stderr: Buffer.alloc(0),
      });
    },
    files: {
      read: (path) => {
        const text = texts[path];
        return Promise.resolve(
          text === undefined
            ? { ok: false, problem: 'absent', detail: 'ENOENT' }
            : { ok: true, bytes: Buffer.from(text) },
        );
      },
      list: (folder) => {
        const inside = paths.filter((path) => path.startsWith(`${folder}/`));
        return Promise.resolve([
          ...new Set(inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? '')),
        ]);
      },
      readLink: (path) => Promise.resolve(links[path] ?? null),
      stat: (path) => {
        const modifiedMs = modified[path];
        return Promise.resolve(
          modifiedMs === undefined ? null : { kind: 'file', size: 1, modifiedMs, inode: '1:1' },
        );
      },
    },
  };
}

const never = new AbortController().signal;
const worms = Array.from({ length: 12 }, (_, at) => 100 + at);

describe('who speaks to port 25: Linux', () => {
  test('a worm with twelve connections beside a mail program with one', async () => {
    const texts: Record<string, string> = {
      '/proc/net/tcp': [HEAD, ...worms.map(out), out(7)].join('\n'),
      '/proc/net/tcp6': HEAD,
      '/proc/40/comm': 'kworker-1\n',
      '/proc/41/comm': 'thunderbird\n',
    };
    const links: Record<string, string> = {
      '/proc/41/fd/3': 'socket:[7]',
      '/proc/41/fd/4': '/dev/null',
      ...Object.fromEntries(worms.map((inode) => [`/proc/40/fd/${inode}`, `socket:[${inode}]`])),
    };
    const look = await lookAtMachine(machine('linux', { texts, links }), never);
    expect(look.port25).toEqual([
      { program: 'kworker-1', count: 12 },
      { program: 'thunderbird', count: 1 },
    ]);
    expect(look.possibleInfection).toBe(true);
  });

  test('another user’s program has no name, and still counts', async () => {
    const texts = { '/proc/net/tcp': [HEAD, ...worms.map(out)].join('\n') };
    const look = await lookAtMachine(machine('linux', { texts }), never);
    expect(look).toMatchObject({ port25: [{ program: null, count: 12 }], possibleInfection: true });
  });

  test('our own connections, those that come in, are over, or stay on this computer, are none', async () => {
    const own = { '/proc/1/fd/9': 'socket:[9]' };
    const texts = {
      '/proc/1/comm': 'node\n',
      '/proc/net/tcp': [
        HEAD,
        out(9),
        line('0201A8C0:0019', '097100CB:C350', '01', 10),
        line('0201A8C0:C350', '097100CB:0019', '06', 11),
        line('0100007F:C350', '0100007F:0019', '01', 12),
      ].join('\n'),
    };
    expect(await linuxPort25(machine('linux', { texts, links: own }))).toEqual([]);
  });

  test('a computer that shows nothing is not called clean', async () => {
    expect(await lookAtMachine(machine('linux', {}), never)).toMatchObject({
      port25: null,
      possibleInfection: false,
    });
  });

  test.runIf(process.platform === 'linux')('the real /proc names the program behind a socket', async () => {
    // Port 25 is not ours to take here: the real table is read, with our port in its place.
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const child = spawn('bash', ['-c', `exec 3<>/dev/tcp/127.0.0.1/${port}; echo up; read -r _`], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    await once(child.stdout, 'data');
    const real = systemMachine();
    const hex = port.toString(16).toUpperCase().padStart(4, '0');
    const ports: MachinePorts = {
      ...real,
      files: {
        ...real.files,
        read: async (path) => {
          const read = await real.files.read(path);
          if (!read.ok || !path.startsWith('/proc/net/')) return read;
          const text = read.bytes.toString('latin1');
          return { ok: true, bytes: Buffer.from(text.replaceAll(`0100007F:${hex}`, '097100CB:0019')) };
        },
      },
    };
    expect(await linuxPort25(ports)).toContainEqual({ program: 'bash', count: 1 });
    child.stdin.end('\n');
    server.close();
    await once(child, 'close');
  });

  test('lines that are none are passed over', () => {
    expect(heldInProc('\n  \nnonsense\n  0: x y 01\n')).toEqual([]);
  });
});

describe('who speaks to port 25: Windows and macOS, from what their tools print', () => {
  const NETSTAT = [
    'Aktive Verbindungen',
    '  Proto  Lokale Adresse         Remoteadresse          Status           PID',
    '  TCP    192.168.1.2:50001      203.0.113.9:25         HERGESTELLT      4242',
    '  TCP    192.168.1.2:50002      203.0.113.9:587        HERGESTELLT      4242',
    '  TCP    [2001:db8::2]:50003    [2001:db8::9]:25       SYN_GESENDET     77',
    '  TCP    192.168.1.2:50004      203.0.113.9:25         WARTEND          0',
    '  TCP    0.0.0.0:25             0.0.0.0:0              ABHÖREN          900',
  ].join('\r\n');
  const TASKS = '"System","4","Services","0","1.234 K"\r\n"OUTLOOK.EXE","4242","Console","1","123.456 K"\r\n';

  test('Windows: by process id', async () => {
    const answers = {
      'netstat.exe': { code: 0, stdout: NETSTAT },
      'tasklist.exe': { code: 0, stdout: TASKS },
      'powershell.exe': { code: 0, stdout: '397568,Windows Defender\r\n266256,Other, with a comma\r\n' },
    };
    expect(await lookAtMachine(machine('win32', { answers }), never)).toEqual({
      port25: [
        { program: null, count: 1 },
        { program: 'OUTLOOK.EXE', count: 1 },
      ],
      possibleInfection: false,
      security: [
        { name: 'Windows Defender', state: 'on' },
        { name: 'Other, with a comma', state: 'old' },
      ],
    });
    expect(programsIn('', [1])).toEqual([null]);
  });

  test('Windows without its tools', async () => {
    expect(await lookAtMachine(machine('win32', {}), never)).toEqual({
      port25: null,
      possibleInfection: false,
      security: [],
    });
  });

  test('macOS: lsof’s fields', () => {
    const text = [
      'p501',
      'cMicrosoft\\x20Outlook',
      'f12',
      'n192.168.1.2:51000->203.0.113.9:25',
      'n[2001:db8::2]:51001->[2001:db8::9]:25',
      'p502',
      'cmaster',
      'n127.0.0.1:51002->127.0.0.1:25',
      'n192.168.1.2:25->203.0.113.9:51003',
      'p1',
      'cnode',
      'n192.168.1.2:51004->203.0.113.9:25',
    ].join('\n');
    expect(programsInLsof(text, 1)).toEqual(['Microsoft Outlook', 'Microsoft Outlook']);
  });

  test('macOS: lsof ends with 1 when there is none', async () => {
    const look = await lookAtMachine(
      machine('darwin', { answers: { lsof: { code: 1, stdout: '' } } }),
      never,
    );
    expect(look).toMatchObject({ port25: [] });
  });
});

describe('is there a virus scanner', () => {
  test.each([
    [397_568, 'on'],
    [0x061000, 'on'],
    [0x061100, 'on'],
    [397_584, 'old'],
    [393_472, 'off'],
    [0x063000, 'off'],
    [0x06f000, 'unknown'],
  ])('Security Center’s %i is %s', (state, expected) => {
    expect(stateOf(state)).toBe(expected);
  });

  test('words that are no list are none', () => {
    expect(productsIn('Get-CimInstance : Invalid namespace\r\n')).toEqual([]);
  });

  test.each([
    [
      'a list of today',
      { '/usr/bin/clamscan': NOW, '/var/lib/clamav/daily.cld': NOW - DAY },
      [{ name: 'ClamAV', state: 'on' }],
    ],
    [
      'a list of last month',
      { '/usr/bin/clamscan': NOW, '/var/lib/clamav/daily.cld': NOW - 30 * DAY },
      [{ name: 'ClamAV', state: 'old' }],
    ],
    ['no list at all', { '/usr/bin/clamscan': NOW }, [{ name: 'ClamAV', state: 'off' }]],
    ['no ClamAV', {}, []],
  ])('Linux, %s', async (_name, modified, security) => {
    expect((await lookAtMachine(machine('linux', { modified }), never)).security).toEqual(security);
  });
});
