import type { RunningProcess } from '../system.ts';
import type { RunProgram } from './run-program.ts';

const LIMIT_MS = 8000;

/** Programs of this user, from `ps`: `comm` is the whole path of the program's file on macOS, blanks and all. */
export async function macProcesses(run: RunProgram, uid: number): Promise<RunningProcess[]> {
  const args = ['-U', String(uid), '-x', '-o', 'pid=', '-o', 'comm='];
  const { stdout } = await run('/bin/ps', args, AbortSignal.timeout(LIMIT_MS));
  return [...stdout.toString('utf8').matchAll(/^ *(\d+) +(.+)$/gm)].map(([, pid, path = '']) => ({
    pid: Number(pid),
    name: path.trimEnd().replace(/^.*\//, '').toLowerCase(),
  }));
}
