import { alpine } from './alpine.ts';
import { appleMail } from './apple-mail.ts';
import { balsa } from './balsa.ts';
import { becky } from './becky.ts';
import { clawsMail } from './claws-mail.ts';
import type { ClientAdapter } from './client.ts';
import { eudora } from './eudora.ts';
import { evolution } from './evolution.ts';
import { geary } from './geary.ts';
import { GUIDED_PROGRAMS } from './guided-programs.ts';
import { kmail } from './kmail.ts';
import { mailspring } from './mailspring.ts';
import { betterbird, postbox, seamonkey, thunderbird } from './mozilla/mozilla-clients.ts';
import { msmtp } from './msmtp.ts';
import { mutt } from './mutt.ts';
import { neomutt } from './neomutt.ts';
import { outlookExpress } from './outlook-express.ts';
import { outlookMac } from './outlook-mac.ts';
import { outlook } from './outlook.ts';
import { sNail } from './s-nail.ts';
import { sylpheed } from './sylpheed.ts';
import { trojita } from './trojita.ts';
import { windowsLiveMail } from './windows-live-mail.ts';

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
  windowsLiveMail,
  outlook,
  appleMail,
  outlookMac,
  becky,
  eudora,
  ...GUIDED_PROGRAMS,
  outlookExpress,
];
