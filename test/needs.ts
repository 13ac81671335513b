import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** True where nothing may be skipped (the continuous run). */
export const nothingSkipped = process.env['POSTERN_TEST_ALL'] === '1';

export function hasProgram(name: string): boolean {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export interface Needs {
  root?: boolean;
  programs?: readonly string[];
}

/**
 * What this machine lacks for a part of the suite, in words, or null when it lacks nothing.
 * Prints one line when the part will be skipped; throws when nothing may be skipped.
 */
export function missing(part: string, needs: Needs): string | null {
  const lacks = (needs.programs ?? []).filter((name) => !hasProgram(name));
  if (needs.root && process.getuid?.() !== 0) lacks.unshift('root');
  if (lacks.length === 0) return null;
  const what = `${part}: skipped, this machine lacks ${lacks.join(', ')}`;
  if (nothingSkipped) throw new Error(`${what}, and POSTERN_TEST_ALL=1 allows no skipping`);
  process.stderr.write(`${what}\n`);
  return what;
}
