import { A, CUSTOMER, FRIEND } from './desk/hosts.ts';
import { movesAndBack } from './desk/moves-and-back.ts';
import { put } from './desk/home.ts';

movesAndBack({
  client: 'mutt',
  programs: ['mutt'],
  files: ['.mutt/muttrc'],
  atA: 'ESMTPA',
  setUp(desk) {
    put(desk, '.mutt/muttrc', SETTINGS);
    return Promise.resolve({
      async send(subject) {
        await desk.must(['mutt', '-s', subject, '--', FRIEND], { input: 'Hello.\n' });
      },
    });
  },
});

const SETTINGS = `# vim: set ft=muttrc
set realname="Customer" from = '${CUSTOMER.email}'
set smtp_url=smtp://${CUSTOMER.login}@${A.host}:25/   # the provider's
set smtp_pass = "${CUSTOMER.password}"
set ssl_starttls=no
set nossl_force_tls
unset copy
`;
