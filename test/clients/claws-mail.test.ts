import { ACCOUNTRC, FOLDER_LIST, makeMailFolders } from './desk/claws-family.ts';
import { HOME, type Started } from './desk/desk.ts';
import { CUSTOMER, FRIEND } from './desk/hosts.ts';
import { movesAndBack } from './desk/moves-and-back.ts';
import { SCREEN_NEEDS } from './desk/needs.ts';
import { put } from './desk/home.ts';
import { openScreen } from './desk/screen.ts';

const FOLDER = '.claws-mail';
const LETTER = 'letter.txt';

movesAndBack({
  client: 'claws-mail',
  programs: ['claws-mail', ...SCREEN_NEEDS],
  files: [`${FOLDER}/accountrc`],
  atA: 'ESMTPA',
  windows: true,
  async setUp(desk) {
    // Without these it begins with its wizard, and with a complaint about dictionaries.
    put(desk, `${FOLDER}/clawsrc`, '[Common]\nwizard=0\nenable_aspell=0\n');
    put(desk, `${FOLDER}/folderlist.xml`, FOLDER_LIST);
    put(desk, `${FOLDER}/accountrc`, `${ACCOUNTRC}smtp_auth_method=16\nssl_certs_auto_accept=1\n`);
    makeMailFolders(desk);
    const screen = await openScreen(desk);
    let program: Started | null = null;
    const open = async (): Promise<void> => {
      program = desk.start(['claws-mail']);
      await screen.window('Claws Mail');
    };
    const close = async (): Promise<void> => {
      await desk.must(['claws-mail', '--exit']);
      await program?.ended;
    };
    return {
      open,
      close,
      async send(subject) {
        await open();
        put(desk, LETTER, `To: ${FRIEND}\nSubject: ${subject}\n\nHello.\n`);
        await desk.must(['claws-mail', '--compose-from-file', `${HOME}/${LETTER}`]);
        await screen.window('Compose message');
        await screen.key('ctrl+Return');
        // Asked for in every session: nothing is stored.
        await screen.window('password');
        await screen.type(CUSTOMER.password);
        await screen.key('Return');
        await screen.gone('Compose message');
        await close();
      },
    };
  },
});
