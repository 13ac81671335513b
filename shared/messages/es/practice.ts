import type { Like } from '../catalogue.ts';
import type { practice as english } from '../en/practice.ts';

export const practice: Like<typeof english> = {
  'practice.banner':
    'PRÁCTICA – {title}. Nada de esto es real: no se tocó ninguna línea ni se preguntó a ningún servidor.',
  'practice.heading.says': 'El cliente dice',
  'practice.heading.scenes': 'Escenas para practicar',
  'practice.how-to-play': 'Para jugar una, escriba: postern practice {command}',
  'practice.no-start': 'La práctica no pudo empezar en este equipo ({detail}).',
  'practice.unknown': 'No hay ninguna escena «{value}». Se pueden jugar estas: {allowed}.',

  'practice.isp-drops-25.title': 'Se queda parado y luego se rinde',
  'practice.isp-drops-25.story':
    '«Recibo mi correo, pero no puedo enviar nada. Se queda un minuto ahí y luego me dice que el servidor no responde. En el piso de antes funcionaba».',
  'practice.isp-rejects-25.title': 'Falla al momento',
  'practice.isp-rejects-25.story':
    '«Cuando pulso Enviar, el aviso vuelve enseguida: no hay conexión con el servidor. El correo me sigue llegando».',
  'practice.isp-redirects-25.title': 'Responde otro',
  'practice.isp-redirects-25.story':
    '«Mi programa de correo dice que el servidor no conoce mi contraseña. La he escrito diez veces. En la página web de mi proveedor es correcta».',
  'practice.account-on-587.title': 'Dicen que el puerto 25 está cerrado',
  'practice.account-on-587.story':
    '«Un amigo me ha dicho que ustedes cierran el puerto 25. ¿Tengo que cambiar algo? Que yo sepa, mi correo sale».',
  'practice.router-allow-list.title': 'Solo falla mi correo',
  'practice.router-allow-list.story':
    '«Mi marido tiene un proveedor de correo grande y su correo sale. El mío no, desde que llegó el router nuevo. Usamos el mismo ordenador».',
  'practice.firewall-here.title': 'Desde la actualización de ayer',
  'practice.firewall-here.story':
    '«Mi programa de seguridad se actualizó ayer. Desde entonces no sale ningún correo. Mi móvil sí puede enviar».',
  'practice.mail-shield.title': 'Pregunta por un certificado',
  'practice.mail-shield.story':
    '«Una ventana me pregunta todo el rato si confío en un certificado. No me atreví a decir que sí. Mi correo no se mueve».',
  'practice.vpn-in-the-way.title': 'Ahora trabajo desde casa',
  'practice.vpn-in-the-way.story':
    '«En mi oficina me dieron un programa para conectarme desde casa. Mientras está en marcha, no puedo enviar mi propio correo».',
  'practice.hotel-sign-in.title': 'En la recepción del hotel',
  'practice.hotel-sign-in.story':
    '«Acabo de llegar a mi hotel y tengo toda la señal. Pero no sale ningún correo, ni entra ninguno».',
  'practice.hotel-blocks-mail.title': 'Arriba, en la habitación',
  'practice.hotel-blocks-mail.story':
    '«En mi habitación del hotel las páginas van bien. Pero el correo no sale, con ninguna de mis cuentas».',
  'practice.offline.title': 'No se mueve nada',
  'practice.offline.story':
    '«No puedo enviar correo. Quise mirar la ayuda en su página web, pero sale vacía».',
  'practice.ipv6-faulty.title': 'Funciona, pero muy despacio',
  'practice.ipv6-faulty.story':
    '«Cada mensaje tarda un minuto en salir. Las páginas web también tardan en empezar».',
  'practice.names-fail.title': 'No encuentra el servidor, haga lo que haga',
  'practice.names-fail.story':
    '«El programa de correo dice que no encontró el servidor. Lo he mirado dos veces, el nombre está bien. Las páginas web tampoco se abren».',
  'practice.name-mistyped.title': 'He configurado mi ordenador nuevo',
  'practice.name-mistyped.story':
    '«Tengo un ordenador nuevo y escribí los ajustes del correo a mano. Dice que no encuentra el servidor».',
  'practice.server-down.title': 'Esta mañana funcionaba',
  'practice.server-down.story':
    '«Esta mañana todo iba bien. Ahora no sale nada, y no he cambiado nada. El correo de mi mujer funciona, ella está con otra compañía».',
  'practice.server-slow.title': 'Tarda una eternidad',
  'practice.server-slow.story':
    '«Enviar tarda medio minuto, y a veces se rinde. ¿Es mi línea demasiado lenta?».',
  'practice.server-busy.title': 'Dice que pruebe más tarde',
  'practice.server-busy.story': '«Me dice que pruebe más tarde. Lleva una hora diciéndomelo».',
  'practice.certificate-expired.title': 'Dice que no es seguro',
  'practice.certificate-expired.story':
    '«Hoy mi programa de correo dice que la conexión ya no es segura. Yo no he hecho nada. ¿Me han pirateado?».',
  'practice.encryption-masked.title': 'Ya no hay candado',
  'practice.encryption-masked.story':
    '«Aquí en la oficina, mi portátil dice que el servidor no puede cifrar. En casa, el mismo portátil envía mi correo».',
  'practice.all-clear.title': 'Solo quiero estar tranquilo',
  'practice.all-clear.story':
    '«Me cambié a su compañía la semana pasada. ¿Funcionará mi correo? Envío mucho para mi club».',
};
