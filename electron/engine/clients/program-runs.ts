import type { Found } from './client.ts';
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
  const processes = await system.processes();
  if (processes.some(({ name }) => marks.processes.includes(name))) return true;
  // The bus is asked by a program that has to be started: only where there is something to ask.
  if (marks.busNames !== undefined) {
    const names = await system.busNames();
    if (marks.busNames.some((name) => names.has(name))) return true;
  }
  const socket = processes.length === 0 ? (marks.socket?.(system) ?? null) : null;
  return socket !== null && (await system.files.stat(socket))?.kind === 'socket';
}

/** What was found, with whether the program runs: asked once, and not at all where there are no accounts. */
export async function withRunning(found: Found, system: ClientSystem, marks: ProgramMarks): Promise<Found> {
  if (found.accounts.length === 0 || !(await programRuns(system, marks))) return found;
  return { ...found, accounts: found.accounts.map((account) => ({ ...account, running: true })) };
}
