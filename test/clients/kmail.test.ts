import { sleep } from '../lab/world/shell.ts';
import { HOME, until, type Desk } from './desk/desk.ts';
import { put } from './desk/home.ts';
import { A, CUSTOMER, FRIEND } from './desk/hosts.ts';
import { hasArrived } from './desk/mail-servers.ts';
import { movesAndBack } from './desk/moves-and-back.ts';
import { SCREEN_NEEDS } from './desk/needs.ts';
import { openScreen, WEB_VIEW } from './desk/screen.ts';

const LOOK_EVERY_MS = 500;
const SENDING_MS = 60_000;
const ROOT_MAY = { ...WEB_VIEW, QTWEBENGINE_CHROMIUM_FLAGS: '--no-sandbox' };

movesAndBack({
  client: 'kmail',
  programs: ['kmail', 'akonadi_control', 'mysqld', 'dbus-send', ...SCREEN_NEEDS],
  files: ['.config/mailtransports'],
  atA: 'ESMTPA',
  live: { folder: '.config/mailtransports' },
  async setUp(desk) {
    // Akonadi keeps its store in MariaDB by itself. With SQLite, threads of its server can wait for each other for ever, and
    // a composer with them.
    put(desk, '.config/akonadi/mysql-local.conf', '[mysqld]\nuser=root\n');
    put(desk, '.config/mailtransports', TRANSPORTS);
    put(desk, '.config/emailidentities', IDENTITIES);
    put(desk, '.config/kmail2rc', '[General]\nfirst-start=false\n');
    const screen = await openScreen(desk);
    // Opened once, and never closed: what Postern changes it takes up as it runs. It starts Akonadi itself.
    const kmail = desk.start(['kmail'], ROOT_MAY);
    await screen.window('KMail', 60_000);
    const online = async (): Promise<boolean> => (await desk.run(IS_ONLINE)).stdout.includes('true');
    await until('the agent that sends', online, 60_000);
    return {
      async send(subject) {
        desk.start(['kmail', '-s', subject, '--body', 'Hello.', FRIEND], ROOT_MAY);
        // A composer may not listen yet when it shows: told once more as long as it does.
        const asks: Ask[] = [...QUESTIONS, { title: `^${subject} — KMail`, key: 'ctrl+Return' }];
        const answered: string[] = [];
        const sent = until(
          `KMail to send "${subject}"`,
          async () => {
            if (hasArrived(desk, subject)) return true;
            const titles = await screen.titles();
            const ask = asks.find(({ title }) => titles.some((one) => new RegExp(title).test(one)));
            if (ask !== undefined && (await answer(ask))) answered.push(ask.title);
            await sleep(LOOK_EVERY_MS);
            return false;
          },
          SENDING_MS,
        );
        await sent.catch(async (error: unknown) => {
          const seen = JSON.stringify({ windows: await screen.titles(), answered });
          throw new Error([String(error), seen, await traces(desk), tellingPart(kmail.said())].join('\n'));
        });
      },
    };

    /** False for a window that has gone meanwhile. */
    async function answer({ title, key, text = '' }: Ask): Promise<boolean> {
      if (!(await screen.activates(title))) return false;
      if (text !== '') {
        await screen.key('ctrl+a');
        await screen.type(text);
      }
      await screen.key(key);
      return true;
    }
  },
});

const AGENT = 'org.freedesktop.Akonadi.Agent';
const IS_ONLINE = [
  ...['dbus-send', '--session', '--print-reply', `--dest=${AGENT}.akonadi_maildispatcher_agent`],
  ...['/', `${AGENT}.Status.isOnline`],
];

/** A window that waits for its user. */
interface Ask {
  title: string;
  key: string;
  text?: string;
}

/** They come in no certain order, some of them once only. */
const QUESTIONS: readonly Ask[] = [
  { title: 'Configure shortcut', key: 'alt+s' },
  { title: '^Password', key: 'Return', text: CUSTOMER.password },
  { title: '^Error', key: 'Return' },
];

/** What waits in the outbox, and what Akonadi and its database have logged last. */
async function traces(desk: Desk): Promise<string> {
  const look = [
    `cd ${HOME}/.local/share`,
    "grep -r '^Subject:' */outbox",
    'tail -n 10 akonadi/Akonadi.error akonadi/db_data/mysql.err',
  ];
  const { stdout, stderr } = await desk.run(['sh', '-c', look.join('\n')]);
  return stdout + stderr;
}

/** The last it has said, without what it says of every word. */
function tellingPart(said: string): string {
  const lines = said.split('\n').filter((line) => !line.includes('No language dictionaries'));
  return lines.slice(-15).join('\n');
}

/**
 * The password is not stored: with every letter the agent that sends would ask the keyring for it without waiting, and
 * crash when the letter was faster than the answer (QtKeychain), as it can be at a server as near as this one.
 */
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
storepass=false
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
