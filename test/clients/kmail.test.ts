import { sleep } from '../lab/world/shell.ts';
import { until, type Desk } from './desk/desk.ts';
import { put, read } from './desk/home.ts';
import { A, CUSTOMER, FRIEND } from './desk/hosts.ts';
import { KEYRING_NEEDS, openKeyring } from './desk/keyring.ts';
import { hasArrived } from './desk/mail-servers.ts';
import { movesAndBack } from './desk/moves-and-back.ts';
import { SCREEN_NEEDS } from './desk/needs.ts';
import { openScreen, WEB_VIEW } from './desk/screen.ts';

const LOOK_EVERY_MS = 500;
const REST_MS = 3000;
/** Looks after which a letter that is still on its way is stuck. */
const PATIENCE = 16;
const ROOT_MAY = { ...WEB_VIEW, QTWEBENGINE_CHROMIUM_FLAGS: '--no-sandbox' };

movesAndBack({
  client: 'kmail',
  programs: ['kmail', 'akonadictl', ...SCREEN_NEEDS, ...KEYRING_NEEDS],
  files: ['.config/mailtransports'],
  atA: 'ESMTPA',
  live: { folder: '.config/mailtransports' },
  async setUp(desk) {
    put(desk, '.config/akonadi/akonadiserverrc', '[%General]\nDriver=QSQLITE3\n');
    put(desk, '.config/mailtransports', TRANSPORTS);
    put(desk, '.config/emailidentities', IDENTITIES);
    put(desk, '.config/kmail2rc', '[General]\nfirst-start=false\n');
    const screen = await openScreen(desk);
    await openKeyring(desk);
    await desk.must(['akonadictl', 'start'], { env: ROOT_MAY });
    // Opened once, and never closed: what Postern changes it takes up as it runs.
    desk.start(['kmail'], ROOT_MAY);
    await screen.window('KMail', 60_000);
    await settled(desk);
    return {
      async send(subject) {
        desk.start(['kmail', '-s', subject, '--body', 'Hello.', FRIEND], ROOT_MAY);
        const composer = `^${subject} — KMail`;
        await screen.window(composer);
        // What it asks comes in no certain order, some of it once only; a composer may not listen yet when it shows.
        for (let look = 0; look < 60 && !hasArrived(desk, subject); look++) {
          if (await screen.shows('Configure shortcut')) await answer('Configure shortcut', 'alt+s');
          else if (await screen.shows('^Password')) await answer('^Password', 'Return', CUSTOMER.password);
          else if (await screen.shows('^Error')) await answer('^Error', 'Return');
          else if (await screen.shows(composer)) await answer(composer, 'ctrl+Return');
          if (look === PATIENCE) await sendWhatWaits(desk);
          if (look === 2 * PATIENCE) await desk.run(['akonadictl', 'restart'], { env: ROOT_MAY });
          await sleep(LOOK_EVERY_MS);
        }
      },
    };

    /** A window that has gone meanwhile needs no answer. */
    async function answer(title: string, key: string, text = ''): Promise<void> {
      if (!(await screen.activates(title))) return;
      if (text !== '') {
        await screen.key('ctrl+a');
        await screen.type(text);
      }
      await screen.key(key);
    }
  },
});

/**
 * A letter may wait in the outbox although nothing is wrong with it: the agent that sends was told of it while Akonadi's
 * SQLite was busy. Started anew it sends what it finds there; where that does not help, all of Akonadi is.
 */
async function sendWhatWaits(desk: Desk): Promise<void> {
  const manager = ['--print-reply', '--dest=org.freedesktop.Akonadi.Control', '/AgentManager'];
  const restart = 'org.freedesktop.Akonadi.AgentManager.restartAgentInstance';
  await desk.run(['dbus-send', '--session', ...manager, restart, 'string:akonadi_maildispatcher_agent']);
}

/**
 * At the first start a dozen agents make their folders at once, and a letter queued meanwhile can wait for ever: its
 * SQLite answers "database is deadlocked". A person is slower; the test waits until nothing more is logged.
 */
async function settled(desk: Desk): Promise<void> {
  let [size, since] = [-1, Date.now()];
  await until('Akonadi to be at rest', () => {
    const now = read(desk, '.local/share/akonadi/Akonadi.error').length;
    if (now !== size) [size, since] = [now, Date.now()];
    return Date.now() - since > REST_MS;
  });
}

const TRANSPORTS = `[General]
default-transport=1

[Transport 1]
auth=true
authtype=PLAIN
encryption=None
host=${A.host}
id=1
identifier=SMTP
name=Provider
port=25
storepass=true
user=${CUSTOMER.login}
`;
const IDENTITIES = `[General]
Default Identity=1

[Identity #0]
Email Address=${CUSTOMER.email}
Identity=Provider
Name=Customer
Transport=1
uoid=1
`;
