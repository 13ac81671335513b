import { createHash } from 'node:crypto';
import type { Preview } from '../journal/journal.ts';

/** Two previews of the same settings to the same end have the same digest. */
export function digestOf({ places, wanted }: Preview): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([wanted.account.id, wanted.to]));
  for (const { store, settings, file } of places) {
    hash.update(JSON.stringify([store, settings, file?.hash ?? null]));
  }
  return hash.digest('hex').slice(0, 32);
}
