/** What a running check tells: the shape is shared, because it crosses the contract into the window. */
export type { CheckEvent, Listener } from '../../../shared/model/check-event.ts';
