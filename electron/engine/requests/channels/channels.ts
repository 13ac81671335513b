import type { RequestChannel } from '../../../../shared/model/request.ts';
import { phone, print } from './by-hand.ts';
import type { Channel } from './channel.ts';
import { email } from './email.ts';
import { ticket } from './ticket.ts';
import { webForm } from './web-form.ts';
import { webhook } from './webhook.ts';

/** Every way a request travels. */
export const CHANNELS: Readonly<Record<RequestChannel, Channel>> = {
  'web-form': webForm,
  email,
  ticket,
  webhook,
  phone,
  print,
};
