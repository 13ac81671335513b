import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOME, type Desk } from './desk.ts';

/** Not the programs' own: what Postern keeps of its changes, and what may be thrown away at any time. */
const LEFT_OUT = new Set(['.local/state/postern', '.cache']);

/** Every file below a folder of the home, by its path there, with a hash of its bytes. */
export function hashesOf(desk: Desk, folder = ''): Map<string, string> {
  const hashes = new Map<string, string>();
  const visit = (path: string): void => {
    if (LEFT_OUT.has(path)) return;
    const real = desk.at(join(HOME, path));
    const facts = lstatSync(real);
    if (facts.isDirectory()) for (const name of readdirSync(real)) visit(join(path, name));
    else if (facts.isFile()) hashes.set(path, createHash('sha256').update(readFileSync(real)).digest('hex'));
  };
  visit(folder);
  return hashes;
}

/** Paths of files that came, went or changed. */
export function changedFiles(before: Map<string, string>, after: Map<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
}

/** Lines that stand in one of two texts only. */
export function differingLines(one: string, other: string): string[] {
  const [left, right] = [one.split('\n'), other.split('\n')];
  return [...left.filter((line) => !right.includes(line)), ...right.filter((line) => !left.includes(line))];
}
