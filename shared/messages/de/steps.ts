import type { Like } from '../catalogue.ts';
import type { steps as english } from '../en/steps.ts';

export const steps: Like<typeof english> = {
  'step.use-provider-port': 'Benutzen Sie Tür {port} von {host}: Sie ist offen.',
  'step.use-relay': 'Sie können über {host} durch Tür {port} senden.',
  'step.request-exemption': 'Sie können bei {isp} darum bitten, die Tür für Sie zu öffnen.',
  'step.call-help-desk': 'Rufen Sie den Kundendienst von {isp} an.',
  'step.sign-in-to-network': 'Öffnen Sie Ihren Browser und melden Sie sich dort an.',
  'step.settle-by':
    '{by, select,' +
    ' phone_hotspot {Um es herauszufinden, versuchen Sie es einmal über Ihr Handy.}' +
    ' other_computer {Um es herauszufinden, versuchen Sie es an einem anderen Computer.}' +
    ' look_at_router {Um es herauszufinden, sehen Sie in den Einstellungen Ihres Routers nach.}' +
    ' look_at_firewall {Um es herauszufinden, sehen Sie in Ihrem Schutzprogramm (Firewall) nach.}' +
    ' other {Um es herauszufinden, nehmen Sie ein Kabel statt des WLANs.}}',
  'step.check-mail-shield': 'Schalten Sie dort die E-Mail-Prüfung aus und lassen Sie alles andere an.',
  'step.turn-off-vpn': 'Schalten Sie das VPN aus und prüfen Sie noch einmal.',
  'step.fix-clock': 'Stellen Sie Datum und Uhrzeit richtig und prüfen Sie noch einmal.',
  'step.fix-server-name':
    '{suggested, select, yes {Meinten Sie {suggestion}?} other {Sehen Sie nach, wie der Name geschrieben wird.}}',
  'step.contact-provider': 'Fragen Sie Ihren E-Mail-Anbieter danach.',
  'step.check-firewall': 'Sehen Sie in Ihrem Schutzprogramm (Firewall) nach.',
  'step.check-router':
    '{about, select,' +
    ' offline {Sehen Sie nach, ob Ihr Router an ist, und schalten Sie ihn aus und wieder ein.}' +
    ' dns_failing {Schalten Sie Ihren Router aus und wieder ein.}' +
    ' ipv6_faulty {Schalten Sie Ihren Router aus und wieder ein.}' +
    ' other {Sehen Sie in den Einstellungen Ihres Routers nach.}}',
  'step.fix-dns': 'Schalten Sie Ihren Router aus und wieder ein.',
  'step.wait-and-retry': 'Warten Sie einige Minuten und prüfen Sie noch einmal.',
  'step.use-webmail': 'Senden Sie Ihre E-Mails vorerst auf der Webseite Ihres E-Mail-Anbieters.',
  'step.scan-for-malware': 'Suchen Sie zuerst nach Viren.',
  'step.make-app-password': 'Legen Sie auf der Webseite Ihres E-Mail-Anbieters ein App-Passwort an.',
  'step.use-oauth-program': 'Nehmen Sie ein E-Mail-Programm, das sich so anmelden kann.',
  'step.nothing': 'Sie brauchen nichts zu tun.',
};
