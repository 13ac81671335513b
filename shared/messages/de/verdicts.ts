import type { Like } from '../catalogue.ts';
import type { verdicts as english } from '../en/verdicts.ts';

/**
 * `{isp}` and `{host}` stand where the dative stands (their stand-ins are "Ihrem Internetanbieter", "Ihrem Mailserver"),
 * `{ispFirst}` and `{hostFirst}` where the nominative does; `{doors}` is nominative or accusative.
 */
export const verdicts: Like<typeof english> = {
  'verdict.offline.title': 'Sie sind nicht mit dem Internet verbunden',
  'verdict.offline.text':
    'Nichts im Internet antwortet diesem Computer. An Ihren E-Mail-Einstellungen liegt es nicht.',

  'verdict.captive-portal.title': 'Dieses Netz möchte, dass Sie sich zuerst anmelden',
  'verdict.captive-portal.text':
    'Dieses Netz hält Ihre E-Mails zurück, bis Sie sich auf seiner Webseite anmelden. Mit Ihrem E-Mail-Programm ist alles in Ordnung.',

  'verdict.dns-failing.title':
    '{where, select, account {Kein Server hat diesen Namen} provider {Der Name eines Servers ist nicht zu finden} other {Servernamen sind nicht zu finden}}',
  'verdict.dns-failing.text':
    '{where, select,' +
    ' account {Es gibt keinen Server mit dem Namen {host}. Vielleicht steckt ein Tippfehler im Namen. Mit Ihrer Internetleitung ist alles in Ordnung.}' +
    ' provider {Der Name {host} ist nicht zu finden, andere Namen aber schon. Es liegt also an Ihrem E-Mail-Anbieter und nicht an Ihnen.}' +
    ' other {Ihr Computer fragt, wo der Mailserver ist, erfährt es aber nicht. An Ihrem E-Mail-Programm und Ihrem E-Mail-Anbieter liegt es nicht.}}',

  'verdict.dns-lying.title': 'Dieses Netz gibt falsche Adressen aus',
  'verdict.dns-lying.text':
    'Dieses Netz schickt Ihre E-Mails an den falschen Ort. An Ihrem E-Mail-Programm und Ihrem E-Mail-Anbieter liegt es nicht.',

  'verdict.ipv6-faulty.title': 'Einer Ihrer zwei Wege ins Internet ist gestört',
  'verdict.ipv6-faulty.text':
    'Es gibt einen alten und einen neuen Weg ins Internet. Der {family, select, 4 {alte (IPv4)} other {neue (IPv6)}} funktioniert hier nicht, deshalb bleiben E-Mails hängen. Ihre E-Mail-Einstellungen stimmen.',

  'verdict.mtu-black-hole.title': 'Große E-Mails gehen unterwegs verloren',
  'verdict.mtu-black-hole.text':
    'Kleine Teile einer E-Mail kommen durch, große gehen verloren. Meist ist im Router eine Größe zu hoch eingestellt. An Ihrem E-Mail-Anbieter liegt es nicht.',

  'verdict.unstable-line.title': 'Ihre Internetleitung ist wackelig',
  'verdict.unstable-line.text':
    'Manche Versuche kommen durch, andere gehen verloren. Es liegt an der Leitung oder am WLAN. Ihre E-Mail-Einstellungen sind in Ordnung.',

  'verdict.clock-wrong.title': 'Die Uhr dieses Computers geht falsch',
  'verdict.clock-wrong.text':
    'Die Uhr dieses Computers geht{unit, select,' +
    ' minutes { um {amount, plural, one {# Minute} other {# Minuten}}}' +
    ' hours { um {amount, plural, one {# Stunde} other {# Stunden}}}' +
    ' days { um {amount, plural, one {# Tag} other {# Tage}}}' +
    ' other {}} falsch. Er kann deshalb nicht erkennen, welche Server sicher sind. Am Mailserver liegt es nicht.',

  'verdict.isp-blocks-port.title': '{ispFirst} hält {doors} geschlossen',
  'verdict.isp-blocks-port.text':
    '{ispFirst} lässt keine E-Mails an andere Anbieter durch {doors}, um unerwünschte Werbung aufzuhalten.{familyKnown, select, yes { Das gilt für den {family, select, 4 {alten} other {neuen}} Weg (IPv{family}).} other {}} An Ihrem Computer und Ihrem E-Mail-Anbieter liegt es nicht.',

  'verdict.isp-redirects-port.title': '{ispFirst} antwortet anstelle Ihres Mailservers',
  'verdict.isp-redirects-port.text':
    'Wenn Sie durch {doors} wollen, antwortet ein Server von {isp} anstelle Ihres eigenen. An Ihrem Computer und Ihrem E-Mail-Anbieter liegt es nicht.',

  'verdict.network-blocks-mail.title': 'Von hier geht keine E-Mail hinaus',
  'verdict.network-blocks-mail.text':
    'Das Internet funktioniert, aber alle Türen für E-Mails sind geschlossen.' +
    ' Das macht entweder dieses Netz oder ein Schutzprogramm auf diesem Computer (eine Firewall). An Ihrem E-Mail-Anbieter liegt es nicht.',

  'verdict.network-blocks-port.title': 'Etwas hält {doors} geschlossen',
  'verdict.network-blocks-port.text':
    'Von hier aus {portCount, plural, =0 {ist} one {ist} other {sind}} {doors} geschlossen{familyKnown, select, yes {, und zwar auf dem {family, select, 4 {alten} other {neuen}} Weg (IPv{family})} other {}}.' +
    ' {where, select,' +
    ' unknown {Das kann ein Schutzprogramm auf diesem Computer (eine Firewall) sein, Ihr Router oder das Netz.}' +
    ' other {Das macht das Netz, aber wir sehen nicht, wer dahintersteht.}}' +
    ' An Ihrem E-Mail-Anbieter liegt es nicht.',

  'verdict.cut-after-connect.title':
    '{where, select, provider {Ihr Mailserver legt gleich wieder auf} other {Etwas trennt die Verbindung zum Mailserver}}',
  'verdict.cut-after-connect.text':
    '{where, select,' +
    ' provider {Die Tür von {host} geht auf, dann legt der Server auf. Andere Mailserver tun das nicht. An Ihrer Leitung und Ihrem Passwort liegt es nicht.}' +
    ' other {Die Tür geht auf, aber dann reißt die Leitung ab, bevor der Server etwas sagen kann. An Ihrem Passwort liegt es nicht.}}',

  'verdict.router-allow-list.title': 'Ihr Router kennt Ihren Mailserver vielleicht nicht',
  'verdict.router-allow-list.text':
    'Große E-Mail-Anbieter sind von hier aus zu erreichen, aber {hostCount, plural, one {zu {host} geht es nicht} other {manche andere nicht}}.' +
    ' Einige Router haben eine Liste der Mailserver, die sie durchlassen. An Ihrem E-Mail-Anbieter liegt es nicht.',

  'verdict.computer-firewall.title':
    '{where, select, computer {Dieser Computer hält Ihre E-Mails auf} router {Ihr Router hält Ihre E-Mails auf} other {Dieser Computer oder der Router hält Ihre E-Mails auf}}',
  'verdict.computer-firewall.text':
    '{where, select,' +
    ' computer {Ein Schutzprogramm auf diesem Computer (eine Firewall) lässt keine E-Mails hinaus.}' +
    ' router {Ihr Router lässt keine E-Mails hinaus.}' +
    ' other {Ein Schutzprogramm auf diesem Computer (eine Firewall) oder Ihr Router hält die E-Mails auf. Von hier aus sieht beides gleich aus.}}' +
    ' An Ihrem E-Mail-Anbieter liegt es nicht.',

  'verdict.mail-shield.title': '{productFirst} steht Ihren E-Mails im Weg',
  'verdict.mail-shield.text':
    '{productFirst} öffnet Ihre E-Mails, um nach Viren zu suchen, und das stört. An der Leitung und Ihrem E-Mail-Anbieter liegt es nicht.',

  'verdict.vpn-in-the-way.title': 'Ihr VPN steht im Weg',
  'verdict.vpn-in-the-way.text':
    'Ihr VPN schickt Ihre E-Mails auf einem Weg, auf dem {doors} geschlossen {portCount, plural, =0 {ist} one {ist} other {sind}}. Dass es an {isp} liegt, können wir nicht sagen.',

  'verdict.encryption-masked.title': 'Etwas verdeckt das Schloss für Ihre E-Mails',
  'verdict.encryption-masked.text':
    'Ihr Mailserver hat ein Schloss, das Ihre E-Mails geheim hält. {where, select,' +
    ' provider {Direkt vor diesem Server verdeckt es etwas auf dem Weg durch {doors}. Es liegt an Ihrem E-Mail-Anbieter und nicht an Ihnen. Senden Sie auf diesem Weg aber nicht Ihr Passwort.}' +
    ' other {Auf dem Weg durch {doors} verdeckt es etwas in diesem Netz. An Ihrem E-Mail-Anbieter liegt es nicht. Senden Sie auf diesem Weg aber nicht Ihr Passwort.}}',

  'verdict.encryption-stripped.title': 'Etwas entfernt das Schloss von Ihren E-Mails',
  'verdict.encryption-stripped.text':
    'Ihr Mailserver hat ein Schloss, das Ihre E-Mails geheim hält. Auf dem Weg durch {doors} fehlt es in diesem Netz. An Ihrem E-Mail-Anbieter liegt es nicht. Senden Sie auf diesem Weg aber nicht Ihr Passwort.',

  'verdict.tls-intercepted.title': 'Etwas öffnet Ihre E-Mails unterwegs',
  'verdict.tls-intercepted.text':
    'Ihre E-Mails werden unterwegs{issuerKnown, select, yes { von „{issuer}“} other {}} geöffnet. Sie könnten dort gelesen werden. Senden Sie deshalb nicht Ihr Passwort. An Ihrem E-Mail-Anbieter liegt es nicht.',

  'verdict.impostor-server.title': 'Ein falscher Server antwortet',
  'verdict.impostor-server.text':
    'Der Server, der geantwortet hat, gehört nicht zu {host}. Geben Sie ihm nicht Ihr Passwort. An Ihrem E-Mail-Anbieter liegt es nicht.',

  'verdict.server-down.title': '{hostFirst} antwortet nicht',
  'verdict.server-down.text':
    'Keine Tür von {host} geht auf, aber andere Mailserver sind zu erreichen.' +
    ' Es liegt also sehr wahrscheinlich dort und nicht an Ihnen.',

  'verdict.port-not-offered.title':
    '{where, select, account {Das Schloss passt nicht zur Tür} other {Ihr Mailserver benutzt {doors} nicht}}',
  'verdict.port-not-offered.text':
    '{where, select,' +
    ' account {{hostFirst} ist da, spricht durch {doors} aber auf andere Art. Vielleicht stimmt die Verbindungssicherheit in Ihrem E-Mail-Programm nicht.}' +
    ' other {{hostFirst} ist da, benutzt aber {doors} nicht.}}' +
    ' Ihr Computer und Ihre Leitung sind in Ordnung.',

  'verdict.server-slow.title': 'Der Mailserver ist langsam',
  'verdict.server-slow.text':
    '{hostFirst} {seconds, plural, =0 {braucht lange, bis eine Antwort kommt} one {hat # Sekunde bis zur Antwort gebraucht} other {hat # Sekunden bis zur Antwort gebraucht}}. Niemand hält Ihre E-Mails auf, und Ihre Einstellungen sind in Ordnung.',

  'verdict.server-busy.title': 'Der Mailserver hat gerade zu viel zu tun',
  'verdict.server-busy.text':
    '{hostFirst} ist zu erreichen, hat aber gerade keine Zeit für Sie.{said, select, yes { Die Antwort war: „{serverWords}“.} other {}} An Ihren Einstellungen und Ihrer Leitung liegt es nicht.',

  'verdict.server-refuses-address.title': 'Der Mailserver weist Ihre Leitung ab',
  'verdict.server-refuses-address.text':
    '{hostFirst} ist zu erreichen, nimmt aber keine E-Mails von Ihrer Leitung an.{said, select, yes { Die Antwort war: „{serverWords}“.} other {}} An Ihrem E-Mail-Programm liegt es nicht.',

  'verdict.certificate-problem.title':
    '{where, select,' +
    ' account {Ihr Mailserver hat einen anderen Namen}' +
    ' other {{confidence, select, unsure {Das Schloss Ihres Mailservers schließt nicht} other {Der Ausweis des Mailservers ist nicht in Ordnung}}}}',
  'verdict.certificate-problem.text':
    '{where, select,' +
    ' account {Ein Server zeigt einen Ausweis (ein Zertifikat), der sagt, wer er ist. Der Ausweis von {host} gilt für {namesKnown, select, yes {{names}} other {einen anderen Namen}}. Vielleicht stimmt also der Name nicht, den Sie eingetragen haben.}' +
    ' other {{confidence, select,' +
    ' unsure {Ihr Computer kann sich mit {host} nicht auf ein Schloss einigen.}' +
    ' certain {Ein Server zeigt einen Ausweis (ein Zertifikat), der sagt, wer er ist. Der Ausweis von {host} ist abgelaufen.}' +
    ' other {Ein Server zeigt einen Ausweis (ein Zertifikat), der sagt, wer er ist. Der Ausweis von {host} stammt von jemandem, den wir nicht kennen.}}}}' +
    ' Ihre Leitung ist in Ordnung.',

  'verdict.relay-unreachable.title':
    'Der Mailserver von {isp} {where, select, network {antwortet nur zu Hause} other {antwortet nicht}}',
  'verdict.relay-unreachable.text':
    '{where, select,' +
    ' network {Sie sind gerade nicht im Netz von {isp}. Der Mailserver dort ({host}) antwortet nur in diesem Netz. An Ihrem E-Mail-Programm liegt es nicht.}' +
    ' other {Der Postausgangsserver von {isp} ({host}) war nicht zu erreichen. An Ihrem E-Mail-Programm liegt es nicht.}}',

  'verdict.login-needed.title':
    '{confidence, select, unsure {Ihr E-Mail-Programm muss sich vielleicht anmelden} other {Der Mailserver möchte, dass Sie sich anmelden}}',
  'verdict.login-needed.text':
    '{confidence, select,' +
    ' unsure {Ihr E-Mail-Programm meldet sich zum Senden nicht an. Lehnt der Server Ihre E-Mails ab, schalten Sie die Anmeldung am Postausgangsserver ein. Die Leitung ist in Ordnung, und keine Tür ist geschlossen.}' +
    ' other {Dieser Server nimmt E-Mails nur von Leuten an, die sich anmelden. Die Leitung ist in Ordnung, und keine Tür ist geschlossen. Schalten Sie in Ihrem E-Mail-Programm die Anmeldung am Postausgangsserver ein.}}',

  'verdict.app-password-needed.title':
    '{confidence, select, unsure {Sie brauchen vielleicht ein App-Passwort} other {Sie brauchen ein App-Passwort}}',
  'verdict.app-password-needed.text':
    '{confidence, select,' +
    ' unsure {Sagt Ihr E-Mail-Programm, das Passwort sei falsch, dann ist es vielleicht das falsche von zweien. Ihr E-Mail-Anbieter lässt Ihr Hauptpasswort in E-Mail-Programmen nicht gelten. Die Leitung ist in Ordnung, und Sie haben nichts falsch gemacht.}' +
    ' other {Ihr E-Mail-Anbieter lässt Ihr Hauptpasswort in E-Mail-Programmen nicht gelten. Die Leitung ist in Ordnung, und Sie haben nichts falsch gemacht.}}',

  'verdict.oauth-only.title':
    '{confidence, select, unsure {Ihr E-Mail-Programm muss sich vielleicht anders anmelden} other {Ihr E-Mail-Anbieter verlangt eine neue Art der Anmeldung}}',
  'verdict.oauth-only.text':
    '{confidence, select,' +
    ' unsure {Fragt Ihr E-Mail-Programm immer wieder nach dem Passwort, kann es daran liegen: Ihr E-Mail-Anbieter möchte, dass Sie sich auf seiner eigenen Webseite anmelden. Manche alten E-Mail-Programme können das nicht. Die Leitung ist in Ordnung.}' +
    ' other {Ihr E-Mail-Anbieter möchte, dass Sie sich auf seiner eigenen Webseite anmelden. Manche alten E-Mail-Programme können das nicht. Die Leitung ist in Ordnung, und Ihr Passwort kann stimmen.}}',

  'verdict.possible-infection.title': 'Auf diesem Computer ist vielleicht ein Virus',
  'verdict.possible-infection.text':
    'Dieser Computer ruft {count, plural, =0 {viele Mailserver} one {# Mailserver} other {# Mailserver}} auf einmal an. So etwas macht ein Virus, der Werbung verschickt. Das ist nicht Ihre Schuld, und an Ihrem E-Mail-Programm liegt es nicht.',

  'verdict.all-clear.title': 'Sie können E-Mails senden',
  'verdict.all-clear.text':
    '{hostCount, plural, one {{hostFirst} ist} other {Die Mailserver, die wir versucht haben, sind}}{portCount, plural, =0 {} one { durch {doors}} other { durch {doors}}} zu erreichen. Niemand hält Ihre E-Mails auf.',

  'verdict.not-enough-evidence.title': 'Wir können es noch nicht sagen',
  'verdict.not-enough-evidence.text':
    'Was wir gesehen haben, zeigt nicht auf eine einzige Ursache. Deshalb geben wir noch niemandem die Schuld.',

  'verdict.hedge':
    '{confidence, select, likely {Wir sind ziemlich sicher.} unsure {Das ist bisher unsere beste Vermutung.} other {}}',
};
