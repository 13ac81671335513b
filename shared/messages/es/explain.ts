import type { Like } from '../catalogue.ts';
import type { explain as english } from '../en/explain.ts';

/** Labels as Outlook and Thunderbird show them in Spanish. */
export const explain: Like<typeof english> = {
  'explain.cannot-connect':
    'Su programa de correo no pudo llegar al servidor de correo. Casi siempre, la puerta que usa está cerrada por el camino.',
  'explain.silent':
    'Su programa de correo llamó y nadie respondió. Casi siempre, la puerta que usa está cerrada por el camino.',
  'explain.silent-or-slow':
    'El servidor de correo no respondió a tiempo. Puede que la puerta esté cerrada por el camino, o que un antivirus vaya lento.',
  'explain.refused':
    'A su programa de correo lo rechazaron en la puerta. Puede que sea otra puerta, o que algo por el camino la mantenga cerrada.',
  'explain.cut':
    'La puerta se abrió, pero luego la línea se cortó. Puede ser un antivirus o un tipo de candado que no encaja.',
  'explain.cut-here': 'Algo en este equipo cortó la línea. Casi siempre es un antivirus.',
  'explain.guard-here':
    'Este equipo retiene su correo. Lo hace un programa de protección (cortafuegos) o un antivirus.',
  'explain.network-lost': 'Este equipo perdió la conexión a internet.',
  'explain.no-route':
    'Desde aquí no hay camino al servidor de correo. Puede que estorbe una VPN o el router.',
  'explain.name-not-found':
    'Ningún servidor de correo tiene este nombre. Puede que el nombre del servidor de salida esté mal escrito.',
  'explain.name-no-answer': 'No se encontró el nombre del servidor de correo. Nadie respondió.',
  'explain.sockets-broken':
    'La parte de este equipo que habla con internet no va bien. Primero reinicie el equipo.',
  'explain.incoming': 'Esto trata de recibir correo, no de enviarlo.',
  'explain.incoming-password': 'Esto trata de recibir correo. Su nombre o su contraseña no es correcta.',
  'explain.not-a-mail-server':
    'Algo respondió, pero no como lo hace un servidor de correo. Puede que algo se haya metido en medio.',
  'explain.masked':
    'Algo por el camino cambia lo que dice el servidor de correo. Casi siempre es un cortafuegos que mira dentro del correo.',
  'explain.server-busy': 'El servidor de correo está muy ocupado ahora, o ha enviado demasiado de una vez.',
  'explain.too-many-connections':
    'Demasiados de sus aparatos hablan a la vez con el servidor de correo. Cierre el programa de correo en uno de ellos.',
  'explain.lock-mismatch':
    'El candado no encaja en la puerta. La puerta 465 va con SSL/TLS, y la puerta 587 va con STARTTLS.',
  'explain.lock-not-offered':
    'Su programa de correo quiere un candado, pero el servidor no muestra ninguno. Puede que algo lo oculte por el camino.',
  'explain.lock-trouble': 'Su programa de correo y el servidor no se pusieron de acuerdo en un candado.',
  'explain.lock-required':
    'El servidor quiere que su correo lleve candado. Active STARTTLS en su programa de correo.',
  'explain.certificate-name':
    'Los papeles del servidor son para otro nombre. Puede que el nombre no sea el correcto, o que haya algo en medio.',
  'explain.certificate-date':
    'Los papeles del servidor parecen demasiado viejos o demasiado nuevos. Casi siempre, el reloj de este equipo no va bien.',
  'explain.certificate-untrusted':
    'Los papeles del servidor los firma alguien que su programa de correo no conoce. Puede que haya un antivirus en medio.',
  'explain.login-part-missing':
    'La parte de su programa de correo que se identifica no funciona. Cierre el programa y vuelva a abrirlo.',
  'explain.login-needed':
    'El servidor de correo pide que se identifique. En los ajustes de salida, marque «Mi servidor de salida (SMTP) requiere autenticación».',
  'explain.login-method':
    'Su programa de correo se identifica de una forma que el servidor no acepta. Elija «Contraseña normal» y ponga el candado.',
  'explain.login-not-offered':
    'El servidor no deja identificarse en esta puerta. Casi siempre, la correcta es la puerta 587 con STARTTLS.',
  'explain.login-spa':
    'Su programa de correo se identifica de una forma que el servidor no acepta. Quite la marca de «Autenticación de contraseña segura (SPA)».',
  'explain.password-wrong':
    'Se llegó al servidor, pero no aceptó su nombre o su contraseña. Escríbalos otra vez. Algunos proveedores de correo piden una contraseña de aplicación.',
  'explain.password-missing':
    'Su programa de correo no tenía contraseña para este servidor. Envíe otra vez y escríbala. Solo se la pedirá una vez.',
  'explain.app-password':
    'Su proveedor de correo no acepta aquí su contraseña principal. Hace falta una contraseña de aplicación.',
  'explain.web-sign-in':
    'Su proveedor de correo quiere que inicie sesión en su página web. Una contraseña sola no basta.',
  'explain.login-later': 'El servidor no pudo mirar su contraseña ahora. No la cambie.',
  'explain.sender-refused':
    'El servidor no acepta correo desde su dirección. Algunos servidores solo aceptan las direcciones de sus propios clientes.',
  'explain.sender-not-yours':
    'La dirección desde la que envía no va con el nombre con el que se identifica. Envíe desde la cuenta a la que pertenece.',
  'explain.relay-denied':
    'Se llegó al servidor, pero sin identificarse. En los ajustes de salida, marque «Mi servidor de salida (SMTP) requiere autenticación».',
  'explain.recipient-unknown':
    'Esa dirección no existe. Mire cómo está escrita la dirección a la que escribe.',
  'explain.recipient-not-local':
    'Este servidor no acepta correo para esa persona. Revise la dirección y su identificación.',
  'explain.recipient-refused':
    'El servidor no acepta correo para esa persona. Revise la dirección, y mire si la identificación está activada.',
  'explain.address-list-refused':
    'Al servidor no le gusta una de las direcciones. Mire cómo están escritas la suya y las demás.',
  'explain.line-listed':
    'El otro lado no acepta correo desde la dirección de su línea. Está en una lista de líneas que enviaron correo basura.',
  'explain.later': 'El servidor no puede aceptar su correo ahora, pero quizá más tarde sí.',
  'explain.too-large':
    'Su mensaje es demasiado grande para el servidor. Quite una foto o un archivo y envíelo otra vez.',
  'explain.mailbox-full': 'El buzón de la persona a la que escribe está lleno.',
  'explain.message-refused':
    'Se llegó al servidor, pero no aceptó este mensaje. Lea lo que dice con sus propias palabras.',
  'explain.command-unknown':
    'El servidor no entendió lo que pidió su programa de correo. Puede que algo por el camino cambie la conversación.',
  'explain.no-sender':
    'Falta su propia dirección. Escríbala en los ajustes de la cuenta de su programa de correo.',
  'explain.no-recipient': 'No se indicó a quién enviar. Escriba una dirección.',
  'explain.settings-offline':
    'Su programa de correo cree que esta cuenta no tiene conexión. Pueden ser los ajustes o internet.',
  'explain.see-below': 'Mail dice esto por muchas causas. Léanos también la frase que aparece debajo.',
  'explain.red-dot':
    'Puede recibir correo, pero no enviarlo. Puede que la puerta esté cerrada o que los ajustes de salida no sean los correctos.',
  'explain.old-service': 'Su programa de correo usa una entrada antigua a su buzón que ya no existe.',
  'explain.data-file-missing':
    'Outlook no encuentra el archivo donde guarda su correo. Esto no tiene que ver con internet.',
  'explain.data-file-full':
    'El archivo donde Outlook guarda su correo está lleno. Quite correo antiguo. Esto no tiene que ver con internet.',
  'explain.mac-unclear': 'Outlook muestra este número por más de una causa.',
  'explain.reason-unknown': 'Su programa de correo no sabe la causa.',

  'explain.block.high': 'Una puerta cerrada es la causa más probable.',
  'explain.block.possible': 'Una puerta cerrada puede ser la causa.',
  'explain.block.unlikely': 'No es probable que la causa sea una puerta cerrada.',
  'explain.block.excluded': 'La causa no es una puerta cerrada.',
  'explain.port-25': 'El texto nombra la puerta 25. Muchos proveedores de internet la tienen cerrada.',
};
