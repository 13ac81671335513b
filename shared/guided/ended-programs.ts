import type { ClientId } from '../model/mail-account.ts';

const ENDED = ['windows-mail', 'outlook-express'] as const satisfies readonly ClientId[];

/** A program that can no longer send: there is nothing to change in it, only something to know of it. */
export type EndedProgram = (typeof ENDED)[number];

export function isEnded(client: ClientId): client is EndedProgram {
  return ENDED.some((one) => one === client);
}
