import type { Like } from '../catalogue.ts';
import type { cli as english } from '../en/cli.ts';

export const cli: Like<typeof english> = {
  'cli.progress.start': 'Comprobamos cómo sale el correo de este equipo…',
  'cli.progress.resolve': 'Buscamos {host}…',
  'cli.progress.connect': 'Llamamos a la puerta {port} de {host}…',
  'cli.progress.waiting': 'La puerta {port} de {host} está abierta. Esperamos a que hable el servidor…',
  'cli.progress.talking': 'Hablamos con {host} en la puerta {port}…',
  'cli.progress.done': 'Terminado en {seconds, number, ::.0} s.',

  'cli.door.open': 'Puerta {port} en {host}: abierta',
  'cli.door.closed': 'Puerta {port} en {host}: {failure}',
  'cli.door.not-tried': 'Puerta {port} en {host}: sin probar',

  'cli.state.open': 'Abierta.',
  'cli.state.partly': 'Abierta por un camino, cerrada por el otro (IPv4 e IPv6).',
  'cli.state.waiting': 'Abierta, pero el servidor aún no ha hablado.',
  'cli.state.not-tried': 'Sin probar.',

  'cli.heading.do': 'Qué hacer',
  'cli.heading.facts': 'Datos de la red',
  'cli.heading.attempts': 'Todos los intentos',
  'cli.heading.also': 'También hemos notado',
  'cli.heading.doors': 'Las puertas que hemos probado',

  'cli.still-listening': 'Algunos servidores tardan en hablar. Seguimos escuchando…',
  'cli.late-answer':
    '{host} ha hablado ahora en la puerta {port}, después de {seconds, plural, one {# segundo} many {# segundos} other {# segundos}}.',
  'cli.cancelled': 'Detenido. Lo que sabemos hasta ahora:',
  'cli.cancelled-early': 'Detenido antes de saber nada.',
  'cli.deadline': 'Se acabó el tiempo, y algunas puertas no se probaron hasta el final.',
  'cli.unknown-isp':
    'No conocemos su proveedor de internet y no podemos nombrarlo. Con --isp puede decirnos cuál es.',
  'cli.name-the-server':
    'No hemos podido averiguar el servidor de correo de {names}. Indíquelo: --server smtp.example.org',
  'cli.foreign-network': 'Parece que está en otra red que no es la de {isp}.',

  'cli.usage.bad-server':
    '«{value}» no es un servidor. Escriba un nombre como smtp.example.org o smtp.example.org:587.',
  'cli.usage.bad-port': '«{value}» no es un puerto. Escriba un número del 1 al 65535.',
  'cli.usage.bad-email': '«{value}» no es una dirección de correo. Escriba una como yo@example.org.',
  'cli.usage.bad-connection': '«{value}» no es un tipo de línea que conozcamos. Use uno de estos: {allowed}.',
  'cli.usage.bad-language': 'No tenemos palabras en «{value}». Use una de estas lenguas: {allowed}.',
  'cli.usage.see-help': 'Para ver la ayuda, escriba: postern {command} --help',

  'cli.profile.unknown-id': 'No tenemos ningún archivo del proveedor «{value}». Tenemos estos: {allowed}.',
  'cli.profile.not-readable': 'El archivo {file} no se puede leer ({detail}).',
  'cli.profile.too-large':
    'El archivo {file} es demasiado grande para ser el de un proveedor. El máximo es {most} bytes.',
  'cli.profile.not-json': 'El archivo {file} no es JSON: {detail}',
  'cli.profile.invalid':
    'El archivo {file} tiene {count, plural, one {# cosa} many {# cosas} other {# cosas}} por corregir:',
  'cli.profile.problem': '{path}: {problem}',
  'cli.profile.problem-allowed': '{path}: {problem} (se permite: {allowed})',
  'cli.profile.fine': 'El archivo {file} está en orden: {isp}.',
  'cli.profile.remarks':
    'Está en orden, pero mire {count, plural, one {esto} many {estas # cosas} other {estas # cosas}}:',

  'cli.explain.nothing':
    'No conocemos este texto. Léalo otra vez con todos sus números, como 0x800CCC0E o 550. O escriba «postern check» y lo miramos aquí mismo.',
  'cli.explain.empty':
    'Díganos qué dice su programa de correo. Por ejemplo: postern explain "Error de socket: 10060"',
  'cli.explain.heading.meaning': 'Qué significa',
  'cli.explain.heading.do': 'Qué hacer',
  'cli.explain.heading.also': 'El texto dice también',
  'cli.explain.matched': 'Reconocido por: {match}',
  'cli.explain.port': 'El texto nombra la puerta {port}.',
  'cli.explain.check-now': 'Para estar seguros, escriba: postern check',

  'cli.serve.address': 'Abra esta dirección en su navegador. Vale una sola vez: {url}',
  'cli.serve.opening': 'Su navegador se abre ahora. Si no, use esta dirección. Vale una sola vez: {url}',
  'cli.serve.ends': 'Para terminar, pulse Ctrl-C, o cierre la página y espere dos minutos.',
  'cli.serve.not-built': 'La ventana todavía no está construida. Escriba una vez «npm start».',
  'cli.serve.no-port': 'Postern no puede tener la puerta {port} de este equipo ({detail}).',
  'cli.window-fails': 'La ventana de Postern se para una y otra vez. Por favor, vuelva a abrir Postern.',
};
