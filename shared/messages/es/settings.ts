import type { Like } from '../catalogue.ts';
import type { settings as english } from '../en/settings.ts';

export const settings: Like<typeof english> = {
  'settings.title': 'Enviar correo desde {value}',
  'settings.asking': 'Preguntando qué necesita {value} para enviar …',
  'settings.heading.type': 'Escriba esto en su programa de correo',
  'settings.heading.unproven': 'Encontrado, pero no probado: no lo use todavía',
  'settings.heading.first': 'Antes de identificarse',
  'settings.heading.others': 'Otros caminos',
  'settings.heading.asked': 'A quién se preguntó',
  'settings.user': 'Nombre de usuario',
  'settings.user.unknown': 'casi siempre su dirección entera',
  'settings.method.password': 'su contraseña',
  'settings.method.encrypted-password': 'su contraseña, nunca a la vista',
  'settings.method.oauth2': 'una página de inicio de sesión en el navegador (OAuth2)',
  'settings.proven':
    'Lo hemos probado: el servidor responde, sus papeles están en regla y acepta una identificación.',
  'settings.works': 'Funciona.',
  'settings.no-login': 'Responde, pero no ofrece identificación.',
  'settings.not-tried': 'No probado, como pidió.',
  'settings.from': 'Quién lo dice: {name}.',
  'settings.nothing': 'No hemos encontrado ningún servidor de salida para {domain}.',
  'settings.nothing.ask': 'Pregunte a su empresa de correo el nombre de su servidor de salida.',
  'settings.link': 'Cómo se hace: {url}',
  'settings.since': 'Es así desde el {date}.',
  'settings.quirk.app-password':
    'Aquí no vale su propia contraseña. Cree una contraseña de aplicación: una segunda, solo para su programa de correo.',
  'settings.quirk.oauth-only':
    'Esta empresa de correo no acepta contraseñas de los programas de correo. Quiere una página de inicio de sesión en el navegador (OAuth2). Use un programa que la conozca.',
  'settings.quirk.switch-on':
    'Antes hay que activar el envío con un programa de correo en la página web de su empresa de correo.',
  'settings.no-smtp.bridge-program':
    'Esta empresa de correo solo acepta correo de su propio programa auxiliar. Tiene que estar en marcha en este ordenador.',
  'settings.no-smtp.paid-plan':
    'Esta empresa de correo solo deja entrar a los programas de correo en los planes de pago.',
  'settings.no-smtp.never':
    'Esta empresa de correo no deja entrar a ningún programa de correo. Use su propia aplicación o su página web.',
  'settings.caution.insecure-source':
    'Cuidado: esto llegó por una línea abierta. Cualquiera en el camino pudo escribirlo. Pregunte a su empresa de correo si es correcto.',
  'settings.caution.other-domain':
    'Cuidado: este servidor es de alguien que no es {domain}. Pregunte a su empresa de correo si es correcto.',
  'settings.source.table': 'nuestra propia lista',
  'settings.source.isp-profile': 'el perfil de su proveedor de internet',
  'settings.source.autoconfig': 'el archivo de ajustes de la empresa de correo',
  'settings.source.well-known': 'el archivo de ajustes de su sitio web',
  'settings.source.srv': 'su entrada en los nombres de internet (SRV)',
  'settings.source.ispdb': 'la lista de empresas de correo de Thunderbird',
  'settings.source.mx': 'quien recibe su correo (MX)',
  'settings.source.autoconfig-insecure': 'el archivo de ajustes, por una línea abierta',
  'settings.source.guess': 'nombres habituales',
  'settings.outcome.found': 'encontrado',
  'settings.outcome.nothing': 'no tiene nada',
  'settings.outcome.failed': 'sin respuesta',
  'settings.outcome.not-tried': 'no hizo falta',
};
