import type { Like } from '../catalogue.ts';
import type { advice as english } from '../en/advice.ts';

export const advice: Like<typeof english> = {
  'advice.use-provider-port':
    'En su programa de correo, abra los ajustes del servidor de salida. Ponga «Puerto» en 587 y «Seguridad de la conexión» en «STARTTLS».',
  'advice.use-relay': 'O envíe a través del servidor de correo de su proveedor de internet.',
  'advice.request-exemption': 'O pida a su proveedor de internet que le abra la puerta 25.',
  'advice.call-help-desk': 'Llame a la atención al cliente de su proveedor de internet.',
  'advice.sign-in-to-network': 'Abra su navegador y mire si esta red pide que inicie sesión.',
  'advice.settle-by': 'Para saber más, pruebe una vez con el internet de su móvil.',
  'advice.check-mail-shield':
    'En su antivirus, desactive la parte que analiza el correo. Deje activado lo demás y pruebe otra vez.',
  'advice.turn-off-vpn': 'Si usa una VPN, desactívela y pruebe otra vez.',
  'advice.fix-clock': 'Mire si la fecha y la hora de este equipo están bien.',
  'advice.fix-server-name':
    'En su programa de correo, mire el nombre del servidor de salida. Compárelo con la guía de su proveedor de correo.',
  'advice.contact-provider': 'Pregunte a su proveedor de correo y léale este texto.',
  'advice.check-firewall': 'Mire si su programa de protección (cortafuegos) detiene su programa de correo.',
  'advice.check-router': 'Apague su router, vuelva a encenderlo y espere dos minutos.',
  'advice.fix-dns': 'Apague su router y vuelva a encenderlo. Si puso un servidor DNS a mano, quítelo.',
  'advice.wait-and-retry': 'Espere diez minutos y envíelo otra vez.',
  'advice.use-webmail': 'Por ahora, envíe su correo desde la página web de su proveedor de correo.',
  'advice.scan-for-malware': 'Busque virus en este equipo. Hágalo antes que nada.',
  'advice.make-app-password':
    'En la página web de su proveedor de correo, cree una contraseña de aplicación. Póngala en su programa de correo en lugar de la anterior.',
  'advice.use-oauth-program': 'Use un programa de correo que sepa iniciar sesión en una página web.',
  'advice.nothing': 'No tiene que hacer nada.',
};
