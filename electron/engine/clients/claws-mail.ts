import { createHash } from 'node:crypto';
import { createAccountrcAdapter } from './accountrc-accounts.ts';
import type { ClientAdapter } from './client.ts';

/** Claws Mail, 4.1. On Windows it uses `%APPDATA%\Claws-mail`. */
export const clawsMail: ClientAdapter = createAccountrcAdapter({
  id: 'claws-mail',
  places: { home: ['.claws-mail'], appData: 'Claws-mail', flatpaks: ['org.claws_mail.Claws-Mail'] },
  marks: (folder) => ({
    processes: ['claws-mail'],
    socket: ({ env }) => {
      const runtime = env['XDG_RUNTIME_DIR'];
      const name = createHash('md5').update(folder).digest('hex');
      return runtime ? `${runtime}/claws-mail/${name}` : null;
    },
  }),
  // LOGIN 1, CRAM-MD5 2, DIGEST-MD5 4, PLAIN 16, OAUTH2 32 (common/smtp.h)
  bits: { password: 1 | 16, encrypted: 2 | 4, oauth2: 32 },
});
