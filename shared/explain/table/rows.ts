import type { Row } from '../explanation.ts';
import { APPLE } from './apple.ts';
import { OUTLOOK_CONNECT } from './outlook-connect.ts';
import { OUTLOOK_REPLIES } from './outlook-replies.ts';
import { REPLIES_LATER } from './replies-later.ts';
import { REPLIES_LOGIN } from './replies-login.ts';
import { REPLIES_REFUSED } from './replies-refused.ts';
import { SOCKETS } from './sockets.ts';
import { THUNDERBIRD } from './thunderbird.ts';

/** Every error known, by program. The order does not matter: how telling a match is decides. */
export const ROWS: readonly Row[] = [
  ...OUTLOOK_CONNECT,
  ...OUTLOOK_REPLIES,
  ...SOCKETS,
  ...THUNDERBIRD,
  ...APPLE,
  ...REPLIES_LATER,
  ...REPLIES_LOGIN,
  ...REPLIES_REFUSED,
];
