import type { Like } from '../catalogue.ts';
import type { cliRequests as english } from '../en/cli-requests.ts';

export const cliRequests: Like<typeof english> = {
  'cli.request.bad-field': '„{value}“ ist nicht NAME=VALUE.',
  'cli.request.bad-channel':
    '{ispFirst} nimmt an diesem Anschluss keinen Antrag über „{value}“. Möglich ist: {allowed}',
  'cli.request.choose-one':
    'Sagen Sie, was zu tun ist: --dry-run zeigt es, --save FILE bewahrt es auf, --yes sendet es.',
  'cli.request.only-one': 'Nur eins davon ist möglich: {allowed}',
  'cli.request.no-report': 'Es gibt keine Prüfung zum Anhängen. Rufen Sie zuerst „postern check“ auf.',
  'cli.request.heading.sent': 'Das wird gesendet. An: {place}',
  'cli.request.heading.machine': 'Dieser Computer',
  'cli.request.saved': 'Gespeichert: {file}',
  'cli.request.not-saved': '{file} lässt sich nicht schreiben ({detail}).',
  'cli.request.kept': 'Er bleibt hier als {value}. Zum Ansehen: postern outbox show {value}',
  'cli.request.others': 'Sie können auch so fragen: {names}',
  'cli.request.nothing-sent': 'Es wurde nichts gesendet.',
  'cli.request.ask.reason': 'Ihr Grund in eigenen Worten (darf leer bleiben)',
  'cli.request.ask.tick': 'Erklären Sie das? (ja/nein)',
  'cli.request.ask.report': 'Die letzte Prüfung anhängen, ohne Ihren Namen und Ihre Adresse? (ja/nein)',
  'cli.request.ask.look':
    'Dürfen wir auf diesem Computer nach Würmern und einem Virenprogramm sehen? Nichts davon wird gesendet. (ja/nein)',
  'cli.request.ask.send': 'Jetzt senden? (ja/nein)',
  'cli.request.ask.password': 'Passwort Ihres Mailkontos (es wird nicht aufbewahrt)',
  'cli.request.no-password':
    'Hier kann niemand nach dem Passwort gefragt werden. Setzen Sie es in die Variable {name}. Es wurde nichts gesendet.',
  'cli.request.word.yes': 'ja',
  'cli.outbox.none': 'Hier ist kein Antrag.',
  'cli.outbox.note-what': 'Sagen Sie, was zu notieren ist: --reference, --state oder --close.',
  'cli.outbox.problem.no-such-request': 'Diesen Antrag gibt es nicht.',
  'cli.outbox.problem.damaged': '{detail} ist beschädigt. Wir lassen es, wie es ist.',
  'cli.outbox.problem.busy': 'Postern arbeitet schon daran. Versuchen Sie es gleich noch einmal.',
  'cli.outbox.problem.wrong-state': 'Das geht damit jetzt nicht: {detail}',
  'cli.outbox.problem.no-such-channel': 'Über {detail} geht es an diesem Anschluss nicht.',
  'cli.outbox.problem.not-yet': 'Wir sollen bis {detail} warten.',
  'cli.outbox.problem.no-mail-way':
    'Wir kennen keinen Server, der Post von hier annimmt. Nennen Sie einen: --mail-from ADDRESS --mail-through HOST:PORT:SECURITY',
  'cli.outbox.problem.too-large': '{detail} ist zu lang.',
  'cli.outbox.problem.disk-full': 'Der Datenträger ist voll ({detail}). Es wurde nichts gesendet.',
  'cli.outbox.problem.not-writable':
    'Es lässt sich nicht auf dem Datenträger ablegen ({detail}). Es wurde nichts gesendet.',
  'cli.outbox.problem.not-readable': 'Es lässt sich nicht vom Datenträger lesen ({detail}).',
  'cli.outbox.removed': 'Er ist von diesem Computer gelöscht.',
  'cli.outbox.nothing-due': 'Jetzt wartet nichts auf das Senden.',
  'cli.outbox.nothing-to-look': 'Kein Antrag wartet auf eine offene Tür.',
  'cli.outbox.daily.on': 'Postern sieht jetzt einmal am Tag nach. Zum Beenden: {command}',
  'cli.outbox.daily.off': 'Postern sieht nicht mehr von selbst nach.',
  'cli.outbox.daily.failed': 'Das ließ sich hier nicht einrichten ({detail}).',
  'cli.import.whole': 'Die Datei ist ganz: Sie ist, was Postern geschrieben hat.',
  'cli.import.not-whole': 'Vorsicht: Diese Datei wurde unterwegs verändert.',
  'cli.import.problem.not-json': '{file} ist kein Antrag: Es ist kein JSON.',
  'cli.import.problem.another-schema': '{file} ist kein Antrag von Postern ({detail}).',
  'cli.import.problem.damaged': '{file} ist ein Antrag, aber beschädigt ({detail}).',
  'cli.import.problem.no-attachment': '{file} ist eine E-Mail ohne Antrag ({detail}).',
  'cli.import.policy': 'Was das Profil von {isp} verlangt',
  'cli.import.no-policy': 'Wir haben kein Profil „{value}“. Nennen Sie die Datei: --isp FILE',
  'cli.import.fits': 'Alles Verlangte ist da.',
};
