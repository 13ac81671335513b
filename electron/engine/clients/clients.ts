import type { ClientAdapter } from './client.ts';

/** Every mail program there is an adapter for, in the order accounts are listed. One line each. */
export const CLIENTS: readonly ClientAdapter[] = [];
