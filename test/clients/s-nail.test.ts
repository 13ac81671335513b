import { A, CUSTOMER, FRIEND } from './desk/hosts.ts';
import { movesAndBack } from './desk/moves-and-back.ts';
import { put } from './desk/home.ts';

movesAndBack({
  client: 's-nail',
  programs: ['s-nail'],
  files: ['.mailrc'],
  atA: 'ESMTPA',
  setUp(desk) {
    put(desk, '.mailrc', SETTINGS);
    return Promise.resolve({
      async send(subject) {
        await desk.must(['s-nail', '-s', subject, FRIEND], { input: 'Hello.\n' });
      },
    });
  },
});

const SETTINGS = `set v15-compat
set from=${CUSTOMER.email}
set mta=smtp://${CUSTOMER.login}:${CUSTOMER.password}@${A.host}:25 smtp-auth=plain
set nosave
`;
