import { connectMarionette, type Marionette } from './desk/marionette.ts';
import type { Started } from './desk/desk.ts';
import { HOME } from './desk/desk.ts';
import { A, B, CUSTOMER, FRIEND } from './desk/hosts.ts';
import { AUTHORITY } from './desk/mail-servers.ts';
import { movesAndBack } from './desk/moves-and-back.ts';
import { put } from './desk/home.ts';

const PROFILE = 'abcd1234.default-default';
const FOLDER = `.thunderbird/${PROFILE}`;
/** Of `/usr/lib/thunderbird`: which profile this installation uses. */
const INSTALL = 'FDC34C9F024745EB';

movesAndBack({
  client: 'thunderbird',
  programs: ['thunderbird', 'certutil'],
  files: [`${FOLDER}/prefs.js`],
  atA: 'ESMTPA',
  windows: true,
  async setUp(desk) {
    const install = `Default=${PROFILE}\nLocked=1\n`;
    const profile = `[Profile0]\nName=default-default\nIsRelative=1\nPath=${PROFILE}\n`;
    put(
      desk,
      '.thunderbird/profiles.ini',
      `[Install${INSTALL}]\n${install}\n${profile}\n[General]\nVersion=2\n`,
    );
    put(desk, '.thunderbird/installs.ini', `[${INSTALL}]\n${install}`);
    put(desk, `${FOLDER}/prefs.js`, PREFS);
    const store = `sql:${HOME}/${FOLDER}`;
    await desk.must(['certutil', '-N', '--empty-password', '-d', store]);
    await desk.must(['certutil', '-A', '-d', store, '-t', 'C,,', '-n', 'lab', '-i', AUTHORITY]);

    let running: { program: Started; inside: Marionette } | null = null;
    const open = async (): Promise<Marionette> => {
      const argv = ['thunderbird', '--marionette', '--remote-allow-system-access'];
      const program = desk.start(argv, { MOZ_HEADLESS: '1' });
      running = { program, inside: await connectMarionette(desk) };
      return running.inside;
    };
    const close = async (): Promise<void> => {
      await running?.inside.runs(QUIT);
      await running?.program.ended;
      running = null;
    };
    // The password is known for both hosts, as when its user had been asked once.
    await (await open()).runs(REMEMBER, CUSTOMER.login, CUSTOMER.password, A.host, B.host);
    await close();
    return {
      async open() {
        await open();
      },
      close,
      async send(subject) {
        await (await open()).runs(SEND, FRIEND, subject);
        await close();
      },
    };
  },
});

const PREFS = Object.entries({
  'mail.account.account1.identities': 'id1',
  'mail.account.account1.server': 'server1',
  'mail.accountmanager.accounts': 'account1',
  'mail.accountmanager.defaultaccount': 'account1',
  'mail.identity.id1.fcc': false,
  'mail.identity.id1.fullName': 'Çelik Customer',
  'mail.identity.id1.smtpServer': 'smtp1',
  'mail.identity.id1.useremail': CUSTOMER.email,
  'mail.identity.id1.valid': true,
  'mail.server.server1.check_new_mail': false,
  'mail.server.server1.hostname': 'pop.provider.test',
  'mail.server.server1.login_at_startup': false,
  'mail.server.server1.name': CUSTOMER.email,
  'mail.server.server1.type': 'pop3',
  'mail.server.server1.userName': CUSTOMER.login,
  'mail.smtp.defaultserver': 'smtp1',
  'mail.smtpserver.smtp1.authMethod': 3,
  'mail.smtpserver.smtp1.hostname': A.host,
  'mail.smtpserver.smtp1.port': 25,
  'mail.smtpserver.smtp1.try_ssl': 0,
  'mail.smtpserver.smtp1.username': CUSTOMER.login,
  'mail.smtpservers': 'smtp1',
  'mailnews.start_page.enabled': false,
})
  .map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});\n`)
  .join('');

const REMEMBER = `
  for (const host of [a2, a3]) {
    const login = Cc['@mozilla.org/login-manager/loginInfo;1'].createInstance(Ci.nsILoginInfo);
    login.init('smtp://' + host, null, 'smtp://' + host, a0, a1, '', '');
    await Services.logins.addLoginAsync(login);
  }`;

/** A compose window with everything in it, and its Send button. */
const SEND = `
  const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs');
  const fields = Cc['@mozilla.org/messengercompose/composefields;1'].createInstance(Ci.nsIMsgCompFields);
  Object.assign(fields, { to: a0, subject: a1, body: 'Hello.' });
  const params = Cc['@mozilla.org/messengercompose/composeparams;1'].createInstance(Ci.nsIMsgComposeParams);
  params.composeFields = fields;
  params.format = Ci.nsIMsgCompFormat.PlainText;
  params.identity = MailServices.accounts.defaultAccount.defaultIdentity;
  const opened = new Promise((resolve) => {
    Services.obs.addObserver(function seen(window) {
      Services.obs.removeObserver(seen, 'domwindowopened');
      window.addEventListener('compose-editor-ready', () => resolve(window), { once: true });
    }, 'domwindowopened');
  });
  MailServices.compose.OpenComposeWindowWithParams(null, params);
  await (await opened).GenericSendMessage(Ci.nsIMsgCompDeliverMode.Now);`;

/** After the answer. */
const QUIT = `setTimeout(() => Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit), 0);`;
