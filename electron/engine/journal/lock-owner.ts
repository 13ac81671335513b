import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What tells one running program from every other, as far as the system says; parts that are unknown are `0`. */
export interface LockOwner {
  /** The computer, its current run, and the space its process numbers are from: eight hexadecimal digits each. */
  machine: string;
  boot: string;
  space: string;
  pid: number;
  /** When the process began, in the system's own ticks. */
  start: string;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}

function short(text: string): string {
  return text === '' ? '0' : createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function pidSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

/** Field 22 of `/proc/PID/stat` (proc(5)); the name before it may hold anything, spaces and brackets too. */
function startOf(pid: number): string {
  const text = read(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
}

export function thisProcess(): LockOwner {
  return {
    machine: short(`${hostname()} ${read('/etc/machine-id')}`),
    boot: short(read('/proc/sys/kernel/random/boot_id')),
    space: short(pidSpace()),
    pid: process.pid,
    start: startOf(process.pid),
  };
}

/** Null: it cannot be told from here. */
export function isAlive(owner: LockOwner, self: LockOwner): boolean | null {
  if (owner.machine !== self.machine) return null;
  if (owner.boot !== self.boot) return false;
  if (owner.space !== self.space) return null;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to another user.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  // Numbers are given again: a process that began at another time is another.
  const start = startOf(owner.pid);
  return start === '0' || owner.start === '0' ? null : start === owner.start;
}
