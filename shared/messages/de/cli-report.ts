import type { Like } from '../catalogue.ts';
import type { cliReport as english } from '../en/cli-report.ts';

export const cliReport: Like<typeof english> = {
  'report.cli.none':
    'Es gibt noch keine Prüfung. Führen Sie zuerst „postern check“ aus, oder nennen Sie eine Datei.',
  'report.cli.too-large': 'Die Datei {file} ist zu groß für einen Bericht. Höchstens sind es {most} Bytes.',
  'report.cli.other-schema':
    'Die Datei {file} ist kein Bericht, den dieses Postern lesen kann. Sie nennt sich „{value}“.',
  'report.cli.not-whole': 'Die Datei {file} ist kein vollständiger Bericht. Sehen Sie bei „{path}“ nach.',
  'report.cli.no-browser':
    'Ein PDF entsteht mit Chrome, Edge oder Chromium, und davon ist hier nichts zu finden. Nehmen Sie „--format html“, öffnen Sie die Seite in einem Webbrowser, und drucken Sie sie.',
  'report.cli.not-printed': 'Der Webbrowser {file} konnte das PDF nicht erstellen: {detail}',
  'report.cli.pdf-needs-out': 'Ein PDF braucht einen Ordner. Fügen Sie „--out ORDNER“ hinzu.',
};
