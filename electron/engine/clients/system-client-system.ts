import { homedir } from 'node:os';
import { linuxLockedFiles, linuxProcesses } from './system/linux-processes.ts';
import { programRunner } from './system/run-program.ts';
import { sessionBusNames } from './system/session-bus.ts';
import { systemFiles } from './system/system-files.ts';
import type { ClientSystem } from './system.ts';

/** Time one look at the bus may take, milliseconds: a bus that does not answer is as good as none. */
const BUS_LIMIT_MS = 2000;

/** This computer, as the user who runs the program sees it. */
export function systemClientSystem(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ClientSystem {
  const run = programRunner(env);
  return {
    platform,
    env,
    home: env['HOME'] ?? env['USERPROFILE'] ?? homedir(),
    files: systemFiles,
    processes: () => linuxProcesses(process.getuid?.() ?? 0),
    busNames: () => {
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(), BUS_LIMIT_MS);
      return sessionBusNames(env, run, limit.signal).finally(() => clearTimeout(timer));
    },
    lockedFiles: () => (platform === 'linux' ? linuxLockedFiles() : Promise.resolve(null)),
    exportRegistry: () => Promise.resolve(null),
    appleScript: null,
  };
}
