import type { Like } from '../catalogue.ts';
import type { cli as english } from '../en/cli.ts';

export const cli: Like<typeof english> = {
  'cli.progress.start': 'Wir prüfen, wie E-Mails von diesem Computer hinausgehen …',
  'cli.progress.resolve': '{host} wird nachgeschlagen …',
  'cli.progress.connect': 'Wir klopfen an Tür {port} von {host} …',
  'cli.progress.waiting': 'Tür {port} von {host} ist offen. Wir warten, bis der Server spricht …',
  'cli.progress.talking': 'Wir sprechen mit {host} an Tür {port} …',
  'cli.progress.done': 'Fertig in {seconds, number, ::.0} s.',

  'cli.door.open': 'Tür {port} bei {host}: offen',
  'cli.door.closed': 'Tür {port} bei {host}: {failure}',
  'cli.door.not-tried': 'Tür {port} bei {host}: nicht versucht',

  'cli.state.open': 'Offen.',
  'cli.state.partly': 'Auf einem Weg offen, auf dem anderen zu (IPv4 und IPv6).',
  'cli.state.waiting': 'Offen, aber der Server hat noch nichts gesagt.',
  'cli.state.not-tried': 'Nicht versucht.',

  'cli.heading.do': 'Was Sie tun können',
  'cli.heading.facts': 'Angaben zum Netz',
  'cli.heading.attempts': 'Alle Versuche',
  'cli.heading.also': 'Außerdem bemerkt',
  'cli.heading.doors': 'Die Türen, die wir versucht haben',

  'cli.still-listening': 'Manche Server sprechen erst spät. Wir hören noch hin …',
  'cli.late-answer':
    '{host} hat sich jetzt an Tür {port} gemeldet, nach {seconds, plural, one {# Sekunde} other {# Sekunden}}.',
  'cli.cancelled': 'Angehalten. Was wir bisher wissen:',
  'cli.cancelled-early': 'Angehalten, bevor wir etwas wussten.',
  'cli.deadline': 'Die Zeit war um. Deshalb wurden einige Türen nicht zu Ende geprüft.',
  'cli.unknown-isp':
    'Wir kennen Ihren Internetanbieter nicht und können ihn nicht nennen. Mit --isp sagen Sie ihn uns.',
  'cli.name-the-server':
    'Wir konnten den Mailserver von {names} nicht herausfinden. Nennen Sie ihn: --server smtp.example.org',
  'cli.foreign-network': 'Sie sind offenbar in einem anderen Netz als dem von {isp}.',

  'cli.usage.bad-server':
    '„{value}“ ist kein Server. Schreiben Sie einen Namen wie smtp.example.org oder smtp.example.org:587.',
  'cli.usage.bad-port': '„{value}“ ist kein Port. Schreiben Sie eine Zahl von 1 bis 65535.',
  'cli.usage.bad-email': '„{value}“ ist keine E-Mail-Adresse. Schreiben Sie eine wie ich@example.org.',
  'cli.usage.bad-connection':
    '„{value}“ ist keine Anschlussart, die wir kennen. Nehmen Sie eine von diesen: {allowed}.',
  'cli.usage.bad-language':
    'In „{value}“ haben wir keine Worte. Nehmen Sie eine von diesen Sprachen: {allowed}.',
  'cli.usage.see-help': 'Hilfe gibt es mit: postern {command} --help',

  'cli.profile.unknown-id': 'Wir haben keine Datei für den Anbieter „{value}“. Wir haben diese: {allowed}.',
  'cli.profile.not-readable': 'Die Datei {file} lässt sich nicht lesen ({detail}).',
  'cli.profile.too-large':
    'Die Datei {file} ist zu groß für die Datei eines Anbieters. Höchstens {most} Bytes sind möglich.',
  'cli.profile.not-json': 'Die Datei {file} ist kein JSON: {detail}',
  'cli.profile.invalid':
    'In der Datei {file} {count, plural, one {ist # Stelle} other {sind # Stellen}} zu berichtigen:',
  'cli.profile.problem': '{path}: {problem}',
  'cli.profile.problem-allowed': '{path}: {problem} (erlaubt: {allowed})',
  'cli.profile.fine': 'Die Datei {file} ist in Ordnung: {isp}.',
  'cli.profile.remarks':
    'Sie ist in Ordnung, aber sehen Sie sich {count, plural, one {diese Stelle} other {diese # Stellen}} an:',

  'cli.explain.nothing':
    'Wir kennen diesen Text nicht. Lesen Sie ihn noch einmal mit allen Zahlen, etwa 0x800CCC0E oder 550. Oder geben Sie „postern check“ ein, dann sehen wir selbst nach.',
  'cli.explain.empty':
    'Sagen Sie uns, was Ihr E-Mail-Programm meldet. Zum Beispiel: postern explain "Socketfehler: 10060"',
  'cli.explain.heading.meaning': 'Was es bedeutet',
  'cli.explain.heading.do': 'Was Sie tun können',
  'cli.explain.heading.also': 'Der Text sagt auch',
  'cli.explain.matched': 'Erkannt an: {match}',
  'cli.explain.port': 'Der Text nennt Tür {port}.',
  'cli.explain.check-now': 'Um sicherzugehen, geben Sie ein: postern check',

  'cli.serve.address': 'Öffnen Sie diese Adresse in Ihrem Browser. Sie gilt einmal: {url}',
  'cli.serve.opening':
    'Ihr Browser öffnet sich jetzt. Wenn nicht, nehmen Sie diese Adresse. Sie gilt einmal: {url}',
  'cli.serve.ends':
    'Zum Beenden drücken Sie Strg+C, oder schließen Sie die Seite und warten Sie zwei Minuten.',
  'cli.serve.not-built': 'Das Fenster ist noch nicht gebaut. Geben Sie einmal „npm start“ ein.',
  'cli.serve.no-port': 'Postern kann Tür {port} dieses Computers nicht bekommen ({detail}).',
  'cli.window-fails': 'Das Fenster von Postern bleibt immer wieder stehen. Bitte starten Sie Postern neu.',
};
