import type { Port25Holder } from '../../../shared/model/machine.ts';
import { heldInNetstat } from '../probe/facts/socket-tables.ts';
import { counted } from './counted.ts';
import type { MachinePorts } from './machine.ts';

/** `"OUTLOOK.EXE","4242","Console","1","123,456 K"`: without head the columns are the same in every language. */
const TASK = /^"((?:[^"]|"")*)","(\d+)"/gm;

/** Who holds connections to port 25, from `netstat -ano` and `tasklist`. Null where `netstat` says nothing. */
export async function windowsPort25(
  { env, run, pid }: MachinePorts,
  signal: AbortSignal,
): Promise<Port25Holder[] | null> {
  const system = `${env['SystemRoot'] ?? env['SYSTEMROOT'] ?? 'C:\\Windows'}\\System32`;
  const ask = async (program: string, args: readonly string[]) => {
    const { code, stdout } = await run(`${system}\\${program}`, args, signal);
    return code === 0 ? stdout.toString('latin1') : null;
  };
  const table = await ask('netstat.exe', ['-ano']);
  if (table === null) return null;
  const pids = heldInNetstat(table).filter((one) => one !== pid);
  if (pids.length === 0) return [];
  return counted(programsIn((await ask('tasklist.exe', ['/FO', 'CSV', '/NH'])) ?? '', pids));
}

/** The program of each process id, null where the list does not have it. */
export function programsIn(tasks: string, pids: readonly number[]): (string | null)[] {
  const names = new Map([...tasks.matchAll(TASK)].map(([, name = '', id]) => [Number(id), name]));
  return pids.map((id) => names.get(id) ?? null);
}
