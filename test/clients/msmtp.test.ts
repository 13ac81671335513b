import { A, CUSTOMER, FRIEND } from './desk/hosts.ts';
import { movesAndBack } from './desk/moves-and-back.ts';
import { put } from './desk/home.ts';

movesAndBack({
  client: 'msmtp',
  programs: ['msmtp'],
  files: ['.msmtprc'],
  atA: 'ESMTPA',
  setUp(desk) {
    put(desk, '.msmtprc', SETTINGS);
    return Promise.resolve({
      async send(subject) {
        const input = `From: ${CUSTOMER.email}\nTo: ${FRIEND}\nSubject: ${subject}\n\nHello.\n`;
        await desk.must(['msmtp', '-t'], { input });
      },
    });
  },
});

const SETTINGS = `# my mail
defaults
auth           plain
tls_trust_file /etc/ssl/certs/ca-certificates.crt

account  provider
host     ${A.host}
port     25
tls      off
from     ${CUSTOMER.email}
user     ${CUSTOMER.login}
password "${CUSTOMER.password}"

account default : provider
`;
