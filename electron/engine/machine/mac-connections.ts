import type { Port25Holder } from '../../../shared/model/machine.ts';
import { counted } from './counted.ts';
import type { MachinePorts } from './machine.ts';

/** Fields for programs, one a line: process, command, name of each file (lsof(8), "OUTPUT FOR OTHER PROGRAMS"). */
const ARGS = ['-nP', '-iTCP:25', '-sTCP:ESTABLISHED,SYN_SENT', '-Fpcn'];

/** Who holds connections to port 25, from `lsof`. It ends with 1 when it found none. Null where it could not run. */
export async function macPort25(
  { run, pid }: MachinePorts,
  signal: AbortSignal,
): Promise<Port25Holder[] | null> {
  const { code, stdout } = await run('/usr/sbin/lsof', ARGS, signal);
  return code === 0 || code === 1 ? counted(programsInLsof(stdout.toString('utf8'), pid)) : null;
}

/** The program of each connection that goes out to port 25 beyond this computer. */
export function programsInLsof(text: string, ownPid: number): (string | null)[] {
  const found: (string | null)[] = [];
  let process = 0;
  let program: string | null = null;
  for (const line of text.split('\n')) {
    const value = line.slice(1);
    if (line.startsWith('p')) [process, program] = [Number(value), null];
    // A command is written with `\x20` for a blank.
    else if (line.startsWith('c'))
      program = value.replace(/\\x([0-9a-f]{2})/gi, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      );
    else if (line.startsWith('n') && process !== ownPid && leavesForPort25(value)) found.push(program);
  }
  return found;
}

/** `192.168.1.2:51000->203.0.113.9:25`, `[2001:db8::2]:51000->[2001:db8::9]:25` */
function leavesForPort25(name: string): boolean {
  const [, ownPort, far] = /^.*:(\d+)->(.*):25$/.exec(name) ?? [];
  return far !== undefined && ownPort !== '25' && !/^127\.|^\[::1\]$/.test(far);
}
