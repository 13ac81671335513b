import { createHash } from 'node:crypto';
import type { Preview } from '../journal/journal.ts';
import { hashOf } from '../journal/read-file.ts';

/** Two previews of the same settings to the same end have the same digest. */
export function digestOf({ places, wanted }: Preview): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([wanted.account.id, wanted.to]));
  for (const { store, settings, file } of places) {
    hash.update(JSON.stringify([store, settings, file === null ? null : hashOf(file.bytes)]));
  }
  return hash.digest('hex').slice(0, 32);
}
