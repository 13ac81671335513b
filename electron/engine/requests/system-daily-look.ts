import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programRunner } from '../clients/system/run-program.ts';
import { dailyEntry, startDailyLook, stopDailyLook, type DailyLook } from './daily-look.ts';

/**
 * Null where we know no way to be started by the system.
 * @param command - program and arguments that look once, say what is new, and take the entry away when nothing waits
 */
export function systemDailyLook(
  command: readonly string[],
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): DailyLook | null {
  const runtime = env['XDG_RUNTIME_DIR'];
  const systemd = runtime !== undefined && existsSync(join(runtime, 'systemd', 'private'));
  const entry = dailyEntry(platform, env, command, systemd);
  if (entry === null) return null;
  const run = programRunner(env);
  const files = entry.files.map(({ path }) => path);
  return {
    files,
    isOn: () => files.every((path) => existsSync(path)),
    set: (on, signal) => (on ? startDailyLook : stopDailyLook)(entry, run, signal),
  };
}
