import { HOME, type Started } from './desk/desk.ts';
import { A, CUSTOMER, FRIEND } from './desk/hosts.ts';
import { put } from './desk/home.ts';
import { hasArrived } from './desk/mail-servers.ts';
import { movesAndBack } from './desk/moves-and-back.ts';
import { SCREEN_NEEDS } from './desk/needs.ts';
import { mailto, openScreen } from './desk/screen.ts';
import { until } from './desk/desk.ts';

const BOXES = ['Inbox', 'Outbox', 'Sentbox', 'Draftbox', 'Trash'];

movesAndBack({
  client: 'balsa',
  programs: ['balsa', ...SCREEN_NEEDS],
  files: ['.balsa/config', '.balsa/config-private'],
  // It does not log in over a line that is not encrypted; the name has to be told when it moves.
  atA: 'ESMTP',
  fixOptions: ['--user', CUSTOMER.login],
  windows: true,
  async setUp(desk) {
    for (const box of BOXES) put(desk, `mail/${box}`, '');
    put(desk, '.balsa/config', SETTINGS);
    put(desk, '.balsa/config-private', '[smtp-server-provider]\nUsername=\n');
    const screen = await openScreen(desk);
    let program: Started | null = null;
    const open = async (): Promise<void> => {
      program = desk.start(['balsa']);
      await screen.window('^Balsa');
    };
    const close = async (): Promise<void> => {
      await screen.window('^Balsa');
      await screen.key('ctrl+q');
      await program?.ended;
    };
    return {
      open,
      close,
      async send(subject) {
        await open();
        desk.start(['balsa', '-m', mailto(FRIEND, subject)]);
        await screen.window(subject);
        await screen.key('ctrl+Return');
        const asks = await until(
          'the letter to go, or a question for the password',
          async () => hasArrived(desk, subject) || ((await screen.shows('Password needed')) && 'asks'),
        );
        if (asks === 'asks') {
          await screen.window('Password needed');
          await screen.type(CUSTOMER.password);
          await screen.key('Return');
        }
        await until('the letter to go', () => hasArrived(desk, subject));
        await close();
      },
    };
  },
});

const SETTINGS = `[Globals]
MailDir=${HOME}/mail

${BOXES.map((name) => `[mailbox-${name}]\nType=LibBalsaMailboxMbox\nName=${name}\nPath=${HOME}/mail/${name}\n`).join('\n')}
[identity]
CurrentIdentity=provider

[identity-provider]
FullName=Customer
Address=${CUSTOMER.email}
SmtpServer=provider

[smtp-server-provider]
Server=${A.host}:25
Security=4
Anonymous=true
RememberPasswd=true
NeedClientCert=false
BigMessage=0
`;
