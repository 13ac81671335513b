import type { Like } from '../catalogue.ts';
import type { practice as english } from '../en/practice.ts';

export const practice: Like<typeof english> = {
  'practice.banner':
    'ÜBUNG – {title}. Nichts hiervon ist echt: Keine Leitung wurde berührt, kein Server gefragt.',
  'practice.heading.says': 'Der Kunde sagt',
  'practice.heading.scenes': 'Szenen zum Üben',
  'practice.how-to-play': 'Um eine zu spielen, geben Sie ein: postern practice {command}',
  'practice.no-start': 'Die Übung konnte auf diesem Computer nicht beginnen ({detail}).',
  'practice.unknown': 'Es gibt keine Szene „{value}“. Diese lassen sich spielen: {allowed}.',

  'practice.isp-drops-25.title': 'Es hängt, dann gibt es auf',
  'practice.isp-drops-25.story':
    '„Ich bekomme meine Mails, aber ich kann keine senden. Es steht eine Minute da und sagt dann: Zeitüberschreitung beim Server. In der alten Wohnung ging es noch.“',
  'practice.isp-rejects-25.title': 'Es geht sofort nicht',
  'practice.isp-rejects-25.story':
    '„Wenn ich auf Senden drücke, kommt gleich die Meldung zurück: keine Verbindung zum Server. Meine Mails kommen aber noch an.“',
  'practice.isp-redirects-25.title': 'Jemand anderes antwortet',
  'practice.isp-redirects-25.story':
    '„Mein Mailprogramm sagt, dass der Server mein Passwort nicht kennt. Ich habe es zehnmal eingegeben. Auf der Webseite von meinem Anbieter stimmt es.“',
  'practice.account-on-587.title': 'Port 25 soll zu sein',
  'practice.account-on-587.story':
    '„Ein Freund hat mir erzählt, dass Sie Port 25 schließen. Muss ich etwas ändern? Meine Mails gehen hinaus, soweit ich weiß.“',
  'practice.router-allow-list.title': 'Nur meine Mails gehen nicht',
  'practice.router-allow-list.story':
    '„Mein Mann ist bei einem großen Mailanbieter, seine Mails gehen hinaus. Meine nicht, seit der neue Router da ist. Wir benutzen denselben Computer.“',
  'practice.firewall-here.title': 'Seit dem Update gestern',
  'practice.firewall-here.story':
    '„Mein Sicherheitsprogramm hat gestern ein Update gemacht. Seitdem geht keine Mail hinaus. Mein Handy kann noch senden.“',
  'practice.mail-shield.title': 'Es fragt nach einem Zertifikat',
  'practice.mail-shield.story':
    '„Dauernd fragt ein Fenster, ob ich einem Zertifikat vertraue. Ich habe mich nicht getraut, Ja zu sagen. Meine Mails bleiben liegen.“',
  'practice.vpn-in-the-way.title': 'Ich arbeite jetzt zu Hause',
  'practice.vpn-in-the-way.story':
    '„Meine Firma hat mir ein Programm gegeben, mit dem ich mich von zu Hause anmelde. Solange es läuft, kann ich meine eigenen Mails nicht senden.“',
  'practice.hotel-sign-in.title': 'In der Hotelhalle',
  'practice.hotel-sign-in.story':
    '„Ich bin gerade im Hotel angekommen und habe vollen Empfang. Aber keine Mail geht hinaus, und keine kommt an.“',
  'practice.hotel-blocks-mail.title': 'Oben im Hotelzimmer',
  'practice.hotel-blocks-mail.story':
    '„Webseiten gehen im Hotelzimmer gut. Aber Mails gehen nicht hinaus, bei keinem von meinen Konten.“',
  'practice.offline.title': 'Nichts rührt sich',
  'practice.offline.story':
    '„Ich kann keine Mails senden. Ich wollte auf Ihrer Webseite nach Hilfe suchen, aber sie bleibt leer.“',
  'practice.ipv6-faulty.title': 'Es geht, aber so langsam',
  'practice.ipv6-faulty.story':
    '„Jede Mail braucht eine Minute, bis sie draußen ist. Webseiten kommen auch nur langsam.“',
  'practice.names-fail.title': 'Server nicht gefunden, egal was ich tue',
  'practice.names-fail.story':
    '„Das Mailprogramm sagt, dass der Server nicht gefunden wurde. Ich habe zweimal nachgesehen, der Name stimmt. Webseiten gehen auch nicht auf.“',
  'practice.name-mistyped.title': 'Ich richte meinen neuen Computer ein',
  'practice.name-mistyped.story':
    '„Ich habe einen neuen Computer und habe meine Maileinstellungen von Hand eingetippt. Er sagt, dass er den Server nicht findet.“',
  'practice.server-down.title': 'Heute früh ging es noch',
  'practice.server-down.story':
    '„Heute früh war alles gut. Jetzt geht nichts hinaus, und ich habe nichts geändert. Bei meiner Frau geht es, sie ist bei einem anderen Anbieter.“',
  'practice.server-slow.title': 'Es dauert ewig',
  'practice.server-slow.story':
    '„Das Senden dauert eine halbe Minute, und ab und zu gibt es auf. Ist meine Leitung zu langsam?“',
  'practice.server-busy.title': 'Versuchen Sie es später, steht da',
  'practice.server-busy.story':
    '„Es sagt mir, ich soll es später noch einmal versuchen. Das sagt es schon seit einer Stunde.“',
  'practice.certificate-expired.title': 'Nicht sicher, steht da',
  'practice.certificate-expired.story':
    '„Heute sagt mein Mailprogramm, dass die Verbindung nicht mehr sicher ist. Ich habe nichts gemacht. Bin ich gehackt worden?“',
  'practice.encryption-masked.title': 'Kein Schloss mehr',
  'practice.encryption-masked.story':
    '„Hier im Büro sagt mein Laptop, dass der Server nicht verschlüsseln kann. Zu Hause sendet derselbe Laptop meine Mails.“',
  'practice.all-clear.title': 'Ich will nur sichergehen',
  'practice.all-clear.story':
    '„Ich bin letzte Woche zu Ihnen gewechselt. Werden meine Mails gehen? Ich verschicke viel für meinen Verein.“',
};
