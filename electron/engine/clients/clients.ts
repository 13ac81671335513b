import type { ClientAdapter } from './client.ts';
import { betterbird, postbox, seamonkey, thunderbird } from './mozilla/mozilla-clients.ts';

/** Every mail program there is an adapter for, in the order accounts are listed. One line each. */
export const CLIENTS: readonly ClientAdapter[] = [thunderbird, betterbird, seamonkey, postbox];
