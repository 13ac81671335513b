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
  'report.screen': 'Ihr Bericht',
  'report.screen.text':
    'Das ist alles, was im Bericht steht. Geben Sie ihn, wem Sie mögen: Ihrem Kundendienst, Ihrem E-Mail-Anbieter oder niemandem.',
  'report.keep': 'Was Sie nennt, mit aufnehmen',
  'report.keep.text': 'All das fehlt, solange Sie es nicht einschalten.',
  'report.save.html': 'Als Webseite speichern',
  'report.save.pdf': 'Als PDF speichern',
  'report.save.json': 'Als Daten speichern (JSON)',
  'report.print': 'Drucken',
  'report.print.pdf': 'Drucken oder als PDF speichern',
  'report.json': 'Sehen, was in der Datendatei steht',
  'report.none': 'Es gibt noch keine Prüfung für einen Bericht.',
};
