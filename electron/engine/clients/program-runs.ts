import type { ClientSystem } from './system.ts';

/** By what a running program is known. */
export interface ProgramMarks {
  /** Names of its process, in lower case. */
  processes: readonly string[];
  /** Names it owns on the session's bus. */
  busNames?: readonly string[];
  /** Its socket, which may be left after a crash: it counts only where no processes can be seen. */
  socket?: (system: ClientSystem) => string | null;
}

export async function programRuns(system: ClientSystem, marks: ProgramMarks): Promise<boolean> {
  const [processes, names] = await Promise.all([system.processes(), system.busNames()]);
  if (processes.some(({ name }) => marks.processes.includes(name))) return true;
  if (marks.busNames?.some((name) => names.has(name)) === true) return true;
  const socket = processes.length === 0 ? (marks.socket?.(system) ?? null) : null;
  return socket !== null && (await system.files.stat(socket))?.kind === 'socket';
}
