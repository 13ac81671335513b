import type { guided as english } from '../en/guided.ts';
import type { Like } from '../catalogue.ts';

/** By hand, step by step. Labels that are not known in this language are quoted in English. */
export const guided: Like<typeof english> = {
  'guided.own': '{first}: {second}',
  'guided.note.cloud':
    'El correo de {product} quizá pase por los servidores de su fabricante. Entonces un puerto cerrado no importa.',
  'guided.note.old': '{product} es antiguo. Quizá no conozca el cifrado que los servidores piden hoy.',
  'guided.open': 'Abra {product}.',
  'guided.open.control-panel':
    'Cierre {product}. Abra el Panel de control de Windows y busque allí «Correo» o «Mail».',
  'guided.open.device': 'Abra los ajustes de su teléfono o tableta.',
  'guided.open.file': 'Abra este archivo en un editor de texto: {path}',
  'guided.menu': 'Vaya a {menu}.',
  'guided.menu.unsure': 'Busque los ajustes de la cuenta. Quizá estén en {menu}.',
  'guided.find-accounts': 'Busque los ajustes de la cuenta.',
  'guided.account': 'Elija la cuenta {name}.',
  'guided.account.unnamed': 'Elija la cuenta que no puede enviar.',
  'guided.find-outgoing': 'Busque el servidor de salida. Quizá se llame SMTP.',
  'guided.find-server-list': 'Elija en la lista el servidor de salida de su cuenta y edítelo.',
  'guided.not-automatic':
    'Si está marcado «Gestionar automáticamente los ajustes de conexión», quite la marca.',
  'guided.own-port': 'Busque «Override default port» y márquelo.',
  'guided.host': 'Escriba esto como servidor de salida: {host}',
  'guided.host.same': 'Deje el servidor de salida como está: {host}',
  'guided.port': 'Escriba esto como puerto del servidor de salida: {port}',
  'guided.security':
    'Elija esto como seguridad: {securityLabel}{olderKnown, select, yes { (en versiones antiguas: {older})} other {}}',
  'guided.security.unsure': 'Busque su seguridad y elija «{securityLabel}» o lo que más se le parezca.',
  'guided.security.tick': 'Marque la casilla de SSL o TLS.',
  'guided.security.untick': 'Si la casilla de SSL o TLS está marcada, quite la marca.',
  'guided.login.keep': 'Deje su inicio de sesión como está.',
  'guided.login.none': 'Desactive su inicio de sesión.',
  'guided.login.user': 'Active su inicio de sesión y escriba esto como nombre de usuario: {name}',
  'guided.save': 'Guarde y cierre los ajustes.',
  'guided.password': 'Quizá el programa le pida una vez su contraseña. Escríbala.',
  'guided.try': 'Escríbase un mensaje y envíelo.',
  'guided.explain.windows-mail':
    'Microsoft ha puesto fin a este programa. Desde finales de 2024 no puede enviar ni recibir. Use otro programa de correo o lea su correo en la web.',
  'guided.explain.outlook-express':
    'Outlook Express es parte de versiones antiguas de Windows. Ya no se mantiene. Use otro programa de correo o lea su correo en la web.',
  'guided.explain.webmail':
    'Usted lee su correo en una página web. A ella no le importa un puerto cerrado, así que no hay nada que cambiar.',
  'guided.explain.oauth':
    'Esta cuenta inicia sesión con el navegador. Solo su propia empresa de correo lo acepta. Por eso se queda con los servidores de esa empresa.',
  'guided.way.thunderbird': '«Account Settings» › «Servidor de salida (SMTP)»',
  'guided.way.seamonkey': '«Account Settings» › «Outgoing Server (SMTP)»',
  'guided.way.evolution': '«Editar» › «Preferencias» › «Cuentas de correo»',
  'guided.way.evolution-server': '«Editar» › «Envío de correo»',
  'guided.way.sylpheed': '«Configuration» › «Edit accounts»',
  'guided.way.mailspring': '«Preferences» › «Accounts»',
  'guided.way.live-mail-server': '«Accounts» › «Properties» › «Servers»',
  'guided.way.live-mail-port': '«Advanced»',
  'guided.way.apple-mail': '«Mail» › «Ajustes» › «Cuentas»',
  'guided.way.apple-mail-server':
    '«Ajustes del servidor» › «Outgoing Mail Account» › «Edit SMTP Server List»',
  'guided.way.outlook-mac': '«Outlook» › «Settings» › «Accounts»',
  'guided.way.outlook': '«Cuentas de correo electrónico»',
  'guided.way.outlook-server': '«Cambiar»',
  'guided.way.outlook-login': '«Más configuraciones» › «Servidor de salida»',
  'guided.way.outlook-port': '«Avanzadas»',
  'guided.way.outlook-new': '«Settings» › «Accounts» › «Manage»',
  'guided.way.em-client': '«Menu» › «Accounts»',
  'guided.way.em-client-server': '«SMTP»',
  'guided.way.the-bat-server': '«Account» › «Properties» › «Transport»',
  'guided.way.pegasus': '«Tools» › «Internet Options» › «Sending (SMTP)»',
  'guided.way.mailmate-server': '«Mailbox» › «Edit Source»',
  'guided.way.ios-mail': '«Mail» › «Cuentas»',
  'guided.way.ios-mail-server': '«Cuenta» › «SMTP»',
};
