import type { Like } from '../catalogue.ts';
import type { changes as english } from '../en/changes.ts';

export const changes: Like<typeof english> = {
  'change.place': '{host}, puerto {port} ({securityLabel})',
  'change.unknown-place': 'se desconoce',
  'change.status.absent': 'No hay nada con ese nombre.',
  'change.status.already-right': 'Ya envía así. No se ha cambiado nada.',
  'change.status.would-change': 'Esto es lo que cambiaría. No se ha escrito nada.',
  'change.status.changed': 'Cambiado.',
  'change.status.undone': 'Deshecho. Envía como antes.',
  'change.status.conflict': 'Estos ajustes se cambiaron a mano después. Los hemos dejado como están.',
  'change.status.changed-since-preview':
    'Los ajustes ya no son los que le mostramos. No se ha cambiado nada: mire otra vez.',
  'change.status.client-running': '{product} está abierto. Ciérrelo primero. No se ha cambiado nada.',
  'change.status.failed': 'No se ha cambiado nada.',
  'change.problem.no-such-account': 'Aquí no hay esa cuenta.',
  'change.problem.no-such-change': 'No hay ese cambio.',
  'change.problem.not-movable': 'Esta cuenta no se puede mover.',
  'change.problem.by-hand': 'Este programa se cambia a mano, paso a paso.',
  'change.problem.needs-consent':
    'El fabricante de este programa no admite este cambio. Hace falta su permiso.',
  'change.problem.client-running': 'El programa de correo está abierto.',
  'change.problem.not-readable': 'Los ajustes no se pueden leer.',
  'change.problem.not-writable': 'Los ajustes no se pueden escribir.',
  'change.problem.disk-full': 'El disco está lleno.',
  'change.problem.unexpected-shape': 'No entendemos los ajustes, así que no los tocamos.',
  'change.problem.changed-since-preview': 'Los ajustes han cambiado entretanto.',
  'change.problem.changed-by-hand': 'Los ajustes se cambiaron a mano.',
  'change.problem.busy': 'Postern ya está cambiando algo. Pruebe otra vez en un momento.',
  'change.problem.not-kept': 'El programa no guardó lo que escribimos. Hemos puesto los ajustes de antes.',
  'change.problem.not-allowed':
    'El sistema no nos deja hablar con el programa de correo. Puede permitirlo en los ajustes de privacidad.',
  'change.problem.unknown': 'Falló algo que no habíamos previsto.',
  'change.asks-password': 'El programa pedirá la contraseña una vez, porque el servidor tiene otro nombre.',
  'change.needs-restart': 'Vuelva a abrir el programa para que tome el cambio.',
  'change.also-moves':
    '{count, plural, one {Otra cuenta usa} many {Otras # cuentas usan} other {Otras # cuentas usan}} el mismo servidor y se moverán también: {names}',
  'change.limit.oauth':
    'Se entra desde el navegador. Ningún otro servidor admite esa entrada, así que la cuenta se queda en el suyo.',
  'change.limit.not-smtp':
    'El correo sale por los servidores del fabricante; un puerto cerrado no le afecta.',
  'change.limit.mail-command': 'Entrega el correo a otro programa: {command}',
  'change.limit.managed': 'Sus ajustes se hacen en otro sitio: {path}',
  'change.limit.ambiguous': 'El mismo ajuste está en más de un sitio: {path}',
  'change.limit.retired': 'El fabricante ha retirado este programa. Ya no puede enviar.',
  'change.limit.closed-format': 'Sus ajustes no se pueden cambiar desde fuera. Le mostramos los pasos.',
  'change.limit.security-not-offered':
    'Este programa cifra de otra forma en el puerto {port}; no puede usar este servidor.',
  'change.remark.not-readable': '{product}: {path} no se puede leer ({detail}).',
  'change.remark.not-permitted': '{product}: no tenemos permiso para mirar {path} ({detail}).',
  'change.remark.too-large': '{product}: {path} es demasiado grande para ser un archivo de ajustes.',
  'change.remark.unexpected-shape': '{product}: no entendemos {path} ({detail}), así que no lo tocamos.',
  'change.remark.unknown-version':
    '{product}: {path} es de una versión que no conocemos ({detail}), así que no lo tocamos.',
  'change.remark.not-running':
    '{product}: solo muestra sus ajustes cuando está abierto. Ábralo y mire otra vez.',
  'cli.accounts.none': 'No hemos encontrado ninguna cuenta de correo en este equipo.',
  'cli.fix.from-to': 'De {first} a {second}',
  'cli.changes.none': 'Postern no ha cambiado nada aquí.',
  'cli.changes.state.changed': 'cambiado',
  'cli.changes.state.undone': 'deshecho',
  'cli.changes.state.interrupted': 'interrumpido',
  'cli.changes.state.rolled-back': 'repuesto',
};
