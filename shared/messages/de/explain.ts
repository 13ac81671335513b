import type { Like } from '../catalogue.ts';
import type { explain as english } from '../en/explain.ts';

/** Labels as Outlook and Thunderbird show them in German. */
export const explain: Like<typeof english> = {
  'explain.cannot-connect':
    'Ihr E-Mail-Programm konnte den Mailserver nicht erreichen. Meist ist die Tür, die es benutzt, unterwegs geschlossen.',
  'explain.silent':
    'Ihr E-Mail-Programm hat geklopft, und niemand hat geantwortet. Meist ist die Tür, die es benutzt, unterwegs geschlossen.',
  'explain.silent-or-slow':
    'Der Mailserver hat nicht rechtzeitig geantwortet. Vielleicht ist die Tür unterwegs geschlossen, oder ein Virenscanner ist langsam.',
  'explain.refused':
    'Ihr E-Mail-Programm wurde an der Tür abgewiesen. Vielleicht ist es die falsche Tür, oder etwas unterwegs hält sie geschlossen.',
  'explain.cut':
    'Die Tür ging auf, aber dann riss die Leitung ab. Das kann ein Virenscanner sein oder die falsche Art Schloss.',
  'explain.cut-here': 'Etwas auf diesem Computer hat die Leitung getrennt. Meist ist es ein Virenscanner.',
  'explain.guard-here':
    'Dieser Computer hält Ihre E-Mails zurück. Das macht ein Schutzprogramm (Firewall) oder ein Virenscanner.',
  'explain.network-lost': 'Dieser Computer hat die Verbindung zum Internet verloren.',
  'explain.no-route':
    'Von hier führt kein Weg zum Mailserver. Vielleicht steht ein VPN oder der Router im Weg.',
  'explain.name-not-found':
    'Kein Mailserver hat diesen Namen. Vielleicht steckt ein Tippfehler im Namen des Postausgangsservers.',
  'explain.name-no-answer': 'Der Name des Mailservers war nicht zu finden. Niemand hat geantwortet.',
  'explain.sockets-broken':
    'Der Teil dieses Computers, der mit dem Internet spricht, arbeitet nicht richtig. Starten Sie den Computer zuerst neu.',
  'explain.incoming': 'Hier geht es um das Empfangen von E-Mails, nicht um das Senden.',
  'explain.incoming-password':
    'Hier geht es um das Empfangen von E-Mails. Ihr Name oder Ihr Passwort stimmt nicht.',
  'explain.not-a-mail-server':
    'Etwas hat geantwortet, aber nicht wie ein Mailserver. Vielleicht hat sich unterwegs etwas dazwischengestellt.',
  'explain.masked':
    'Etwas unterwegs ändert, was der Mailserver sagt. Meist ist es eine Firewall, die in E-Mails hineinsieht.',
  'explain.server-busy':
    'Der Mailserver hat gerade zu viel zu tun, oder Sie haben zu viel auf einmal gesendet.',
  'explain.too-many-connections':
    'Zu viele Ihrer Geräte sprechen zugleich mit dem Mailserver. Schließen Sie auf einem davon das E-Mail-Programm.',
  'explain.lock-mismatch':
    'Das Schloss passt nicht zur Tür. Zu Tür 465 gehört SSL/TLS, zu Tür 587 gehört STARTTLS.',
  'explain.lock-not-offered':
    'Ihr E-Mail-Programm möchte ein Schloss, aber der Server zeigt keins. Vielleicht verdeckt es etwas unterwegs.',
  'explain.lock-trouble':
    'Ihr E-Mail-Programm und der Mailserver konnten sich nicht auf ein Schloss einigen.',
  'explain.lock-required':
    'Der Mailserver möchte, dass Ihre E-Mails verschlossen sind. Schalten Sie in Ihrem E-Mail-Programm STARTTLS ein.',
  'explain.certificate-name':
    'Der Ausweis des Servers gilt für einen anderen Namen. Vielleicht ist der Name falsch, oder etwas ist dazwischen.',
  'explain.certificate-date':
    'Der Ausweis des Servers scheint zu alt oder zu neu zu sein. Meist geht die Uhr dieses Computers falsch.',
  'explain.certificate-untrusted':
    'Der Ausweis des Servers stammt von jemandem, den Ihr E-Mail-Programm nicht kennt. Vielleicht ist ein Virenscanner dazwischen.',
  'explain.login-part-missing':
    'Der Teil Ihres E-Mail-Programms, der sich anmeldet, arbeitet nicht. Schließen Sie das Programm und starten Sie es neu.',
  'explain.login-needed':
    'Der Mailserver möchte, dass Sie sich anmelden. Setzen Sie beim Postausgangsserver das Häkchen „Der Postausgangsserver (SMTP) erfordert Authentifizierung“.',
  'explain.login-method':
    'Ihr E-Mail-Programm meldet sich auf eine Art an, die der Server nicht annimmt. Wählen Sie „Passwort, normal“ und schalten Sie das Schloss ein.',
  'explain.login-not-offered':
    'Der Server lässt Sie sich an dieser Tür nicht anmelden. Meist ist Tür 587 mit STARTTLS die richtige.',
  'explain.login-spa':
    'Ihr E-Mail-Programm meldet sich auf eine Art an, die der Server nicht annimmt. Nehmen Sie das Häkchen bei „Gesicherte Kennwortauthentifizierung (SPA)“ weg.',
  'explain.password-wrong':
    'Der Server war zu erreichen, nahm aber Ihren Namen oder Ihr Passwort nicht an. Geben Sie beides neu ein. Manche E-Mail-Anbieter verlangen ein App-Passwort.',
  'explain.password-missing':
    'Ihr E-Mail-Programm hatte kein Passwort für diesen Server. Senden Sie noch einmal und geben Sie es ein. Sie werden einmal gefragt.',
  'explain.app-password':
    'Ihr E-Mail-Anbieter nimmt hier Ihr Hauptpasswort nicht an. Sie brauchen ein App-Passwort.',
  'explain.web-sign-in':
    'Ihr E-Mail-Anbieter möchte, dass Sie sich auf seiner Webseite anmelden. Ein Passwort allein genügt nicht.',
  'explain.login-later': 'Der Server konnte Ihr Passwort gerade nicht prüfen. Ändern Sie es nicht.',
  'explain.sender-refused':
    'Der Server nimmt von Ihrer Adresse keine E-Mails an. Manche Server nehmen nur die Adressen der eigenen Kunden.',
  'explain.sender-not-yours':
    'Die Adresse, von der Sie senden, gehört nicht zu dem Namen, mit dem Sie sich anmelden. Senden Sie aus dem Konto, zu dem sie gehört.',
  'explain.relay-denied':
    'Der Server war zu erreichen, aber Sie haben sich nicht angemeldet. Setzen Sie beim Postausgangsserver das Häkchen „Der Postausgangsserver (SMTP) erfordert Authentifizierung“.',
  'explain.recipient-unknown':
    'Diese Adresse gibt es nicht. Sehen Sie nach, wie die Adresse geschrieben wird, an die Sie schreiben.',
  'explain.recipient-not-local':
    'Dieser Server nimmt keine E-Mails für den Empfänger an. Prüfen Sie die Adresse und Ihre Anmeldung.',
  'explain.recipient-refused':
    'Der Server nimmt keine E-Mails für den Empfänger an. Prüfen Sie die Adresse und ob Ihre Anmeldung eingeschaltet ist.',
  'explain.address-list-refused':
    'Dem Server gefällt eine der Adressen nicht. Sehen Sie nach, wie Ihre eigene und die anderen geschrieben sind.',
  'explain.line-listed':
    'Die andere Seite nimmt von der Adresse Ihrer Leitung keine E-Mails an. Sie steht auf einer Liste von Leitungen, über die Werbung verschickt wurde.',
  'explain.later': 'Der Server kann Ihre E-Mail gerade nicht annehmen, später aber vielleicht.',
  'explain.too-large':
    'Ihre E-Mail ist für den Server zu groß. Nehmen Sie ein Bild oder eine Datei heraus und senden Sie noch einmal.',
  'explain.mailbox-full': 'Das Postfach des Empfängers ist voll.',
  'explain.message-refused':
    'Der Server war zu erreichen, nahm diese E-Mail aber nicht an. Lesen Sie, was er in eigenen Worten sagt.',
  'explain.command-unknown':
    'Der Server hat nicht verstanden, was Ihr E-Mail-Programm wollte. Vielleicht ändert etwas unterwegs das Gespräch.',
  'explain.no-sender':
    'Ihre eigene Adresse fehlt. Tragen Sie sie in den Konten-Einstellungen Ihres E-Mail-Programms ein.',
  'explain.no-recipient': 'Es wurde kein Empfänger angegeben. Tragen Sie eine Adresse ein.',
  'explain.settings-offline':
    'Ihr E-Mail-Programm hält dieses Konto für nicht verbunden. Es kann an den Einstellungen oder am Internet liegen.',
  'explain.see-below': 'Mail sagt das bei vielen Ursachen. Lesen Sie uns auch den Satz darunter vor.',
  'explain.red-dot':
    'Sie können E-Mails empfangen, aber nicht senden. Vielleicht ist die Tür geschlossen, oder die Einstellungen für den Postausgangsserver stimmen nicht.',
  'explain.old-service':
    'Ihr E-Mail-Programm benutzt einen alten Weg in Ihr Postfach, den es nicht mehr gibt.',
  'explain.data-file-missing':
    'Outlook findet die Datei nicht, in der es Ihre E-Mails aufbewahrt. Mit dem Internet hat das nichts zu tun.',
  'explain.data-file-full':
    'Die Datei, in der Outlook Ihre E-Mails aufbewahrt, ist voll. Nehmen Sie alte E-Mails heraus. Mit dem Internet hat das nichts zu tun.',
  'explain.mac-unclear': 'Outlook zeigt diese Nummer bei mehr als einer Ursache.',
  'explain.reason-unknown': 'Ihr E-Mail-Programm kennt die Ursache nicht.',

  'explain.block.high': 'Eine geschlossene Tür ist die wahrscheinlichste Ursache.',
  'explain.block.possible': 'Eine geschlossene Tür kann die Ursache sein.',
  'explain.block.unlikely': 'Eine geschlossene Tür ist kaum die Ursache.',
  'explain.block.excluded': 'Eine geschlossene Tür ist nicht die Ursache.',
  'explain.port-25': 'Der Text nennt Tür 25. Viele Internetanbieter halten sie geschlossen.',
};
