import type { Like } from '../catalogue.ts';
import type { settings as english } from '../en/settings.ts';

export const settings: Like<typeof english> = {
  'settings.title': 'E-Mails senden mit {value}',
  'settings.asking': 'Es wird gefragt, was {value} zum Senden braucht …',
  'settings.heading.type': 'Das tragen Sie in Ihr E-Mail-Programm ein',
  'settings.heading.unproven': 'Gefunden, aber nicht bewiesen: noch nicht benutzen',
  'settings.heading.first': 'Vor der Anmeldung',
  'settings.heading.others': 'Andere Wege',
  'settings.heading.asked': 'Wer gefragt wurde',
  'settings.user': 'Benutzername',
  'settings.user.unknown': 'meist Ihre ganze Adresse',
  'settings.method.password': 'Ihr Passwort',
  'settings.method.encrypted-password': 'Ihr Passwort, nie offen gesendet',
  'settings.method.oauth2': 'eine Anmeldeseite im Webbrowser (OAuth2)',
  'settings.proven':
    'Wir haben es versucht: Der Server antwortet, seine Papiere stimmen, und er nimmt eine Anmeldung an.',
  'settings.works': 'Geht.',
  'settings.no-login': 'Er antwortet, bietet aber keine Anmeldung an.',
  'settings.not-tried': 'Nicht versucht, wie gewünscht.',
  'settings.from': 'Woher das kommt: {name}.',
  'settings.nothing': 'Wir haben keinen Postausgangsserver für {domain} gefunden.',
  'settings.nothing.ask': 'Fragen Sie Ihren E-Mail-Anbieter nach dem Namen seines Postausgangsservers.',
  'settings.link': 'So geht es: {url}',
  'settings.since': 'Das ist so seit {date}.',
  'settings.quirk.app-password':
    'Ihr eigenes Passwort gilt hier nicht. Legen Sie ein App-Passwort an: ein zweites, nur für Ihr E-Mail-Programm.',
  'settings.quirk.oauth-only':
    'Dieser E-Mail-Anbieter nimmt von E-Mail-Programmen kein Passwort an. Er will eine Anmeldeseite im Webbrowser (OAuth2). Nehmen Sie ein E-Mail-Programm, das sie kennt.',
  'settings.quirk.switch-on':
    'Das Senden mit einem E-Mail-Programm muss zuerst auf der Webseite Ihres E-Mail-Anbieters eingeschaltet werden.',
  'settings.no-smtp.bridge-program':
    'Dieser E-Mail-Anbieter nimmt Mails nur von seinem eigenen Hilfsprogramm an. Es muss auf diesem Computer laufen.',
  'settings.no-smtp.paid-plan':
    'Dieser E-Mail-Anbieter lässt E-Mail-Programme nur bei bezahlten Verträgen zu.',
  'settings.no-smtp.never':
    'Dieser E-Mail-Anbieter lässt kein E-Mail-Programm zu. Nehmen Sie seine eigene App oder Webseite.',
  'settings.caution.insecure-source':
    'Vorsicht: Das kam über eine offene Leitung. Jeder auf dem Weg könnte es geschrieben haben. Fragen Sie Ihren E-Mail-Anbieter, ob es stimmt.',
  'settings.caution.other-domain':
    'Vorsicht: Dieser Server gehört jemand anderem als {domain}. Fragen Sie Ihren E-Mail-Anbieter, ob es stimmt.',
  'settings.source.table': 'unsere eigene Liste',
  'settings.source.isp-profile': 'das Profil Ihres Internetanbieters',
  'settings.source.autoconfig': 'die Einrichtungsdatei des E-Mail-Anbieters',
  'settings.source.well-known': 'die Einrichtungsdatei auf seiner Webseite',
  'settings.source.srv': 'sein Eintrag in den Namen des Internets (SRV)',
  'settings.source.ispdb': 'die Anbieterliste von Thunderbird',
  'settings.source.mx': 'wer seine Post annimmt (MX)',
  'settings.source.autoconfig-insecure': 'die Einrichtungsdatei über eine offene Leitung',
  'settings.source.guess': 'übliche Namen',
  'settings.outcome.found': 'gefunden',
  'settings.outcome.nothing': 'hat nichts',
  'settings.outcome.failed': 'keine Antwort',
  'settings.outcome.not-tried': 'nicht nötig',
};
