import type { Like } from '../catalogue.ts';
import type { window as english } from '../en/window.ts';

export const window: Like<typeof english> = {
  'window.page-title': '{title} – Postern',
  'window.skip': 'Zum Hauptteil',
  'window.nav': 'Seiten',
  'window.nav.home': 'Prüfen',
  'window.nav.about': 'Was ist das?',
  'window.nav.practice': 'Üben',
  'window.nav.settings': 'Einstellungen',
  'window.back': 'Zurück',
  'window.copy': 'Kopieren',
  'window.copy.what': '{value} kopieren',
  'window.save.saved': 'Es ist gespeichert.',
  'window.save.failed': 'Es ließ sich nicht speichern ({detail}).',
  'window.save.by-page': 'Es liegt bei Ihren Downloads: {file}',
  'window.copied': 'Kopiert.',
  'window.copy.failed': 'Es ließ sich nicht kopieren. Bitte markieren und kopieren Sie es von Hand.',
  'window.link.failed': 'Die Seite ließ sich nicht öffnen. Ihre Adresse ist {url}',
  'window.new-page': 'öffnet sich in Ihrem Browser',

  'window.start.title': 'Lassen sich Ihre E-Mails nicht senden?',
  'window.start.text':
    'Wir finden heraus, warum, und zeigen Ihnen den Weg hinaus. Es dauert ein paar Sekunden. Wir senden keine E-Mail und fragen nach keinem Passwort.',
  'window.start.email': 'Ihre E-Mail-Adresse',
  'window.start.email.hint': 'Zum Beispiel ich@example.org. Sie können das frei lassen.',
  'window.start.server': 'Ihr Postausgangsserver',
  'window.start.server.hint':
    'Er steht in den Einstellungen Ihres E-Mail-Programms, zum Beispiel smtp.example.org. Sie können das frei lassen.',
  'window.start.connection': 'Wie ist dieser Computer mit {isp} verbunden?',
  'window.start.connection.unknown': 'Das weiß ich nicht',
  'window.start.check': 'Das Senden meiner E-Mails prüfen',
  'window.start.isp-unknown': 'Wir kennen Ihren Internetanbieter noch nicht.',
  'window.start.isp-choose': 'Wählen Sie Ihren Internetanbieter',

  'window.connection.dial-up': 'Ein Modem, das eine Telefonnummer wählt',
  'window.connection.dsl': 'Ein Kästchen an der Telefonleitung (DSL)',
  'window.connection.cable': 'Ein Kästchen am Fernsehkabel',
  'window.connection.fibre': 'Glasfaser',
  'window.connection.wireless': 'Über Funk, mit einer Antenne am Haus',
  'window.connection.mobile': 'Das Mobilfunknetz',
  'window.connection.satellite': 'Eine Schüssel, die auf einen Satelliten zeigt',
  'window.connection.hotspot': 'Das WLAN eines Cafés, Hotels oder Zuges',
  'window.connection.leased-line': 'Eine Standleitung',
  'window.connection.business': 'Ein Geschäftsanschluss',
  'window.connection.vpn': 'Ein VPN',
  'window.connection.unknown': 'Auf andere Art',

  'window.checking.title': 'Wir prüfen die Türen',
  'window.checking.text': 'Wir klopfen an jede Tür der Mailserver und warten auf Antwort.',
  'window.checking.tries': '{count} von {most} Versuchen sind fertig.',
  'window.checking.time': 'bisher {seconds, plural, one {# Sekunde} other {# Sekunden}}',
  'window.checking.useful': 'Gute Nachricht: Tür {port} von {host} ist offen.',
  'window.checking.stop': 'Anhalten',

  'window.path': 'Der Weg Ihrer E-Mail',
  'window.path.computer': 'Dieser Computer',
  'window.path.router': 'Ihr Router',
  'window.path.provider': 'Ihr E-Mail-Anbieter',
  'window.path.others': 'Andere E-Mail-Anbieter',
  'window.path.door':
    '{state, select,' +
    ' open {Tür {port} ist offen.}' +
    ' partly {Tür {port} ist nur auf einem von zwei Wegen offen.}' +
    ' trying {Wir klopfen an Tür {port} …}' +
    ' waiting {Tür {port} ist offen. Der Server hat noch nichts gesagt.}' +
    ' shut {Tür {port} lässt uns nicht durch.}' +
    ' shut_at {Tür {port} ist geschlossen. Dort wird sie versperrt: {place}.}' +
    ' other {Tür {port} wurde nicht versucht.}}',

  'window.result.next': 'Was Sie jetzt tun können',
  'window.result.others': 'Wenn das nicht hilft',
  'window.result.again': 'Noch einmal prüfen',
  'window.result.new': 'Eine andere Adresse prüfen',
  'window.result.why': 'Warum glauben wir das?',
  'window.result.why.text': 'Das haben wir gesehen:',
  'window.result.why.nothing': 'Es gibt nichts zu zeigen: Kein Versuch kam zu Ende.',
  'window.result.details': 'Einzelheiten zeigen',
  'window.result.help-desk': 'Für den Kundendienst vorlesen',
  'window.result.also': 'Außerdem bemerkt',
  'window.result.report': 'Bericht machen',
  'window.error': 'Welche Meldung sehen Sie?',
  'window.result.unknown-isp': 'Wir kennen Ihren Internetanbieter nicht und können ihn nicht nennen.',
  'window.result.changed':
    'Ein langsamer Server hat geantwortet. Diese Seite ist jetzt auf dem neuesten Stand.',

  'window.do.use-provider-port': 'Tür {port} nehmen: Zeigen Sie mir wie',
  'window.do.use-relay': 'Über {host} senden: Zeigen Sie mir wie',
  'window.do.request-exemption': 'Um das Öffnen der Tür bitten',
  'window.do.call-help-desk': 'Den Kundendienst anrufen',
  'window.do.sign-in-to-network': 'In diesem Netz anmelden',
  'window.do.settle-by':
    '{by, select,' +
    ' phone_hotspot {Über das Handy versuchen}' +
    ' other_computer {An einem anderen Computer versuchen}' +
    ' look_at_router {Im Router nachsehen}' +
    ' look_at_firewall {In der Firewall nachsehen}' +
    ' other {Mit einem Kabel versuchen}}',
  'window.do.check-mail-shield': 'Die E-Mail-Prüfung ausschalten',
  'window.do.turn-off-vpn': 'Das VPN ausschalten',
  'window.do.fix-clock': 'Die Uhr stellen',
  'window.do.fix-server-name': 'Den Namen des Servers berichtigen',
  'window.do.contact-provider': 'Den E-Mail-Anbieter fragen',
  'window.do.check-firewall': 'In der Firewall nachsehen',
  'window.do.check-router': 'Im Router nachsehen',
  'window.do.fix-dns': 'Den Router neu starten',
  'window.do.wait-and-retry': 'Warten, dann noch einmal prüfen',
  'window.do.use-webmail': 'Vorerst auf der Webseite senden',
  'window.do.scan-for-malware': 'Nach Viren suchen',
  'window.do.make-app-password': 'Ein App-Passwort anlegen',
  'window.do.use-oauth-program': 'Ein neueres E-Mail-Programm nehmen',
  'window.do.nothing': 'Es gibt nichts zu tun',

  'window.values': 'Tragen Sie das in Ihr E-Mail-Programm ein',
  'window.values.server': 'Postausgangsserver',
  'window.values.port': 'Port',
  'window.values.security': 'Verbindungssicherheit',
  'window.values.login': 'Anmeldung',
  'window.values.login.is':
    '{login, select, none {Keine} optional {Wie bisher} other {Name und Passwort von {isp}}}',
  'window.values.phone': 'Telefon',
  'window.values.hours': 'Erreichbar',
  'window.values.email': 'E-Mail',
  'window.values.web': 'Webseite',
  'window.open-page': 'Die Seite öffnen',
  'window.declare': 'Das sollen Sie gegenüber {isp} erklären:',
  'window.who-may': 'Wer darum bitten darf',
  'window.cost': 'Kosten',

  'window.evidence.open': 'Tür {port} von {host} ist offen ({role}).',
  'window.evidence.shut': 'Tür {port} von {host} ({role}): {failure}',
  'window.evidence.not-tried': 'Tür {port} von {host} wurde nicht versucht ({role}).',
  'window.evidence.web-open':
    '{host} hat geantwortet. Mit E-Mail hat das nichts zu tun, also funktioniert das Internet.',
  'window.evidence.web-shut': '{host} hat nicht geantwortet, obwohl es mit E-Mail nichts zu tun hat.',

  'window.fact.online':
    '{answer, select, yes {Sie sind mit dem Internet verbunden.} no {Nichts im Internet hat geantwortet.} other {Wir wissen nicht, ob Sie mit dem Internet verbunden sind.}}',
  'window.fact.captivePortal':
    '{answer, select, yes {Dieses Netz möchte, dass Sie sich auf einer Webseite anmelden.} no {Dieses Netz verlangt keine Anmeldung.} other {Wir haben nicht nachgesehen, ob dieses Netz eine Anmeldung verlangt.}}',
  'window.fact.vpn':
    '{answer, select, yes {Ein VPN ist an.} no {Kein VPN ist an.} other {Wir haben nicht nach einem VPN gesehen.}}',
  'window.fact.proxy':
    '{answer, select, yes {Dieser Computer geht über einen Helfer (einen Proxy) ins Web.} no {Für das Web ist kein Helfer (Proxy) eingestellt.} other {Wir haben nicht nach einem Proxy gesehen.}}',
  'window.fact.dnsLies':
    '{answer, select, yes {Für einen Namen, den es nicht gibt, kam eine Adresse.} no {Für Namen, die es nicht gibt, kam keine Adresse.} other {Wir haben nicht nach einem Namen gefragt, den es nicht gibt.}}',
  'window.fact.dnsWorks':
    '{answer, select, yes {Die Namen von Servern sind zu finden.} no {Kein Name eines Servers war zu finden.} other {Wir haben keine Namen nachgeschlagen.}}',
  'window.fact.clockWrong':
    '{answer, select, yes {Die Uhr dieses Computers geht falsch.} no {Die Uhr dieses Computers geht richtig.} other {Wir haben nicht auf die Uhr gesehen.}}',
  'window.fact.ipv4':
    '{answer, select, yes {Der alte Weg ins Internet (IPv4) funktioniert.} no {Der alte Weg ins Internet (IPv4) funktioniert nicht.} other {Wir haben den alten Weg (IPv4) nicht versucht.}}',
  'window.fact.ipv6':
    '{answer, select, yes {Der neue Weg ins Internet (IPv6) funktioniert.} no {Der neue Weg ins Internet (IPv6) funktioniert nicht.} other {Wir haben den neuen Weg (IPv6) nicht versucht.}}',
  'window.fact.defaultRoute':
    '{answer, select, yes {Dieser Computer hat einen Weg ins Internet.} no {Dieser Computer hat keinen Weg ins Internet.} other {Wir haben nicht nach dem Weg ins Internet gesehen.}}',
  'window.fact.nonMail':
    '{answer, select, yes {Anderes als E-Mail funktioniert.} no {Auch anderes als E-Mail funktioniert nicht.} other {Wir haben nichts anderes als E-Mail versucht.}}',
  'window.fact.foreignNetwork':
    '{answer, select, yes {Sie sind gerade nicht im Netz von {isp}.} no {Sie sind im Netz von {isp}.} other {Wir wissen nicht, in wessen Netz Sie sind.}}',
  'window.fact.mailShield':
    '{answer, select, yes {Ein Programm auf diesem Computer öffnet E-Mails, um sie zu prüfen.} no {Wir haben hier kein Programm gesehen, das E-Mails öffnet, um sie zu prüfen.} other {Wir haben nicht nach einem Programm gesehen, das E-Mails prüft.}}',
  'window.fact.manyPort25':
    '{answer, select, yes {Dieser Computer spricht mit sehr vielen Mailservern zugleich.} no {Dieser Computer spricht nicht mit vielen Mailservern.} other {Wir haben die Gespräche mit Mailservern nicht gezählt.}}',

  'window.details.attempts': '{count, plural, one {# Versuch} other {# Versuche}}',
  'window.details.address': 'Adresse',
  'window.details.security': 'Sicherheit',
  'window.details.step': 'So weit gekommen',
  'window.details.result': 'Ergebnis',
  'window.details.time': 'Zeit',
  'window.details.milliseconds': '{count, plural, one {# Millisekunde} other {# Millisekunden}}',
  'window.details.said': 'In eigenen Worten',
  'window.details.transcript': 'Was gesagt wurde',
  'window.details.transcript.none': 'Nichts wurde gesagt.',
  'window.details.certificate': 'Der Ausweis des Servers (Zertifikat)',
  'window.details.subject': 'Ausgestellt für',
  'window.details.issuer': 'Ausgestellt von',
  'window.details.names': 'Gilt für',
  'window.details.from': 'Gültig ab',
  'window.details.to': 'Gültig bis',
  'window.details.trusted': 'Vertrauenswürdig',
  'window.details.problem': 'Was nicht stimmt',
  'window.details.fingerprint': 'Fingerabdruck',

  'window.help-desk.text':
    'Rufen Sie den Kundendienst an und lesen Sie diesen Text vor. Dort weiß man, was er bedeutet.',
  'window.help-desk.text.isp':
    'Rufen Sie den Kundendienst von {isp} an und lesen Sie diesen Text vor. Dort weiß man, was er bedeutet.',
  'window.help-desk.program': 'Ich habe Postern benutzt, Version {version}.',
  'window.help-desk.date': 'Ich habe am {date} geprüft.',
  'window.help-desk.line': 'Mein Anschluss: {isp}, {connection}.',
  'window.help-desk.found': 'Das Ergebnis: {title} ({code}, {confidence}).',
  'window.help-desk.practice': 'Das war eine Übung, keine echte Prüfung.',

  'window.request.ask': '{isp} bitten, die Tür zu öffnen',
  'window.request.may-i': 'Darf ich um die Tür bitten?',
  'window.outbox': 'Ihre Bitten',
  'window.outbox.waits': '{count, plural, one {Sie haben eine Bitte.} other {Sie haben # Bitten.}}',
  'agent.nav': 'Anruf',
  'window.practice.end': 'Übung beenden',
  'window.settings.saved': 'Gespeichert.',
};
