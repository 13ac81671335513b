import type { Like } from '../catalogue.ts';
import type { cliReport as english } from '../en/cli-report.ts';

export const cliReport: Like<typeof english> = {
  'report.cli.none':
    'Todavía no hay ninguna comprobación. Escriba antes «postern check», o indique un archivo.',
  'report.cli.too-large':
    'El archivo {file} es demasiado grande para ser un informe. Lo máximo son {most} bytes.',
  'report.cli.other-schema':
    'El archivo {file} no es un informe que este Postern pueda leer. Dice que es «{value}».',
  'report.cli.not-whole': 'El archivo {file} no es un informe completo. Mire «{path}».',
  'report.cli.no-browser':
    'El PDF se hace con Chrome, Edge o Chromium, y aquí no hay ninguno. Use «--format html», abra la página en cualquier navegador e imprímala.',
  'report.cli.not-printed': 'El navegador {file} no pudo hacer el PDF: {detail}',
  'report.cli.pdf-needs-out': 'El PDF necesita una carpeta. Añada «--out CARPETA».',
};
