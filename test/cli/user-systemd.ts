import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const SYSTEMD_NEEDS = {
  root: true,
  programs: ['unshare', 'nsenter', 'mount', 'ip', 'systemctl', 'systemd-analyze'],
} as const;

/** A user's own systemd, as it runs from login to logout, in namespaces of its own: no other process and no network are seen. */
export interface UserSystemd {
  home: string;
  /** For a command that is to run beside it, as `postern` takes it. */
  before: string[];
  env: Record<string, string>;
  /** `systemctl --user …`, its standard output. Rejects when it fails. */
  systemctl: (...args: string[]) => Promise<string>;
  end: () => Promise<void>;
}

const SCRIPT = `set -e
ip link set lo up
mkdir -p /run/systemd
mount -t tmpfs none /run/systemd
# What tells a user's systemd that the system runs one.
mkdir /run/systemd/system
"$@" &
wait`;
/** A machine that is busy with other things gets there in the end. */
const PATIENCE_MS = 30_000;

export async function startUserSystemd(): Promise<UserSystemd> {
  const folder = mkdtempSync(join(tmpdir(), 'postern-systemd-'));
  const [home, runtime] = [join(folder, 'home'), join(folder, 'run')];
  for (const path of [home, runtime]) mkdirSync(path);
  chmodSync(runtime, 0o700);
  const env = { HOME: home, XDG_RUNTIME_DIR: runtime, LC_ALL: 'C.UTF-8' };
  const namespaces = ['--mount', '--net', '--pid', '--fork', '--kill-child=KILL', '--mount-proc'];
  const systemd = ['/lib/systemd/systemd', '--user', '--unit=timers.target', '--log-target=console'];
  const child = spawn('unshare', [...namespaces, 'sh', '-c', SCRIPT, 'sh', ...systemd], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4000)));
  const gone = once(child, 'exit');
  const end = async (): Promise<void> => {
    child.kill('SIGKILL');
    await gone;
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  const socket = join(runtime, 'systemd/private');
  try {
    await until('a systemd for the user', () => existsSync(socket) || child.exitCode !== null);
    if (child.exitCode !== null) throw new Error('it ended');
  } catch (error) {
    await end();
    throw new Error(`no systemd for a user: ${said}`, { cause: error });
  }
  const [first = ''] = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').split(' ');
  const before = ['nsenter', '--target', first, '--mount', '--net', '--pid', '--'];
  return {
    home,
    before,
    env,
    systemctl: async (...args) => {
      const [program = '', ...rest] = [...before, 'systemctl', '--user', ...args];
      return (await run(program, rest, { env: { PATH: process.env['PATH'], ...env } })).stdout;
    },
    end,
  };
}

/** Until it is so; rejects when it never is. */
export async function until(what: string, isSo: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`never: ${what}`);
    await sleep(100);
  }
}
