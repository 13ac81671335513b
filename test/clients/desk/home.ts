import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { HOME, type Desk } from './desk.ts';

/** Writes a file of the home; only its owner may read it. */
export function put(desk: Desk, file: string, text: string): void {
  const path = desk.at(`${HOME}/${file}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, 0o600);
}

export function read(desk: Desk, file: string): string {
  return readFileSync(desk.at(`${HOME}/${file}`), 'utf8');
}
