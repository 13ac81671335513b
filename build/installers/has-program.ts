import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** True where a program of this name can be run. */
export function hasProgram(
  name: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  return (env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
