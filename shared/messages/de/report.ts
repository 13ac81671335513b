import type { Like } from '../catalogue.ts';
import type { report as english } from '../en/report.ts';

export const report: Like<typeof english> = {
  'report.title': 'Bericht über Ihren E-Mail-Versand',
  'report.date': 'Geprüft am',
  'report.line': 'Anschluss',
  'report.sure': 'Wie sicher wir sind',
  'report.where': 'Wo es liegt',
  'report.address': 'Adresse des Anschlusses',
  'report.item.address': 'die Adresse Ihres Anschlusses',
  'report.item.name': 'der Name Ihres Anschlusses',
  'report.item.email': 'Namen in E-Mail-Adressen',
  'report.item.path': 'Namen von Ordnern',
  'report.left-out': 'In diesem Bericht fehlt mit Absicht: {names}.',
  'report.nothing-left-out': 'In diesem Bericht fehlt nichts. Ihr Name kann darin stehen.',
  'report.not-sent': 'Postern schickt ihn niemandem. Sie bestimmen, wer ihn bekommt.',
  'report.made': 'Erstellt von Postern {version}.',
  'report.cli.none':
    'Es gibt noch keine Prüfung. Führen Sie zuerst „postern check“ aus, oder nennen Sie eine Datei.',
  'report.cli.too-large': 'Die Datei {file} ist zu groß für einen Bericht. Höchstens sind es {most} Bytes.',
  'report.cli.other-schema':
    'Die Datei {file} ist kein Bericht, den dieses Postern lesen kann. Sie nennt sich „{value}“.',
  'report.cli.not-whole': 'Die Datei {file} ist kein vollständiger Bericht. Sehen Sie bei „{path}“ nach.',
};
