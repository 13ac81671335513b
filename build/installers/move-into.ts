import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Moves all that is in a folder into another, in the place of what has the same name there. */
export function moveInto(to: string, from: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) movePath(join(from, name), join(to, name));
}

/** Moves a file or folder, in the place of what is there; across file systems, too. */
export function movePath(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    rmSync(from, { recursive: true, force: true });
  }
}
