import { until, type Desk } from './desk/desk.ts';
import { HOME } from './desk/desk.ts';
import { A, CUSTOMER, FRIEND } from './desk/hosts.ts';
import { KEYRING_NEEDS, openKeyring, remember } from './desk/keyring.ts';
import { AUTHORITY } from './desk/mail-servers.ts';
import { movesAndBack } from './desk/moves-and-back.ts';
import { SCREEN_NEEDS } from './desk/needs.ts';
import { put, read } from './desk/home.ts';
import { mailto, openScreen, WEB_VIEW } from './desk/screen.ts';

const SOURCES = '.config/evolution/sources';
const TRANSPORT = `${SOURCES}/transport.source`;
const STORE = `${HOME}/.local/share/evolution`;

movesAndBack({
  client: 'evolution',
  programs: ['evolution', 'certutil', 'gdbus', ...SCREEN_NEEDS, ...KEYRING_NEEDS],
  files: [TRANSPORT],
  atA: 'ESMTPA',
  live: { folder: SOURCES },
  async setUp(desk) {
    put(desk, `${SOURCES}/account.source`, ACCOUNT);
    put(desk, `${SOURCES}/identity.source`, IDENTITY);
    put(desk, TRANSPORT, SUBMISSION);
    put(desk, '.config/glib-2.0/settings/keyfile', PREFERENCES);
    await desk.must(['mkdir', '-p', STORE]);
    await desk.must(['certutil', '-N', '--empty-password', '-d', `sql:${STORE}`]);
    await desk.must(['certutil', '-A', '-d', `sql:${STORE}`, '-t', 'C,,', '-n', 'lab', '-i', AUTHORITY]);
    const screen = await openScreen(desk);
    await openKeyring(desk);
    const schema = 'org.gnome.Evolution.Data.Source';
    await remember(desk, { 'xdg:schema': schema, 'e-source-uid': 'transport' }, CUSTOMER.password);
    // Opened once, and never closed: what Postern changes it takes up as it runs.
    desk.start(['evolution'], WEB_VIEW);
    await screen.window('Mail|Inbox|Evolution');
    return {
      async send(subject) {
        await until('the registry of sources to have read the file', () => hasRead(desk));
        await desk.must(['evolution', mailto(FRIEND, subject)], { env: WEB_VIEW });
        await screen.window(subject);
        await screen.key('ctrl+Return');
        await screen.gone(subject);
      },
    };
  },
});

/** It looks at its folder by itself, a second or so after a change: sooner than anybody writes a letter. */
async function hasRead(desk: Desk): Promise<boolean> {
  const name = 'org.gnome.evolution.dataserver.Sources5';
  const place = [
    '--dest',
    name,
    '--object-path',
    `/${name.replace(/\.Sources5$/, '').replaceAll('.', '/')}/SourceManager`,
  ];
  const ask = ['--method', 'org.freedesktop.DBus.ObjectManager.GetManagedObjects'];
  const known = await desk.must(['gdbus', 'call', '--session', ...place, ...ask]);
  const wanted = /^(?:Host|Port)=.*$/gm;
  return (read(desk, TRANSPORT).match(wanted) ?? []).every((line) => known.includes(`\\n${line}\\n`));
}

const ACCOUNT = `[Data Source]
DisplayName=Provider
Enabled=true
Parent=

[Mail Account]
BackendName=none
IdentityUid=identity
`;
const IDENTITY = `[Data Source]
DisplayName=Provider
Enabled=true
Parent=account

[Mail Identity]
Address=${CUSTOMER.email}
Name=Customer

[Mail Submission]
SentFolder=folder://local/Sent
TransportUid=transport

[Mail Composition]
DraftsFolder=folder://local/Drafts
`;
const SUBMISSION = `[Data Source]
DisplayName=Provider
Enabled=true
Parent=account

[Mail Transport]
BackendName=smtp

[Authentication]
Host=${A.host}
Method=PLAIN
Port=25
User=${CUSTOMER.login}
RememberPassword=true

[Security]
Method=none
`;
/** No questions, plain text, and not asking the desktop whether there is a network. */
const PREFERENCES = `[org/gnome/evolution]
version='3.46.4'

[org/gnome/evolution/mail]
prompt-on-accel-send=false
prompt-check-if-default-mailer=false
composer-mode='plain-text'

[org/gnome/evolution-data-server]
migrated=true
network-monitor-gio-name='always-online'
`;
