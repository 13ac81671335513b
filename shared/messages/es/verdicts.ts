import type { Like } from '../catalogue.ts';
import type { verdicts as english } from '../en/verdicts.ts';

/** `{doors}` reads "la puerta 25" or "las puertas 25 y 465". */
export const verdicts: Like<typeof english> = {
  'verdict.offline.title': 'No hay conexión a internet',
  'verdict.offline.text':
    'Nada en internet responde a este equipo. Los ajustes de su correo no tienen la culpa.',

  'verdict.captive-portal.title': 'Esta red pide que primero inicie sesión',
  'verdict.captive-portal.text':
    'Esta red retiene su correo hasta que inicie sesión en su página web. Su programa de correo está bien.',

  'verdict.dns-failing.title':
    '{where, select, account {Ningún servidor tiene este nombre} provider {No se encuentra el nombre de un servidor} other {No se encuentran los nombres de los servidores}}',
  'verdict.dns-failing.text':
    '{where, select,' +
    ' account {No hay ningún servidor con el nombre {host}. Puede que el nombre esté mal escrito. Su conexión a internet está bien.}' +
    ' provider {El nombre {host} no se encuentra, pero otros sí. Así que el problema está en su proveedor de correo, no en su equipo.}' +
    ' other {Su equipo pregunta dónde está el servidor de correo, pero no consigue saberlo. Ni su programa ni su proveedor de correo tienen la culpa.}}',

  'verdict.dns-lying.title': 'Esta red da direcciones falsas',
  'verdict.dns-lying.text':
    'Esta red manda su correo al lugar equivocado. Ni su programa ni su proveedor de correo tienen la culpa.',

  'verdict.ipv6-faulty.title': 'Uno de sus dos caminos a internet no funciona',
  'verdict.ipv6-faulty.text':
    'Hay un camino antiguo y uno nuevo hacia internet. El {family, select, 4 {antiguo (IPv4)} other {nuevo (IPv6)}} no funciona aquí y el correo se queda atascado. Los ajustes de su correo están bien.',

  'verdict.mtu-black-hole.title': 'Los mensajes grandes se pierden por el camino',
  'verdict.mtu-black-hole.text':
    'Los trozos pequeños de correo pasan, pero los grandes se pierden. Casi siempre es un tamaño demasiado alto en los ajustes del router. Su proveedor de correo no tiene la culpa.',

  'verdict.unstable-line.title': 'Su conexión a internet es inestable',
  'verdict.unstable-line.text':
    'Algunos intentos llegan y otros se pierden. Es la línea o el wifi. Los ajustes de su correo están bien.',

  'verdict.clock-wrong.title': 'El reloj de este equipo no va bien',
  'verdict.clock-wrong.text':
    'El reloj de este equipo no marca la hora correcta{unit, select,' +
    ' minutes { (se desvía {amount, plural, one {# minuto} many {# minutos} other {# minutos}})}' +
    ' hours { (se desvía {amount, plural, one {# hora} many {# horas} other {# horas}})}' +
    ' days { (se desvía {amount, plural, one {# día} many {# días} other {# días}})}' +
    ' other {}}. Por eso no puede saber qué servidores son seguros. El servidor de correo no tiene la culpa.',

  'verdict.isp-blocks-port.title':
    '{ispFirst} tiene {portCount, plural, =0 {cerrada} one {cerrada} many {cerradas} other {cerradas}} {doors}',
  'verdict.isp-blocks-port.text':
    'Para frenar el correo basura, {isp} no deja salir correo hacia otros proveedores por {doors}.{familyKnown, select, yes { Esto vale para el camino {family, select, 4 {antiguo} other {nuevo}} (IPv{family}).} other {}} Ni su equipo ni su proveedor de correo tienen la culpa.',

  'verdict.isp-redirects-port.title': '{ispFirst} responde en lugar de su servidor',
  'verdict.isp-redirects-port.text':
    'Al llamar a {doors}, responde un servidor de {isp} en lugar del suyo. Ni su equipo ni su proveedor de correo tienen la culpa.',

  'verdict.network-blocks-mail.title': 'Desde aquí no sale ningún correo',
  'verdict.network-blocks-mail.text':
    'Internet funciona, pero todas las puertas del correo están cerradas.' +
    ' Lo hace esta red, o bien un programa de protección de este equipo (un cortafuegos). Su proveedor de correo no tiene la culpa.',

  'verdict.network-blocks-port.title':
    'Algo mantiene {portCount, plural, =0 {cerrada} one {cerrada} many {cerradas} other {cerradas}} {doors}',
  'verdict.network-blocks-port.text':
    'Desde aquí, {doors} {portCount, plural, =0 {está cerrada} one {está cerrada} many {están cerradas} other {están cerradas}}{familyKnown, select, yes { en el camino {family, select, 4 {antiguo} other {nuevo}} (IPv{family})} other {}}.' +
    ' {where, select,' +
    ' unknown {Puede ser un programa de protección de este equipo (un cortafuegos), su router o la red.}' +
    ' other {Lo hace la red, pero no podemos ver quién está detrás.}}' +
    ' Su proveedor de correo no tiene la culpa.',

  'verdict.cut-after-connect.title':
    '{where, select, provider {Su servidor de correo cuelga} other {Algo corta la conexión con el servidor}}',
  'verdict.cut-after-connect.text':
    '{where, select,' +
    ' provider {La puerta de {host} se abre, pero luego el servidor cuelga. Otros servidores de correo no lo hacen. Ni su línea ni su contraseña tienen la culpa.}' +
    ' other {La puerta se abre, pero la línea se corta antes de que el servidor pueda hablar. Su contraseña no tiene la culpa.}}',

  'verdict.router-allow-list.title': 'Puede que su router no conozca su servidor de correo',
  'verdict.router-allow-list.text':
    'Desde aquí se llega a los grandes proveedores de correo, pero no a {hostCount, plural, one {{host}} many {algunos otros} other {algunos otros}}.' +
    ' Algunos routers tienen una lista de los servidores de correo que dejan pasar. Su proveedor de correo no tiene la culpa.',

  'verdict.computer-firewall.title':
    '{where, select, computer {Este equipo detiene su correo} router {Su router detiene su correo} other {Este equipo o el router detiene su correo}}',
  'verdict.computer-firewall.text':
    '{where, select,' +
    ' computer {Un programa de protección de este equipo (un cortafuegos) no deja salir el correo.}' +
    ' router {Su router no deja salir el correo.}' +
    ' other {Un programa de protección de este equipo (un cortafuegos) o su router detiene el correo. Desde aquí, los dos se ven igual.}}' +
    ' Su proveedor de correo no tiene la culpa.',

  'verdict.mail-shield.title': '{productFirst} estorba a su correo',
  'verdict.mail-shield.text':
    '{productFirst} abre su correo para buscar virus, y eso estorba. Ni la línea ni su proveedor de correo tienen la culpa.',

  'verdict.vpn-in-the-way.title': 'Su VPN está estorbando',
  'verdict.vpn-in-the-way.text':
    'Su VPN lleva el correo por un camino donde {doors} {portCount, plural, =0 {está cerrada} one {está cerrada} many {están cerradas} other {están cerradas}}. No podemos culpar de esto a {isp}.',

  'verdict.encryption-masked.title': 'Algo oculta el candado de su correo',
  'verdict.encryption-masked.text':
    'Su servidor de correo tiene un candado que mantiene privado su correo. {where, select,' +
    ' provider {Algo justo delante de ese servidor lo oculta en {doors}. El problema está en su proveedor de correo, no en su equipo, pero no envíe así su contraseña.}' +
    ' other {Algo en esta red lo oculta en {doors}. Su proveedor de correo no tiene la culpa, pero no envíe así su contraseña.}}',

  'verdict.encryption-stripped.title': 'Algo quita el candado a su correo',
  'verdict.encryption-stripped.text':
    'Su servidor de correo tiene un candado que mantiene privado su correo. En esta red, el candado no aparece en {doors}. Su proveedor de correo no tiene la culpa, pero no envíe así su contraseña.',

  'verdict.tls-intercepted.title': 'Algo abre su correo por el camino',
  'verdict.tls-intercepted.text':
    'Su correo se abre por el camino{issuerKnown, select, yes { y lo abre «{issuer}»} other {}}. Allí se podría leer, así que no envíe su contraseña. Su proveedor de correo no tiene la culpa.',

  'verdict.impostor-server.title': 'Responde un servidor falso',
  'verdict.impostor-server.text':
    'El servidor que respondió no es {host}. No le dé su contraseña. Su proveedor de correo no tiene la culpa.',

  'verdict.server-down.title': '{hostFirst} no responde',
  'verdict.server-down.text':
    'Ninguna puerta de {host} se abre, pero a otros servidores de correo sí se llega.' +
    ' Así que lo más probable es que el problema esté allí y no en su equipo.',

  'verdict.port-not-offered.title':
    '{where, select, account {El candado no encaja en {doors}} other {Su servidor de correo no usa {doors}}}',
  'verdict.port-not-offered.text':
    '{where, select,' +
    ' account {{hostFirst} está ahí, pero habla de otra manera en {doors}. Puede que la seguridad de la conexión esté mal elegida en su programa de correo.}' +
    ' other {{hostFirst} está ahí, pero no usa {doors}.}}' +
    ' Su equipo y su línea están bien.',

  'verdict.server-slow.title': 'El servidor de correo va lento',
  'verdict.server-slow.text':
    '{hostFirst} {seconds, plural, =0 {tarda mucho en hablar} one {tardó # segundo en hablar} many {tardó # segundos en hablar} other {tardó # segundos en hablar}}. Nadie detiene su correo, y sus ajustes están bien.',

  'verdict.server-busy.title': 'El servidor de correo está muy ocupado ahora',
  'verdict.server-busy.text':
    'Se llega a {host}, pero ahora no puede atenderle.{said, select, yes { Su respuesta: «{serverWords}».} other {}} Ni sus ajustes ni su línea tienen la culpa.',

  'verdict.server-refuses-address.title': 'El servidor de correo rechaza su línea',
  'verdict.server-refuses-address.text':
    'Se llega a {host}, pero no acepta correo desde su línea.{said, select, yes { Su respuesta: «{serverWords}».} other {}} Su programa de correo no tiene la culpa.',

  'verdict.certificate-problem.title':
    '{where, select,' +
    ' account {Su servidor de correo tiene otro nombre}' +
    ' other {{confidence, select, unsure {El candado de su servidor no se cierra} other {Los papeles del servidor no están en regla}}}}',
  'verdict.certificate-problem.text':
    '{where, select,' +
    ' account {Un servidor enseña sus papeles (un certificado) para demostrar quién es. Los de {host} son para {namesKnown, select, yes {{names}} other {otro nombre}}, así que puede que el nombre que tiene puesto no sea el correcto.}' +
    ' other {{confidence, select,' +
    ' unsure {Su equipo y {host} no se ponen de acuerdo en un candado.}' +
    ' certain {Un servidor enseña sus papeles (un certificado) para demostrar quién es. Los de {host} están caducados.}' +
    ' other {Un servidor enseña sus papeles (un certificado) para demostrar quién es. Los de {host} los firma alguien que no conocemos.}}}}' +
    ' Su línea está bien.',

  'verdict.relay-unreachable.title':
    'El servidor de correo de {isp} {where, select, network {solo responde en casa} other {no responde}}',
  'verdict.relay-unreachable.text':
    '{where, select,' +
    ' network {Ahora no está en la red de {isp}. Su servidor de correo, {host}, solo responde allí. Su programa de correo no tiene la culpa.}' +
    ' other {No hemos podido llegar a {host}, el servidor de {isp} para enviar correo. Su programa de correo no tiene la culpa.}}',

  'verdict.login-needed.title':
    '{confidence, select, unsure {Puede que su programa de correo deba identificarse} other {El servidor de correo pide que se identifique}}',
  'verdict.login-needed.text':
    '{confidence, select,' +
    ' unsure {Su programa de correo no se identifica al enviar. Si el servidor rechaza su correo, active la identificación en el servidor de salida. La línea está bien y ninguna puerta está cerrada.}' +
    ' other {Este servidor solo acepta correo de quien se identifica. La línea está bien y ninguna puerta está cerrada. En su programa de correo, active la identificación en el servidor de salida.}}',

  'verdict.app-password-needed.title':
    '{confidence, select, unsure {Puede que haga falta una contraseña de aplicación} other {Hace falta una contraseña de aplicación}}',
  'verdict.app-password-needed.text':
    '{confidence, select,' +
    ' unsure {Si su programa de correo dice que la contraseña es incorrecta, quizá sea de otro tipo. Su proveedor de correo no deja que los programas de correo usen su contraseña principal. La línea está bien, y usted no ha hecho nada mal.}' +
    ' other {Su proveedor de correo no deja que los programas de correo usen su contraseña principal. La línea está bien, y usted no ha hecho nada mal.}}',

  'verdict.oauth-only.title':
    '{confidence, select, unsure {Puede que su programa de correo deba iniciar sesión de otra forma} other {Su proveedor de correo pide otra forma de iniciar sesión}}',
  'verdict.oauth-only.text':
    '{confidence, select,' +
    ' unsure {Si su programa de correo pide la contraseña una y otra vez, esta puede ser la causa: su proveedor de correo quiere que inicie sesión en su propia página web. Algunos programas de correo antiguos no saben hacerlo. La línea está bien.}' +
    ' other {Su proveedor de correo quiere que inicie sesión en su propia página web. Algunos programas de correo antiguos no saben hacerlo. La línea está bien, y puede que su contraseña sea correcta.}}',

  'verdict.possible-infection.title': 'Puede que haya un virus en este equipo',
  'verdict.possible-infection.text':
    'Este equipo llama a {count, plural, =0 {muchos servidores de correo} one {# servidor de correo} many {# servidores de correo} other {# servidores de correo}} a la vez. Así actúa un virus que envía correo basura. No es culpa suya, y su programa de correo está bien.',

  'verdict.all-clear.title': 'Su correo puede salir',
  'verdict.all-clear.text':
    'Se llega bien a {hostCount, plural, one {{host}} many {los servidores de correo que hemos probado} other {los servidores de correo que hemos probado}}{portCount, plural, =0 {} one { por {doors}} many { por {doors}} other { por {doors}}}. Nadie detiene su correo.',

  'verdict.not-enough-evidence.title': 'Todavía no lo sabemos',
  'verdict.not-enough-evidence.text':
    'Lo que hemos visto no apunta a una sola causa. Por eso, de momento no culpamos a nadie.',

  'verdict.hedge':
    '{confidence, select, likely {Estamos bastante seguros.} unsure {Es lo más probable por ahora.} other {}}',
};
