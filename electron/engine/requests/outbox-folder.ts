import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where requests are kept. @param folder - `stateFolder()` */
export const outboxFolder = (folder: string): string => join(folder, 'outbox');

/** False: nobody here ever asked for anything, so that nothing of the outbox need be loaded. */
export const hasOutbox = (folder: string): boolean => existsSync(outboxFolder(folder));
