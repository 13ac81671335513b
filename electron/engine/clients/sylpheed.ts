import { createAccountrcAdapter } from './accountrc-accounts.ts';
import type { ClientAdapter } from './client.ts';

/**
 * Sylpheed, 3.8. The password for sending stands in `accountrc` in plain text: the journal hides it in what it shows.
 * Its socket is in a common folder and says nothing of whose it is: only processes tell whether it runs.
 */
export const sylpheed: ClientAdapter = createAccountrcAdapter({
  id: 'sylpheed',
  places: { home: ['.sylpheed-2.0'], appData: 'Sylpheed' },
  marks: () => ({ processes: ['sylpheed'] }),
  // LOGIN 1, CRAM-MD5 2, DIGEST-MD5 4, PLAIN 8 (not 16, as with Claws Mail), OAuth 2 since 3.8: 16 (libsylph/smtp.h)
  bits: { password: 1 | 8, encrypted: 2 | 4, oauth2: 16 },
});
