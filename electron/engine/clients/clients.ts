import { mailspring } from './mailspring.ts';
import { alpine } from './alpine.ts';
import { balsa } from './balsa.ts';
import { clawsMail } from './claws-mail.ts';
import type { ClientAdapter } from './client.ts';
import { evolution } from './evolution.ts';
import { geary } from './geary.ts';
import { kmail } from './kmail.ts';
import { betterbird, postbox, seamonkey, thunderbird } from './mozilla/mozilla-clients.ts';
import { msmtp } from './msmtp.ts';
import { mutt } from './mutt.ts';
import { neomutt } from './neomutt.ts';
import { sNail } from './s-nail.ts';
import { sylpheed } from './sylpheed.ts';
import { trojita } from './trojita.ts';

/** Every mail program there is an adapter for, in the order accounts are listed. One line each. */
export const CLIENTS: readonly ClientAdapter[] = [
  thunderbird,
  betterbird,
  seamonkey,
  postbox,
  mailspring,
  evolution,
  kmail,
  clawsMail,
  sylpheed,
  geary,
  balsa,
  trojita,
  mutt,
  neomutt,
  alpine,
  msmtp,
  sNail,
];
