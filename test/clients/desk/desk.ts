import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sleep } from '../../lab/world/shell.ts';
import { A, B } from './hosts.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the desk keeps its own things, and finds this project's folder and Node, whatever folders of the machine it covers. */
export const MEDIA = '/media';
export const HOME = '/root';
const ENV = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/games',
  HOME,
  USER: 'root',
  LOGNAME: 'root',
  LANG: 'C.UTF-8',
  TERM: 'xterm',
  XDG_RUNTIME_DIR: '/run/desk',
  DISPLAY: ':1',
  DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/desk/bus',
};

/**
 * One customer's computer: a network without a way out, a process table, a home, `/tmp` and `/run` of its own, all in
 * memory, held by its first process. When that ends, and it ends with this one however that happens, nothing of it is left.
 */
export interface Desk {
  /** A path of the desk, as this process reaches it. */
  at(path: string): string;
  /** Runs a program to its end. */
  run(argv: readonly string[], options?: RunOptions): Promise<Ended>;
  /** The same, and fails when the program does. */
  must(argv: readonly string[], options?: RunOptions): Promise<string>;
  /** Starts a program that stays; the desk's end is its end. `typed`: its input is left open. */
  start(argv: readonly string[], env?: Readonly<Record<string, string>>, typed?: boolean): Started;
  close(): void;
}

export interface RunOptions {
  env?: Readonly<Record<string, string>>;
  input?: string;
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Started {
  child: ChildProcess;
  ended: Promise<void>;
  /** All it has said, for when it does not do what it should. */
  said(): string;
}

/** Folders of the machine that the desk covers with its own. */
const COVERED: readonly [string, string][] = [
  ['/tmp', '1777'],
  ['/run', '755'],
  ['/home', '755'],
  [HOME, '700'],
];

const SET_UP = [
  `mount -t tmpfs -o mode=755 desk ${MEDIA}`,
  `mkdir ${MEDIA}/postern ${MEDIA}/certs ${MEDIA}/servers`,
  `mount --rbind "$1" ${MEDIA}/postern`,
  `touch ${MEDIA}/node && mount --bind "$2" ${MEDIA}/node`,
  ...COVERED.map(([path, mode]) => `mount -t tmpfs -o mode=${mode} desk ${path}`),
  'mkdir -m 700 /run/desk',
  `printf '127.0.0.1 localhost desk.test desk\\n${A.address} ${A.host}\\n${B.address} ${B.host}\\n' >${MEDIA}/hosts`,
  `mount --bind ${MEDIA}/hosts /etc/hosts`,
  // Nobody there: a name that is not in `hosts` fails at once.
  `echo 'nameserver 127.0.0.1' >${MEDIA}/resolv.conf`,
  `[ -h /etc/resolv.conf ] || mount --bind ${MEDIA}/resolv.conf /etc/resolv.conf`,
  'hostname desk.test',
  'ip link set lo up',
  // Programs that ask the kernel find a network with a way out; it leads nowhere.
  'ip link add eth0 type veth peer name nowhere',
  'ip link set eth0 up && ip link set nowhere up',
  'ip address add 192.0.2.2/24 dev eth0 && ip route add default via 192.0.2.1',
  ...[A, B].map(({ address }) => `ip address add ${address}/32 dev lo`),
  'trap : TERM INT HUP',
  'echo ready',
  // The first process of a process table takes in orphans; a shell that waits does.
  'while :; do sleep 3600 & wait; done',
];

export async function openDesk(): Promise<Desk> {
  const apart = ['unshare', '--net', '--mount', '--uts', '--ipc', '--pid', '--fork', '--kill-child=KILL'];
  const first = ['sh', '-ec', SET_UP.join('\n'), 'desk', ROOT, process.execPath];
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', ...apart, '--mount-proc', ...first], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: ENV,
  });
  const said = listen(child);
  const close = (): void => void child.kill('SIGKILL');
  while (!said().includes('ready')) {
    if (child.exitCode !== null) throw new Error(`the desk does not stand: ${said()}`);
    await sleep(10);
  }
  const pid = childOf(child.pid ?? 0);
  const enter = ['-t', String(pid), '--net', '--mount', '--uts', '--ipc', '--pid', '--wd=/', '--'];
  const spawnInside = (argv: readonly string[], env: RunOptions['env'], input: boolean): ChildProcess =>
    spawn('nsenter', [...enter, ...argv], {
      stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
      env: { ...ENV, ...env },
    });

  const run: Desk['run'] = (argv, { env, input } = {}) =>
    new Promise((resolve, reject) => {
      const inside = spawnInside(argv, env, input !== undefined);
      let stdout = '';
      let stderr = '';
      inside.stdout?.on('data', (text: Buffer) => (stdout += text.toString()));
      inside.stderr?.on('data', (text: Buffer) => (stderr += text.toString()));
      inside.stdin?.on('error', () => undefined);
      inside.stdin?.end(input);
      inside.on('error', reject);
      // `exit`, not `close`: what a program leaves running may hold its pipes.
      inside.on('exit', (code) => setTimeout(() => resolve({ code, stdout, stderr }), 20));
    });
  return {
    at: (path) => `/proc/${pid}/root${path}`,
    run,
    async must(argv, options) {
      const { code, stdout, stderr } = await run(argv, options);
      if (code !== 0) throw new Error(`${argv.join(' ')}: ${code ?? 'killed'}: ${stdout}${stderr}`);
      return stdout;
    },
    start(argv, env, typed = false) {
      const inside = spawnInside(argv, env, typed);
      const ended = new Promise<void>((resolve) => inside.on('exit', () => resolve()));
      return { child: inside, ended, said: listen(inside) };
    },
    close,
  };
}

function listen(child: ChildProcess): () => string {
  let text = '';
  const keep = (chunk: Buffer): void => {
    text = (text + chunk.toString()).slice(-20_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => text;
}

/** `unshare` stays outside; the process it waits for is the desk's first. */
function childOf(pid: number): number {
  const file = `/proc/${pid}/task/${pid}/children`;
  const child = Number(existsSync(file) ? readFileSync(file, 'utf8').trim() : NaN);
  if (!Number.isInteger(child) || child === 0) throw new Error(`${file} names no child`);
  return child;
}

/** Waits until `look` finds something; says what was waited for when it does not. */
export async function until<T>(
  what: string | (() => string),
  look: () => T | Promise<T>,
  patienceMs = 30_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) {
      throw new Error(`waited ${patienceMs / 1000} s for ${typeof what === 'string' ? what : what()}`);
    }
    await sleep(50);
  }
}
