import { mkdirSync } from 'node:fs';
import { HOME, type Desk } from './desk.ts';
import { A, CUSTOMER } from './hosts.ts';

/** What Claws Mail and Sylpheed, one program once, both understand. */
export const ACCOUNTRC = `[Account: 1]
account_name=Provider
is_default=1
name=Customer
address=${CUSTOMER.email}
protocol=0
receive_server=pop.provider.test
smtp_server=${A.host}
user_id=${CUSTOMER.login}
receive_at_getall=0
set_smtpport=1
smtp_port=25
ssl_smtp=0
use_smtp_auth=1
smtp_user_id=${CUSTOMER.login}
`;

const BOXES = { inbox: 'inbox', sent: 'outbox', draft: 'draft', queue: 'queue', trash: 'trash' };
export const FOLDER_LIST = `<?xml version="1.0" encoding="UTF-8"?>
<folderlist>
  <folder type="mh" name="Mail" path="Mail">
${Object.entries(BOXES)
  .map(([name, type]) => `    <folderitem type="${type}" name="${name}" path="${name}" />`)
  .join('\n')}
  </folder>
</folderlist>
`;

export function makeMailFolders(desk: Desk): void {
  for (const name of Object.keys(BOXES)) mkdirSync(desk.at(`${HOME}/Mail/${name}`), { recursive: true });
}
