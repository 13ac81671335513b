import type { RequestChannel } from '../../../../shared/model/request.ts';
import type { Channel } from './channel.ts';

/** Ways that a person goes: Postern writes the script or the page, and files nothing. */
const byHand = (channel: RequestChannel): Channel => ({
  channel,
  preventsDuplicates: false,
  file: () => Promise.resolve({ outcome: 'by-hand' }),
});

export const phone = byHand('phone');
export const print = byHand('print');
