import { HOME } from './desk/desk.ts';
import { A, CUSTOMER, FRIEND } from './desk/hosts.ts';
import { movesAndBack } from './desk/moves-and-back.ts';
import { put } from './desk/home.ts';
import { openTerminal } from './desk/terminal.ts';

movesAndBack({
  client: 'alpine',
  programs: ['alpine', 'script'],
  files: ['.pinerc'],
  atA: 'ESMTPA',
  setUp(desk) {
    put(desk, '.pinerc', SETTINGS);
    put(desk, 'inbox', '');
    return Promise.resolve({
      async send(subject) {
        const terminal = openTerminal(desk, `alpine ${FRIEND}`);
        await terminal.sees(/Message Text/);
        // Past Cc and the attachments.
        terminal.types(`\t\t\t${subject}\rHello.\r${CONTROL_X}`);
        await terminal.sees(/Send message\?/);
        terminal.types('y');
        await terminal.sees(/PASSWORD/);
        terminal.types(`${CUSTOMER.password}\r`);
        await terminal.ended;
      },
    });
  },
});

const CONTROL_X = '\x18';
const SETTINGS = `personal-name=Customer
user-domain=provider.test
customized-hdrs=From: ${CUSTOMER.email}
smtp-server=${A.host}:25/notls/user=${CUSTOMER.login}
inbox-path=${HOME}/inbox
default-fcc=""
feature-list=disable-password-caching,
	disable-password-file-saving
last-version-used=7.00
`;
