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
  'report.screen': 'Su informe',
  'report.screen.text':
    'Esto es todo lo que dice el informe. Déselo a quien quiera: a su asistencia, a su proveedor de correo o a nadie.',
  'report.keep': 'Incluir también lo que dice quién es usted',
  'report.keep.text': 'Nada de esto aparece si usted no lo activa.',
  'report.save.html': 'Guardar como página web',
  'report.save.pdf': 'Guardar como PDF',
  'report.save.json': 'Guardar como datos (JSON)',
  'report.print': 'Imprimir',
  'report.print.pdf': 'Imprimir o guardar como PDF',
  'report.json': 'Ver qué contiene el archivo de datos',
  'report.none': 'Todavía no hay ninguna comprobación para el informe.',
};
