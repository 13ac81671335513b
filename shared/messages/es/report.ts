import type { Like } from '../catalogue.ts';
import type { report as english } from '../en/report.ts';

export const report: Like<typeof english> = {
  'report.title': 'Informe sobre su correo saliente',
  'report.date': 'Comprobado el',
  'report.line': 'Línea',
  'report.sure': 'Qué tan seguro es',
  'report.where': 'Dónde está la causa',
  'report.address': 'Dirección de la línea',
  'report.item.address': 'la dirección de su línea',
  'report.item.name': 'el nombre de su línea',
  'report.item.email': 'los nombres de las direcciones de correo',
  'report.item.path': 'los nombres de carpetas',
  'report.left-out': 'No aparece en este informe: {names}.',
  'report.nothing-left-out': 'En este informe aparece todo. Puede contener su nombre.',
  'report.not-sent': 'Postern no lo envía a nadie. Usted decide a quién dárselo.',
  'report.made': 'Hecho por Postern {version}.',
  'report.cli.none':
    'Todavía no hay ninguna comprobación. Escriba antes «postern check», o indique un archivo.',
  'report.cli.too-large':
    'El archivo {file} es demasiado grande para ser un informe. Lo máximo son {most} bytes.',
  'report.cli.other-schema':
    'El archivo {file} no es un informe que este Postern pueda leer. Dice que es «{value}».',
  'report.cli.not-whole': 'El archivo {file} no es un informe completo. Mire «{path}».',
};
