import { ROWS } from './table/rows.ts';

/** What customers call about most, by row: those of a shut door first, then those a server answers. */
const COMMON = [
  'outlook-80042109',
  'outlook-8004210b',
  'outlook-800ccc0e',
  'outlook-800ccc0f',
  'outlook-800ccc19',
  'winsock-10060',
  'winsock-10061',
  'thunderbird-refused',
  'thunderbird-timeout',
  'apple-timed-out',
  'apple-network',
  'mac-3253',
  'reply-550-relay',
  'reply-554-relay',
  'reply-530',
  'reply-535',
];

/** Their texts as the programs show them in English; the numbers are the same in every language. */
export const COMMON_ERRORS: readonly string[] = COMMON.flatMap(
  (id) => ROWS.find((row) => row.id === id)?.sample ?? [],
);
