import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once, type EventEmitter } from 'node:events';
import { constants, setPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** Some are killed at any time at all, the others a little after one of these was seen: work goes on until the kill. */
const MARKS = ['any time', 'ready', 'draft', 'queued', 'filed', 'GET', 'POST', 'POST'] as const;
type Mark = (typeof MARKS)[number];
const LATEST_KILL_MS = 150;
const AFTER_MARK_MS = 20;
/** A machine that is busy with other things gets there in the end. */
const PATIENCE_MS = 20_000;

/** A process of `worker.ts`, and what it has said so far, line by line. */
export interface Child {
  process: ChildProcessWithoutNullStreams;
  said: () => string[];
}

/** Starts one; it waits for its order. */
export async function startChild(program: string): Promise<Child> {
  const child = spawn(process.execPath, [program], { stdio: 'pipe' });
  // A thousand starts of Node are not to disturb the tests that measure time.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  child.stderr.on('data', (text: Buffer) => process.stderr.write(text));
  let text = '';
  child.stdout.on('data', (piece: Buffer) => (text += piece.toString()));
  await once(child.stdout, 'data');
  return { process: child, said: () => text.split('\n').slice(0, -1) };
}

/** How a process ended, and what it had said since its order. */
export interface Killed {
  code: number | null;
  signal: string | null;
  said: string[];
}

/** Gives the order and kills at a random instant. `arrivals` emits `GET` and `POST` as the servers see them. */
export async function killed(child: Child, order: object, arrivals: EventEmitter): Promise<Killed> {
  const exit = once(child.process, 'exit');
  child.process.stdin.write(JSON.stringify(order));
  const mark = MARKS[Math.floor(Math.random() * MARKS.length)] ?? 'any time';
  const end = AbortSignal.timeout(PATIENCE_MS);
  await seen(mark, child, arrivals, end).catch(() => undefined);
  const most = mark === 'any time' ? LATEST_KILL_MS : AFTER_MARK_MS;
  const until = performance.now() + Math.random() * most;
  await sleep(Math.max(0, Math.floor(until - performance.now()) - 1));
  // The rest of the millisecond, so that no phase hides between two ticks of the timer.
  while (performance.now() < until);
  child.process.kill('SIGKILL');
  const [code, signal] = (await exit) as [number | null, string | null];
  return { code, signal, said: child.said().slice(1) };
}

async function seen(mark: Mark, child: Child, arrivals: EventEmitter, end: AbortSignal): Promise<void> {
  if (mark === 'any time') return;
  if (mark === 'GET' || mark === 'POST') {
    await once(arrivals, mark, { signal: end });
    return;
  }
  while (!child.said().some((line) => line.startsWith(mark)))
    await once(child.process.stdout, 'data', { signal: end });
}
