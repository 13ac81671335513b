import { homedir } from 'node:os';
import { runAppleScript } from './system/apple-script.ts';
import { linuxLockedFiles, linuxProcesses } from './system/linux-processes.ts';
import { macProcesses } from './system/mac-processes.ts';
import { programRunner } from './system/run-program.ts';
import { sessionBusNames } from './system/session-bus.ts';
import { systemFiles } from './system/system-files.ts';
import { windowsProcesses } from './system/windows-processes.ts';
import { exportRegistry } from './system/windows-registry.ts';
import type { ClientSystem, RunningProcess } from './system.ts';

/** Time one look at the bus may take, milliseconds: a bus that does not answer is as good as none. */
const BUS_LIMIT_MS = 2000;
/** Time for the user to answer "… wants to control Mail", milliseconds: longer than a script waits for the program. */
const SCRIPT_LIMIT_MS = 120_000;

/** This computer, as the user who runs the program sees it. */
export function systemClientSystem(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ClientSystem {
  const run = programRunner(env);
  const runScript = programRunner(env, SCRIPT_LIMIT_MS);
  const uid = process.getuid?.() ?? 0;
  const processes = (): Promise<RunningProcess[]> => {
    if (platform === 'win32') return windowsProcesses(run, env);
    return platform === 'darwin' ? macProcesses(run, uid) : Promise.resolve(linuxProcesses(uid));
  };
  return {
    platform,
    env,
    home: env['HOME'] ?? env['USERPROFILE'] ?? homedir(),
    files: systemFiles,
    processes,
    busNames: () => {
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(), BUS_LIMIT_MS);
      return sessionBusNames(env, run, limit.signal).finally(() => clearTimeout(timer));
    },
    lockedFiles: () => (platform === 'linux' ? linuxLockedFiles() : Promise.resolve(null)),
    exportRegistry: (key, signal) =>
      platform === 'win32' ? exportRegistry(key, run, signal, env) : Promise.resolve(null),
    appleScript: platform === 'darwin' ? (script, signal) => runAppleScript(script, runScript, signal) : null,
  };
}
