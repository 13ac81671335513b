import { A, CUSTOMER, FRIEND } from './desk/hosts.ts';
import { movesAndBack } from './desk/moves-and-back.ts';
import { put } from './desk/home.ts';

movesAndBack({
  client: 'neomutt',
  programs: ['neomutt'],
  files: ['.config/neomutt/neomuttrc'],
  // It insists on encryption, where the settings say nothing.
  atA: 'ESMTPSA',
  setUp(desk) {
    put(desk, '.config/neomutt/neomuttrc', SETTINGS);
    return Promise.resolve({
      async send(subject) {
        await desk.must(['neomutt', '-s', subject, '--', FRIEND], { input: 'Hello.\n' });
      },
    });
  },
});

const SETTINGS = `set from = "${CUSTOMER.email}"
set smtp_url = "smtp://${CUSTOMER.login}@${A.host}/"
set ssl_ca_certificates_file = /etc/ssl/certs/ca-certificates.crt
set smtp_pass = "${CUSTOMER.password}"
set copy = no
color status white blue
`;
