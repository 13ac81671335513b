import type { Like } from '../catalogue.ts';
import type { next as english } from '../en/next.ts';

/** Labels as Thunderbird shows them in German. */
export const next: Like<typeof english> = {
  'next.use-provider-port':
    'Öffnen Sie in Ihrem E-Mail-Programm die Einstellungen für den Postausgangsserver. Lassen Sie den Server {host} stehen. Stellen Sie „Port“ auf {port} und „Verbindungssicherheit“ auf „{securityLabel}“.',
  'next.use-relay':
    'Öffnen Sie in Ihrem E-Mail-Programm die Einstellungen für den Postausgangsserver. Tragen Sie als Server {host} ein. Stellen Sie „Port“ auf {port} und „Verbindungssicherheit“ auf „{securityLabel}“. {login, select, none {Eine Anmeldung ist nicht nötig.} optional {Lassen Sie die Anmeldung, wie sie ist.} other {Melden Sie sich mit Ihrem Namen und Passwort von {isp} an.}}',
  'next.sender-risk':
    '{dmarc, select,' +
    ' reject {Vorsicht: {domain} wünscht, dass auf diesem Weg gesendete E-Mails abgewiesen werden. Ihre E-Mail kommt vielleicht nicht an.}' +
    ' quarantine {Vorsicht: {domain} wünscht, dass auf diesem Weg gesendete E-Mails zur Werbung gelegt werden. Ihre E-Mail wird vielleicht nicht gesehen.}' +
    ' other {Vorsicht: E-Mails von {domain}, die auf diesem Weg gesendet werden, landen vielleicht im Spam-Ordner.}}',
  'next.request-exemption':
    '{channel, select,' +
    ' web_form {Füllen Sie das Formular von {isp} aus, damit die Tür für Sie geöffnet wird.}' +
    ' email {Schreiben Sie {isp} eine E-Mail und bitten Sie darum, die Tür für Sie zu öffnen.}' +
    ' ticket {Stellen Sie bei {isp} eine Hilfe-Anfrage (Ticket). Bitten Sie darum, die Tür für Sie zu öffnen.}' +
    ' phone {Rufen Sie bei {isp} an und bitten Sie darum, die Tür für Sie zu öffnen.}' +
    ' portal {Melden Sie sich in Ihrem Kundenkonto bei {isp} an und öffnen Sie dort die Tür.}' +
    ' buy_static_address {{ispFirst} öffnet die Tür für Anschlüsse mit fester Adresse. Fragen Sie, was das kostet.}' +
    ' change_contract {{ispFirst} öffnet die Tür in anderen Tarifen. Fragen Sie, welcher zu Ihnen passt.}' +
    ' print {Drucken Sie das Formular von {isp} aus, unterschreiben Sie es und schicken Sie es ein.}' +
    ' other {Bitten Sie bei {isp} darum, die Tür für Sie zu öffnen.}}{urlKnown, select, yes { Hier geht es weiter: {url}} other {}}',
  'next.call-help-desk':
    '{phonesKnown, select,' +
    ' yes {Rufen Sie den Kundendienst von {isp} an. Die Nummer ist {phones}. Lesen Sie vor, was hier steht.}' +
    ' other {Rufen Sie den Kundendienst von {isp} an. Lesen Sie vor, was hier steht.}}{urlKnown, select, yes { Oder sehen Sie hier nach: {url}} other {}}',
  'next.sign-in-to-network':
    'Öffnen Sie Ihren Browser und melden Sie sich in diesem Netz an.{urlKnown, select, yes { Die Seite ist {url}} other { Wenn keine Seite erscheint, rufen Sie irgendeine Webseite auf.}}',
  'next.settle-by':
    '{by, select,' +
    ' phone_hotspot {Verbinden Sie diesen Computer über Ihr Handy mit dem Internet und prüfen Sie noch einmal. Gehen E-Mails dann hinaus, liegt es an Ihrer Leitung oder am Router.}' +
    ' other_computer {Versuchen Sie es an einem anderen Computer an derselben Leitung. Gehen E-Mails dort hinaus, liegt es an diesem Computer.}' +
    ' look_at_router {Öffnen Sie die Seite Ihres Routers. Suchen Sie eine Liste sicherer Mailserver. Fehlt Ihrer darin, ist das die Ursache.}' +
    ' look_at_firewall {Öffnen Sie Ihr Schutzprogramm (Firewall). Sehen Sie nach, ob es Ihr E-Mail-Programm aufhält. Wenn ja, ist das die Ursache.}' +
    ' other {Schließen Sie diesen Computer mit einem Kabel an den Router an und prüfen Sie noch einmal. Gehen E-Mails dann hinaus, liegt es am WLAN.}}',
  'next.check-mail-shield':
    'Schalten Sie in {product} den Teil aus, der E-Mails prüft. Lassen Sie alles andere an. Prüfen Sie dann noch einmal.',
  'next.turn-off-vpn':
    'Schalten Sie Ihr VPN aus{interfaceKnown, select, yes { (seine Verbindung heißt {interface})} other {}} und prüfen Sie noch einmal. Sie können es danach wieder einschalten.',
  'next.fix-clock':
    'Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers ein. Lassen Sie die Zeit aus dem Internet holen. Prüfen Sie dann noch einmal.',
  'next.fix-server-name':
    '{suggested, select,' +
    ' yes {Prüfen Sie in Ihrem E-Mail-Programm den Namen des Postausgangsservers. Dort steht {host}. Meinten Sie {suggestion}?}' +
    ' other {Prüfen Sie in Ihrem E-Mail-Programm den Namen des Postausgangsservers. Dort steht {host}. Vergleichen Sie ihn mit der Anleitung Ihres E-Mail-Anbieters.}}',
  'next.contact-provider':
    '{hostKnown, select,' +
    ' yes {Fragen Sie die Firma, die {host} betreibt. Lesen Sie vor, was hier steht.}' +
    ' other {Fragen Sie Ihren E-Mail-Anbieter. Lesen Sie vor, was hier steht.}}',
  'next.check-firewall':
    'Öffnen Sie Ihr Schutzprogramm (Firewall). Sehen Sie nach, ob es E-Mails oder Ihr E-Mail-Programm aufhält. Lassen Sie Ihr E-Mail-Programm durch und den Schutz an.',
  'next.check-router':
    '{about, select,' +
    ' mtu_black_hole {Öffnen Sie die Seite Ihres Routers. Suchen Sie „MTU“ und stellen Sie 1452 ein. Prüfen Sie dann noch einmal.}' +
    ' router_allow_list {Öffnen Sie die Seite Ihres Routers. Suchen Sie eine Liste sicherer Mailserver. Tragen Sie Ihren Mailserver ein oder schalten Sie die Liste aus.}' +
    ' offline {Sehen Sie nach, ob die Lämpchen an Ihrem Router leuchten. Schalten Sie ihn aus und wieder ein und warten Sie zwei Minuten.}' +
    ' dns_failing {Schalten Sie Ihren Router aus und wieder ein und warten Sie zwei Minuten.}' +
    ' ipv6_faulty {Schalten Sie Ihren Router aus und wieder ein und warten Sie zwei Minuten. Bleibt es so, bitten Sie um Hilfe mit „IPv6“.}' +
    ' other {Öffnen Sie die Seite Ihres Routers. Sehen Sie nach, ob er E-Mails von diesem Computer aufhält. Finden Sie nichts, schalten Sie den Router aus und wieder ein.}}',
  'next.fix-dns':
    'Schalten Sie Ihren Router aus und wieder ein und warten Sie zwei Minuten. Hilft das nicht, nehmen Sie jeden DNS-Server heraus, den Sie selbst eingetragen haben.',
  'next.wait-and-retry':
    'Warten Sie zehn Minuten und prüfen Sie noch einmal. Ändern Sie Ihre Einstellungen nicht.',
  'next.use-webmail':
    'Öffnen Sie die Webseite Ihres E-Mail-Anbieters und senden Sie Ihre E-Mails von dort. Das funktioniert in den meisten Netzen.',
  'next.scan-for-malware':
    'Suchen Sie auf diesem Computer nach Viren. Denken Sie auch an die anderen Geräte in Ihrer Wohnung, etwa TV-Sticks.',
  'next.make-app-password':
    'Melden Sie sich auf der Webseite Ihres E-Mail-Anbieters an und legen Sie ein App-Passwort an. Tragen Sie es in Ihrem E-Mail-Programm anstelle des alten ein.{urlKnown, select, yes { Hier geht es: {url}} other {}}',
  'next.use-oauth-program':
    'Nehmen Sie ein E-Mail-Programm, das sich über eine Webseite anmelden kann. Thunderbird und die E-Mail-Apps auf Handys können das.',
  'next.nothing':
    'Sie brauchen nichts zu tun. Gehen E-Mails trotzdem nicht hinaus, prüfen Sie Ihren Namen und Ihr Passwort.',
};
