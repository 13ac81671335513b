import type { Like } from '../catalogue.ts';
import type { cliChanges as english } from '../en/cli-changes.ts';

export const cliChanges: Like<typeof english> = {
  'cli.accounts.mode.direct': 'se puede cambiar con el programa cerrado',
  'cli.accounts.mode.live': 'se puede cambiar en cualquier momento',
  'cli.accounts.mode.opt-in': 'se puede cambiar con su permiso: el fabricante no lo prevé',
  'cli.accounts.mode.guided': 'se cambia a mano, paso a paso',
  'cli.accounts.mode.explain': 'no se cambia',
  'cli.accounts.running': 'abierto ahora',
  'cli.accounts.sends': 'envía por {place}',
  'cli.fix.usage':
    'Diga qué hacer: --to HOST:PUERTO:CIFRADO, o --next N para un paso de la última comprobación.',
  'cli.fix.which': 'Indique una cuenta, o use --all. «postern accounts» las muestra.',
  'cli.fix.bad-target':
    '«{value}» no es un destino. Escriba por ejemplo smtp.example.org:587:starttls (o tls, o none).',
  'cli.fix.several': '«{value}» nombra más de una cuenta. Use una de estas: {allowed}',
  'cli.fix.no-check': 'No hay una comprobación anterior. Ejecute antes «postern check».',
  'cli.fix.step.no-such-step': 'La última comprobación no tiene el paso {value}.',
  'cli.fix.step.not-a-change': 'El paso {value} de la última comprobación no cambia ningún programa.',
  'cli.fix.step.not-for-this-account': 'El paso {value} de la última comprobación no es para esta cuenta.',
  'cli.fix.nothing': 'Ninguna cuenta de aquí necesita este paso.',
  'cli.fix.undo': 'Para deshacerlo: postern undo {command}',
  'cli.fix.unseen': 'No podemos ver por dónde envía este programa. Si su correo no sale, cámbielo a mano:',
  'cli.fix.then': 'Cuando lo haya hecho, compruebe otra vez: {command}',
  'cli.fix.not-here':
    'No hemos encontrado {product} en este equipo. Para ver sus pasos a mano, escriba: postern steps {command}',
  'cli.steps.heading': 'Programas de correo y el nombre con que llamarlos',
  'cli.steps.how': 'Para ver los pasos de uno, escriba: postern steps {command}',
  'cli.steps.usage':
    'Diga por dónde debe enviar: --to HOST:PUERTO:CIFRADO, --next N para un paso de la última comprobación, o --code CÓDIGO para un código de asistencia.',
  'cli.steps.which': 'Nombre un programa de correo. «postern steps» los muestra.',
  'cli.steps.unknown': 'No conocemos ningún programa de correo «{value}». «postern steps» los muestra.',
  'cli.steps.near': 'No conocemos ningún programa de correo «{value}». ¿Quería decir «{suggestion}»?',
  'cli.steps.several': '«{value}» puede ser más de un programa. Use uno de estos: {allowed}',
  'cli.steps.bad-account':
    '«{value}» no es ni una dirección de correo ni un servidor. Escriba, por ejemplo, yo@example.org o smtp.example.org.',
  'cli.steps.no-change': 'Según este código de asistencia, no hay nada que cambiar en el programa de correo.',
  'cli.fix.proved': '{host} responde en el puerto {port} y acepta correo.',
  'cli.fix.not-proved': 'Pero {host} no nos atendió en el puerto {port}: {failure}',
  'cli.fix.test.dry-run':
    '--test-send envía un mensaje después de un cambio. No se puede usar con --dry-run.',
  'cli.fix.test.one-password':
    '{command} pasa una sola contraseña a --test-send, para una sola cuenta. No se puede usar con --all.',
  'cli.fix.test.no-terminal':
    'Aquí no hay nadie a quien pedir la contraseña. Pásela con {command}, o quite --test-send. No se ha cambiado nada.',
  'cli.fix.test.not-tried':
    '{problem, select, oauth {No se ha enviado ningún mensaje de prueba: esta cuenta inicia sesión en una página web, y eso solo lo sabe hacer su propio programa.} no_address {No se ha enviado ningún mensaje de prueba: esta cuenta no tiene dirección propia.} other {No se ha enviado ningún mensaje de prueba: no se ha dado ninguna contraseña.}}',
  'cli.undo.nothing': 'No hay ningún cambio que deshacer.',
  'cli.changes.conflict': '{path}, {value}: escribimos {first}, ahora hay {second}',
};
