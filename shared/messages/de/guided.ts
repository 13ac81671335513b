import type { guided as english } from '../en/guided.ts';
import type { Like } from '../catalogue.ts';

/** By hand, step by step. Labels that are not known in this language are quoted in English. */
export const guided: Like<typeof english> = {
  'guided.own': '{first}: {second}',
  'guided.note.cloud':
    'Die Post von {product} geht vielleicht über die Server des Herstellers. Dann macht ein geschlossener Port nichts aus.',
  'guided.note.old':
    '{product} ist alt. Vielleicht kennt es die Verschlüsselung nicht, die Server heute verlangen.',
  'guided.open': 'Öffnen Sie {product}.',
  'guided.open.control-panel':
    'Schließen Sie {product}. Öffnen Sie die Systemsteuerung von Windows, und suchen Sie dort „Mail“.',
  'guided.open.device': 'Öffnen Sie die Einstellungen Ihres Telefons oder Tablets.',
  'guided.open.file': 'Öffnen Sie diese Datei in einem Texteditor: {path}',
  'guided.menu': 'Gehen Sie zu {menu}.',
  'guided.menu.unsure': 'Suchen Sie die Kontoeinstellungen. Vielleicht stehen sie unter {menu}.',
  'guided.find-accounts': 'Suchen Sie die Kontoeinstellungen.',
  'guided.account': 'Wählen Sie das Konto {name}.',
  'guided.account.unnamed': 'Wählen Sie das Konto, das nicht senden kann.',
  'guided.find-outgoing':
    'Suchen Sie den Server für ausgehende Post. Vielleicht heißt er SMTP oder Postausgangsserver.',
  'guided.find-server-list':
    'Wählen Sie in der Liste den Postausgangsserver Ihres Kontos, und bearbeiten Sie ihn.',
  'guided.not-automatic':
    'Wenn bei „Verbindungseinstellungen automatisch verwalten“ ein Haken steht, nehmen Sie ihn weg.',
  'guided.own-port': 'Suchen Sie „Override default port“, und setzen Sie dort einen Haken.',
  'guided.host': 'Tragen Sie als Postausgangsserver ein: {host}',
  'guided.host.same': 'Lassen Sie den Postausgangsserver, wie er ist: {host}',
  'guided.port': 'Tragen Sie als Port des Postausgangsservers ein: {port}',
  'guided.security':
    'Wählen Sie als seine Sicherheit: {securityLabel}{olderKnown, select, yes { (in älteren Versionen: {older})} other {}}',
  'guided.security.unsure':
    'Suchen Sie seine Verschlüsselung, und wählen Sie „{securityLabel}“ oder was dem am nächsten kommt.',
  'guided.security.tick': 'Setzen Sie den Haken bei SSL oder TLS.',
  'guided.security.untick': 'Wenn bei SSL oder TLS ein Haken steht, nehmen Sie ihn weg.',
  'guided.login.keep': 'Lassen Sie seine Anmeldung, wie sie ist.',
  'guided.login.none': 'Schalten Sie seine Anmeldung aus.',
  'guided.login.user': 'Schalten Sie seine Anmeldung ein, und tragen Sie als Benutzernamen ein: {name}',
  'guided.save': 'Speichern Sie, und schließen Sie die Einstellungen.',
  'guided.password': 'Vielleicht fragt das Programm einmal nach Ihrem Passwort. Geben Sie es ein.',
  'guided.try': 'Schreiben Sie eine Nachricht an sich selbst, und senden Sie sie ab.',
  'guided.explain.windows-mail':
    'Microsoft hat dieses Programm eingestellt. Seit Ende 2024 kann es nicht mehr senden und empfangen. Nehmen Sie ein anderes E-Mail-Programm, oder lesen Sie Ihre Post im Web.',
  'guided.explain.outlook-express':
    'Outlook Express gehört zu alten Versionen von Windows. Es wurde eingestellt. Nehmen Sie ein anderes E-Mail-Programm, oder lesen Sie Ihre Post im Web.',
  'guided.explain.webmail':
    'Sie lesen Ihre Post auf einer Webseite. Ein geschlossener Port macht ihr nichts aus, es gibt also nichts zu ändern.',
  'guided.explain.oauth':
    'Dieses Konto meldet sich mit dem Browser an. Das nimmt nur seine eigene Mailfirma an. Darum bleibt es bei den Servern dieser Firma.',
  'guided.way.thunderbird': '„Konten-Einstellungen“ › „Postausgangs-Server (SMTP)“',
  'guided.way.seamonkey': '„Account Settings“ › „Outgoing Server (SMTP)“',
  'guided.way.evolution': '„Bearbeiten“ › „Einstellungen“ › „E-Mail-Konten“',
  'guided.way.evolution-server': '„Bearbeiten“ › „Verschicken von E-Mails“',
  'guided.way.sylpheed': '„Configuration“ › „Edit accounts“',
  'guided.way.mailspring': '„Preferences“ › „Accounts“',
  'guided.way.live-mail-server': '„Accounts“ › „Properties“ › „Servers“',
  'guided.way.live-mail-port': '„Advanced“',
  'guided.way.apple-mail': '„Mail“ › „Einstellungen“ › „Accounts“',
  'guided.way.apple-mail-server':
    '„Servereinstellungen“ › „Outgoing Mail Account“ › „SMTP-Serverliste bearbeiten“',
  'guided.way.outlook-mac': '„Outlook“ › „Settings“ › „Accounts“',
  'guided.way.outlook': '„E-Mail-Konten“',
  'guided.way.outlook-server': '„Ändern“',
  'guided.way.outlook-login': '„Weitere Einstellungen“ › „Postausgangsserver“',
  'guided.way.outlook-port': '„Erweitert“',
  'guided.way.outlook-new': '„Settings“ › „Accounts“ › „Manage“',
  'guided.way.em-client': '„Menu“ › „Accounts“',
  'guided.way.em-client-server': '„SMTP“',
  'guided.way.the-bat-server': '„Account“ › „Properties“ › „Transport“',
  'guided.way.pegasus': '„Tools“ › „Internet Options“ › „Sending (SMTP)“',
  'guided.way.mailmate-server': '„Mailbox“ › „Edit Source“',
  'guided.way.ios-mail': '„Mail“ › „Accounts“',
  'guided.way.ios-mail-server': '„Account“ › „SMTP“',
};
