import { CUSTOMER, FRIEND } from './desk/hosts.ts';
import { ACCOUNTRC, FOLDER_LIST, makeMailFolders } from './desk/claws-family.ts';
import type { Started } from './desk/desk.ts';
import { movesAndBack } from './desk/moves-and-back.ts';
import { SCREEN_NEEDS } from './desk/needs.ts';
import { put } from './desk/home.ts';
import { mailto, openScreen } from './desk/screen.ts';

const FOLDER = '.sylpheed-2.0';

movesAndBack({
  client: 'sylpheed',
  programs: ['sylpheed', ...SCREEN_NEEDS],
  files: [`${FOLDER}/accountrc`],
  atA: 'ESMTPA',
  windows: true,
  async setUp(desk) {
    put(desk, `${FOLDER}/folderlist.xml`, FOLDER_LIST);
    // PLAIN is 8 here; the password stands in the file.
    put(desk, `${FOLDER}/accountrc`, `${ACCOUNTRC}smtp_auth_method=8\nsmtp_password=${CUSTOMER.password}\n`);
    makeMailFolders(desk);
    const screen = await openScreen(desk);
    let program: Started | null = null;
    const open = async (): Promise<void> => {
      program = desk.start(['sylpheed']);
      await screen.window('Sylpheed');
    };
    const close = async (): Promise<void> => {
      await desk.must(['sylpheed', '--exit']);
      await program?.ended;
    };
    return {
      open,
      close,
      async send(subject) {
        await open();
        await desk.must(['sylpheed', '--compose', mailto(FRIEND, subject)]);
        await screen.window(subject);
        await screen.key('ctrl+shift+e');
        await screen.gone(subject);
        await close();
      },
    };
  },
});
