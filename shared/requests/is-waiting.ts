import type { ExemptionRequest } from '../model/request.ts';

/** A door was asked for, or is to be asked for by a person, and has not been seen open. */
export const isWaiting = ({ state, closed }: ExemptionRequest): boolean =>
  closed === null && (state === 'filed' || state === 'needs-you');
