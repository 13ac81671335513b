import type { Like } from '../catalogue.ts';
import type { advice as english } from '../en/advice.ts';

export const advice: Like<typeof english> = {
  'advice.use-provider-port':
    'Öffnen Sie in Ihrem E-Mail-Programm die Einstellungen für den Postausgangsserver. Stellen Sie „Port“ auf 587 und „Verbindungssicherheit“ auf „STARTTLS“.',
  'advice.use-relay': 'Oder senden Sie über den Mailserver Ihres Internetanbieters.',
  'advice.request-exemption': 'Oder bitten Sie Ihren Internetanbieter, Tür 25 für Sie zu öffnen.',
  'advice.call-help-desk': 'Rufen Sie den Kundendienst Ihres Internetanbieters an.',
  'advice.sign-in-to-network':
    'Öffnen Sie Ihren Browser und sehen Sie nach, ob Sie sich in diesem Netz anmelden sollen.',
  'advice.settle-by': 'Um mehr herauszufinden, versuchen Sie es einmal über das Internet Ihres Handys.',
  'advice.check-mail-shield':
    'Schalten Sie in Ihrem Virenscanner den Teil aus, der E-Mails prüft. Lassen Sie alles andere an und versuchen Sie es noch einmal.',
  'advice.turn-off-vpn': 'Wenn Sie ein VPN benutzen, schalten Sie es aus und versuchen Sie es noch einmal.',
  'advice.fix-clock': 'Sehen Sie nach, ob Datum und Uhrzeit dieses Computers stimmen.',
  'advice.fix-server-name':
    'Prüfen Sie in Ihrem E-Mail-Programm den Namen des Postausgangsservers. Vergleichen Sie ihn mit der Anleitung Ihres E-Mail-Anbieters.',
  'advice.contact-provider': 'Fragen Sie Ihren E-Mail-Anbieter und lesen Sie ihm diesen Text vor.',
  'advice.check-firewall': 'Sehen Sie nach, ob Ihr Schutzprogramm (Firewall) Ihr E-Mail-Programm aufhält.',
  'advice.check-router': 'Schalten Sie Ihren Router aus und wieder ein und warten Sie zwei Minuten.',
  'advice.fix-dns':
    'Schalten Sie Ihren Router aus und wieder ein. Haben Sie selbst einen DNS-Server eingetragen, nehmen Sie ihn heraus.',
  'advice.wait-and-retry': 'Warten Sie zehn Minuten und senden Sie noch einmal.',
  'advice.use-webmail': 'Senden Sie Ihre E-Mails vorerst auf der Webseite Ihres E-Mail-Anbieters.',
  'advice.scan-for-malware': 'Suchen Sie auf diesem Computer nach Viren. Tun Sie das als Erstes.',
  'advice.make-app-password':
    'Legen Sie auf der Webseite Ihres E-Mail-Anbieters ein App-Passwort an. Tragen Sie es in Ihrem E-Mail-Programm anstelle des alten ein.',
  'advice.use-oauth-program': 'Nehmen Sie ein E-Mail-Programm, das sich über eine Webseite anmelden kann.',
  'advice.nothing': 'Sie brauchen nichts zu tun.',
};
