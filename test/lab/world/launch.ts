import { spawn, type ChildProcess } from 'node:child_process';

/** A program that runs until the world ends. */
export interface Launched {
  child: ChildProcess;
  /** All it has said, for when it does not start. */
  said: () => string;
}

/**
 * Starts a program in a namespace, as the first process of a process namespace of its own: when it ends, all it started
 * ends with it. And it is ended when the thread that started it ends, however that happens (prctl(2) PR_SET_PDEATHSIG).
 */
export function launch(namespace: string, program: string, args: readonly string[]): Launched {
  const guard = ['setpriv', '--pdeathsig', 'KILL', 'unshare', '--pid', '--fork', '--kill-child=KILL'];
  // A server that changes its user loses that signal; the shell above it does not.
  const first = ['sh', '-c', '"$@" & wait', 'lab', program, ...args];
  const child = spawn('ip', ['netns', 'exec', namespace, ...guard, ...first], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', MAIL_CONFIG: undefined },
  });
  let text = '';
  const keep = (chunk: Buffer): void => {
    text = (text + chunk.toString()).slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return { child, said: () => text };
}
