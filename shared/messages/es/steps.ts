import type { Like } from '../catalogue.ts';
import type { steps as english } from '../en/steps.ts';

export const steps: Like<typeof english> = {
  'step.use-provider-port': 'Use la puerta {port} de {host}: está abierta.',
  'step.use-relay': 'Puede enviar a través de {host} por la puerta {port}.',
  'step.request-exemption': 'Puede pedir a {isp} que le abra la puerta.',
  'step.call-help-desk': 'Llame a la atención al cliente de {isp}.',
  'step.sign-in-to-network': 'Abra su navegador e inicie sesión allí.',
  'step.settle-by':
    '{by, select,' +
    ' phone_hotspot {Para averiguarlo, pruebe una vez a través de su móvil.}' +
    ' other_computer {Para averiguarlo, pruebe en otro equipo.}' +
    ' look_at_router {Para averiguarlo, mire los ajustes de su router.}' +
    ' look_at_firewall {Para averiguarlo, mire su programa de protección (cortafuegos).}' +
    ' other {Para averiguarlo, use un cable en lugar del wifi.}}',
  'step.check-mail-shield': 'Desactive su análisis del correo y deje activado lo demás.',
  'step.turn-off-vpn': 'Desactive la VPN y compruebe otra vez.',
  'step.fix-clock': 'Ponga bien la fecha y la hora, y compruebe otra vez.',
  'step.fix-server-name':
    '{suggested, select, yes {¿Quería poner {suggestion}?} other {Mire cómo se escribe el nombre.}}',
  'step.contact-provider': 'Pregunte a su proveedor de correo.',
  'step.check-firewall': 'Mire su programa de protección (cortafuegos).',
  'step.check-router':
    '{about, select,' +
    ' offline {Mire si su router está encendido, y apáguelo y vuelva a encenderlo.}' +
    ' dns_failing {Apague su router y vuelva a encenderlo.}' +
    ' ipv6_faulty {Apague su router y vuelva a encenderlo.}' +
    ' other {Mire los ajustes de su router.}}',
  'step.fix-dns': 'Apague su router y vuelva a encenderlo.',
  'step.wait-and-retry': 'Espere unos minutos y compruebe otra vez.',
  'step.use-webmail': 'Por ahora, envíe su correo desde la página web de su proveedor de correo.',
  'step.scan-for-malware': 'Primero, busque virus.',
  'step.make-app-password': 'Cree una contraseña de aplicación en la página web de su proveedor de correo.',
  'step.use-oauth-program': 'Use un programa de correo que sepa iniciar sesión así.',
  'step.nothing': 'No tiene que hacer nada.',
};
