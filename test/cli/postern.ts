import { spawn, type SpawnOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built program, as `bin.postern` names it. */
export const POSTERN = fileURLToPath(new URL('../../dist/cli/postern.js', import.meta.url));

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** A command in front, as `['unshare', '-n']`. */
  before?: readonly string[];
  program?: string;
  /** What is piped into it; left out, it has no input. */
  stdin?: string;
  /** Called with each piece of standard error and a way to send the program a signal. */
  onStderr?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs the built command line with a bare environment and waits for its end. */
export function postern(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const [command = process.execPath, ...rest] = [
    ...(options.before ?? []),
    process.execPath,
    options.program ?? POSTERN,
    ...args,
  ];
  const spawnOptions: SpawnOptions = {
    cwd: options.cwd ?? '/',
    // No home, and none that could be made: nothing of this computer's user is read or kept.
    env: { PATH: process.env['PATH'], HOME: '/dev/null', ...options.env },
    stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  };
  const child = spawn(command, rest, spawnOptions);
  // One that ends without reading it is no fault.
  child.stdin?.on('error', () => undefined).end(options.stdin);
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (text: Buffer) => (stdout += text.toString()));
  child.stderr?.on('data', (text: Buffer) => {
    stderr += text.toString();
    options.onStderr?.(stderr, (signal) => child.kill(signal));
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}
