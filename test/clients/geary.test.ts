import type { Started } from './desk/desk.ts';
import { sleep } from '../lab/world/shell.ts';
import { A, B, CUSTOMER, FRIEND } from './desk/hosts.ts';
import { KEYRING_NEEDS, openKeyring, remember } from './desk/keyring.ts';
import { hasArrived } from './desk/mail-servers.ts';
import { movesAndBack } from './desk/moves-and-back.ts';
import { SCREEN_NEEDS } from './desk/needs.ts';
import { put } from './desk/home.ts';
import { mailto, openScreen, WEB_VIEW } from './desk/screen.ts';

const FILE = '.config/geary/account_01/geary.ini';
const PRESS_EVERY_MS = 1500;

movesAndBack({
  client: 'geary',
  programs: ['geary', ...SCREEN_NEEDS, ...KEYRING_NEEDS],
  files: [FILE],
  atA: 'ESMTPA',
  windows: true,
  async setUp(desk) {
    put(desk, FILE, SETTINGS);
    const screen = await openScreen(desk);
    await openKeyring(desk);
    for (const [proto, host] of [
      ['IMAP', A.host],
      ['SMTP', A.host],
      ['SMTP', B.host],
    ] as const) {
      const own = { 'xdg:schema': 'org.gnome.Geary', proto, host, login: CUSTOMER.login };
      await remember(desk, own, CUSTOMER.password);
    }
    let program: Started | null = null;
    const open = async (): Promise<void> => {
      program = desk.start(['geary'], WEB_VIEW);
      await screen.window('Geary|Inbox');
    };
    const close = async (): Promise<void> => {
      await desk.must(['geary', '--quit'], { env: WEB_VIEW });
      await program?.ended;
    };
    return {
      open,
      close,
      async send(subject) {
        await open();
        desk.start(['geary', mailto(FRIEND, subject)], WEB_VIEW);
        // The composer does not show when it begins to listen. It is gone once it has, and the keys mean nothing then.
        for (let press = 0; press < 15 && !hasArrived(desk, subject); press++) {
          // Heard before it was filled in, it asks whether an empty subject is meant, in a window without a title.
          if (await screen.activates('^$')) await screen.key('Escape');
          // It may be a part of the main window, or a window of its own.
          const written = (await screen.activates(subject)) || (await screen.activates('Geary|Inbox'));
          if (written) await screen.key('ctrl+Return');
          await sleep(PRESS_EVERY_MS);
        }
        // With a letter still open it would ask, and not end.
        if (!hasArrived(desk, subject)) throw new Error('Geary has not sent its letter');
        await close();
      },
    };
  },
});

const SETTINGS = `[Metadata]
version=1
status=enabled

[Account]
ordinal=1
label=
prefetch_days=14
save_drafts=false
save_sent=false
use_signature=false
signature=
sender_mailboxes=Customer <${CUSTOMER.email}>;
service_provider=other

[Incoming]
login=${CUSTOMER.login}
remember_password=true
host=${A.host}
port=993
transport_security=transport
credentials=custom

[Outgoing]
login=${CUSTOMER.login}
remember_password=true
host=${A.host}
port=25
transport_security=none
credentials=custom
`;
