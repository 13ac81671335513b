import type { Like } from '../catalogue.ts';
import type { window as english } from '../en/window.ts';

export const window: Like<typeof english> = {
  'window.page-title': '{title} – Postern',
  'window.skip': 'Ir a la parte principal',
  'window.nav': 'Páginas',
  'window.nav.home': 'Comprobar',
  'window.nav.about': '¿Qué es esto?',
  'window.nav.practice': 'Práctica',
  'window.nav.settings': 'Ajustes',
  'window.back': 'Atrás',
  'window.copy': 'Copiar',
  'window.copy.what': 'Copiar {value}',
  'window.save.saved': 'Guardado.',
  'window.save.failed': 'No se pudo guardar ({detail}).',
  'window.save.by-page': 'Está entre sus descargas: {file}',
  'window.copied': 'Copiado.',
  'window.copy.failed': 'No se pudo copiar. Por favor, selecciónelo y cópielo a mano.',
  'window.link.failed': 'No se pudo abrir la página. Su dirección es {url}',
  'window.new-page': 'se abre en su navegador',

  'window.start.title': '¿Su correo no sale?',
  'window.start.text':
    'Averiguamos por qué y le mostramos la salida. Solo tarda unos segundos. No enviamos ningún correo ni pedimos ninguna contraseña.',
  'window.start.email': 'Su dirección de correo',
  'window.start.email.hint': 'Por ejemplo, yo@example.org. Puede dejarlo vacío.',
  'window.start.server': 'Su servidor de salida',
  'window.start.server.hint':
    'Está en los ajustes de su programa de correo; por ejemplo, smtp.example.org. Puede dejarlo vacío.',
  'window.start.connection': '¿Cómo está conectado este equipo a {isp}?',
  'window.start.connection.unknown': 'No lo sé',
  'window.start.check': 'Comprobar mi envío de correo',
  'window.start.isp-unknown': 'Todavía no conocemos su proveedor de internet.',
  'window.start.isp-choose': 'Elija su proveedor de internet',

  'window.connection.dial-up': 'Un módem que marca un número de teléfono',
  'window.connection.dsl': 'Un aparato en la línea de teléfono (DSL)',
  'window.connection.cable': 'Un aparato en el cable de la tele',
  'window.connection.fibre': 'Fibra',
  'window.connection.wireless': 'Por radio, con una antena en la casa',
  'window.connection.mobile': 'La red de telefonía móvil',
  'window.connection.satellite': 'Una parabólica que mira a un satélite',
  'window.connection.hotspot': 'El wifi de un café, hotel o tren',
  'window.connection.leased-line': 'Una línea dedicada',
  'window.connection.business': 'Una línea de empresa',
  'window.connection.vpn': 'Una VPN',
  'window.connection.unknown': 'De otra manera',

  'window.checking.title': 'Estamos probando las puertas',
  'window.checking.text': 'Llamamos a cada puerta de los servidores de correo y esperamos una respuesta.',
  'window.checking.tries': '{count} de {most} intentos hechos.',
  'window.checking.time':
    '{seconds, plural, one {# segundo} many {# segundos} other {# segundos}} hasta ahora',
  'window.checking.useful': 'Buena noticia: la puerta {port} de {host} está abierta.',
  'window.checking.stop': 'Detener',

  'window.path': 'El camino de su correo',
  'window.path.computer': 'Este equipo',
  'window.path.router': 'Su router',
  'window.path.provider': 'Su proveedor de correo',
  'window.path.others': 'Otros proveedores de correo',
  'window.path.door':
    '{state, select,' +
    ' open {La puerta {port} está abierta.}' +
    ' partly {La puerta {port} está abierta solo por uno de los dos caminos.}' +
    ' trying {Llamamos a la puerta {port}…}' +
    ' waiting {La puerta {port} está abierta. El servidor aún no ha hablado.}' +
    ' shut {La puerta {port} no nos deja pasar.}' +
    ' shut_at {La puerta {port} está cerrada. El bloqueo está aquí: {place}.}' +
    ' other {La puerta {port} no se ha probado.}}',

  'window.result.next': 'Qué hacer ahora',
  'window.result.others': 'Si eso no ayuda',
  'window.result.again': 'Comprobar otra vez',
  'window.result.new': 'Comprobar otra dirección',
  'window.result.why': '¿Por qué lo creemos?',
  'window.result.why.text': 'Hemos visto esto:',
  'window.result.why.nothing': 'No hay nada que mostrar: no se probó nada hasta el final.',
  'window.result.details': 'Ver detalles',
  'window.result.help-desk': 'Leer esto a la atención al cliente',
  'window.result.also': 'También hemos notado',
  'window.result.report': 'Hacer un informe',
  'window.error': '¿Qué mensaje de aviso ve?',
  'window.result.unknown-isp': 'No conocemos su proveedor de internet y no podemos nombrarlo.',
  'window.result.changed': 'Ha respondido un servidor lento. Esta página ya está al día.',

  'window.do.use-provider-port': 'Usar la puerta {port}: muéstreme cómo',
  'window.do.use-relay': 'Enviar a través de {host}: muéstreme cómo',
  'window.do.request-exemption': 'Pedir que se abra la puerta',
  'window.do.call-help-desk': 'Llamar a la atención al cliente',
  'window.do.sign-in-to-network': 'Iniciar sesión en esta red',
  'window.do.settle-by':
    '{by, select,' +
    ' phone_hotspot {Probar a través del móvil}' +
    ' other_computer {Probar en otro equipo}' +
    ' look_at_router {Mirar el router}' +
    ' look_at_firewall {Mirar el cortafuegos}' +
    ' other {Probar con un cable}}',
  'window.do.check-mail-shield': 'Desactivar el análisis del correo',
  'window.do.turn-off-vpn': 'Desactivar la VPN',
  'window.do.fix-clock': 'Poner el reloj en hora',
  'window.do.fix-server-name': 'Corregir el nombre del servidor',
  'window.do.contact-provider': 'Preguntar a su proveedor de correo',
  'window.do.check-firewall': 'Mirar el cortafuegos',
  'window.do.check-router': 'Mirar el router',
  'window.do.fix-dns': 'Reiniciar el router',
  'window.do.wait-and-retry': 'Esperar y comprobar otra vez',
  'window.do.use-webmail': 'Enviar por ahora desde la página web',
  'window.do.scan-for-malware': 'Buscar virus',
  'window.do.make-app-password': 'Crear una contraseña de aplicación',
  'window.do.use-oauth-program': 'Usar un programa de correo más nuevo',
  'window.do.nothing': 'No hay nada que hacer',

  'window.values': 'Escriba esto en su programa de correo',
  'window.values.server': 'Servidor de salida',
  'window.values.port': 'Puerto',
  'window.values.security': 'Seguridad de la conexión',
  'window.values.login': 'Identificación',
  'window.values.login.is':
    '{login, select, none {Ninguna} optional {Como está ahora} other {El nombre y la contraseña de {isp}}}',
  'window.values.phone': 'Teléfono',
  'window.values.hours': 'Horario',
  'window.values.email': 'Correo electrónico',
  'window.values.web': 'Página web',
  'window.open-page': 'Abrir la página',
  'window.declare': '{isp} pide que declare esto:',
  'window.who-may': 'Quién puede pedirlo',
  'window.cost': 'Precio',

  'window.evidence.open': 'La puerta {port} de {host} está abierta ({role}).',
  'window.evidence.shut': 'Puerta {port} de {host} ({role}): {failure}',
  'window.evidence.not-tried': 'La puerta {port} de {host} no se ha probado ({role}).',
  'window.evidence.web-open':
    '{host} respondió. No tiene nada que ver con el correo, así que internet funciona.',
  'window.evidence.web-shut': '{host} no respondió, aunque no tiene nada que ver con el correo.',

  'window.fact.online':
    '{answer, select, yes {Hay conexión a internet.} no {Nada en internet respondió.} other {No sabemos si hay conexión a internet.}}',
  'window.fact.captivePortal':
    '{answer, select, yes {Esta red quiere que inicie sesión en una página web.} no {Esta red no pide que inicie sesión.} other {No miramos si esta red quiere que inicie sesión.}}',
  'window.fact.vpn':
    '{answer, select, yes {Hay una VPN activada.} no {No hay ninguna VPN activada.} other {No miramos si hay una VPN.}}',
  'window.fact.proxy':
    '{answer, select, yes {Este equipo entra en la web a través de un intermediario (un proxy).} no {No hay ningún intermediario (proxy) para la web.} other {No miramos si hay un proxy.}}',
  'window.fact.dnsLies':
    '{answer, select, yes {A un nombre que no existe se le dio una dirección.} no {A los nombres que no existen no se les dio ninguna dirección.} other {No preguntamos por un nombre que no existe.}}',
  'window.fact.dnsWorks':
    '{answer, select, yes {Los nombres de los servidores se encuentran.} no {No se pudo encontrar el nombre de ningún servidor.} other {No buscamos ningún nombre.}}',
  'window.fact.clockWrong':
    '{answer, select, yes {El reloj de este equipo no va bien.} no {El reloj de este equipo va bien.} other {No miramos el reloj.}}',
  'window.fact.ipv4':
    '{answer, select, yes {El camino antiguo a internet (IPv4) funciona.} no {El camino antiguo a internet (IPv4) no funciona.} other {No probamos el camino antiguo (IPv4).}}',
  'window.fact.ipv6':
    '{answer, select, yes {El camino nuevo a internet (IPv6) funciona.} no {El camino nuevo a internet (IPv6) no funciona.} other {No probamos el camino nuevo (IPv6).}}',
  'window.fact.defaultRoute':
    '{answer, select, yes {Este equipo tiene salida a internet.} no {Este equipo no tiene salida a internet.} other {No buscamos la salida a internet.}}',
  'window.fact.nonMail':
    '{answer, select, yes {Lo que no es correo funciona.} no {Lo que no es correo tampoco funciona.} other {No probamos nada más que el correo.}}',
  'window.fact.foreignNetwork':
    '{answer, select, yes {Ahora no está en la red de {isp}.} no {Está en la red de {isp}.} other {No sabemos en la red de quién está.}}',
  'window.fact.mailShield':
    '{answer, select, yes {Un programa de este equipo abre el correo para analizarlo.} no {No vimos aquí ningún programa que abra el correo para analizarlo.} other {No buscamos un programa que analice el correo.}}',
  'window.fact.manyPort25':
    '{answer, select, yes {Este equipo habla con muchísimos servidores de correo a la vez.} no {Este equipo no habla con muchos servidores de correo.} other {No contamos las conversaciones con servidores de correo.}}',

  'window.details.attempts': '{count, plural, one {# intento} many {# intentos} other {# intentos}}',
  'window.details.address': 'Dirección',
  'window.details.security': 'Seguridad',
  'window.details.step': 'Hasta dónde llegó',
  'window.details.result': 'Resultado',
  'window.details.time': 'Tiempo',
  'window.details.milliseconds':
    '{count, plural, one {# milisegundo} many {# milisegundos} other {# milisegundos}}',
  'window.details.said': 'Con sus propias palabras',
  'window.details.transcript': 'Lo que se dijo',
  'window.details.transcript.none': 'No se dijo nada.',
  'window.details.certificate': 'Los papeles del servidor (certificado)',
  'window.details.subject': 'A nombre de',
  'window.details.issuer': 'Emitido por',
  'window.details.names': 'Vale para',
  'window.details.from': 'Vale desde',
  'window.details.to': 'Vale hasta',
  'window.details.trusted': 'De confianza',
  'window.details.problem': 'Qué está mal',
  'window.details.fingerprint': 'Huella digital',

  'window.help-desk.text': 'Llame a la atención al cliente y lea este texto. Allí saben lo que significa.',
  'window.help-desk.text.isp':
    'Llame a la atención al cliente de {isp} y lea este texto. Allí saben lo que significa.',
  'window.help-desk.program': 'He usado Postern, versión {version}.',
  'window.help-desk.date': 'Lo comprobé el {date}.',
  'window.help-desk.line': 'Mi línea: {isp}, {connection}.',
  'window.help-desk.found': 'Resultado: {title} ({code}, {confidence}).',
  'window.help-desk.practice': 'Esto fue una práctica, no una comprobación real.',

  'window.request.ask': 'Pedir a {isp} que abra la puerta',
  'window.request.may-i': '¿Puedo pedir que abran la puerta?',
  'window.outbox': 'Sus solicitudes',
  'window.outbox.waits':
    '{count, plural, one {Tiene una solicitud.} many {Tiene # de solicitudes.} other {Tiene # solicitudes.}}',
  'agent.nav': 'Llamada',
  'window.practice.end': 'Terminar la práctica',
  'window.settings.saved': 'Guardado.',
};
