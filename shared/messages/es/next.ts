import type { Like } from '../catalogue.ts';
import type { next as english } from '../en/next.ts';

/** Labels as Thunderbird shows them in Spanish. */
export const next: Like<typeof english> = {
  'next.use-provider-port':
    'En su programa de correo, abra los ajustes del servidor de salida. Deje el servidor {host}. Ponga «Puerto» en {port} y «Seguridad de la conexión» en «{securityLabel}».',
  'next.use-relay':
    'En su programa de correo, abra los ajustes del servidor de salida. Ponga como servidor {host}, «Puerto» en {port} y «Seguridad de la conexión» en «{securityLabel}». {login, select, none {No hace falta identificarse.} optional {Deje la identificación como está.} other {Identifíquese con su nombre y contraseña de {isp}.}}',
  'next.sender-risk':
    '{dmarc, select,' +
    ' reject {Atención: {domain} pide que se rechace el correo enviado así. Puede que sus mensajes no lleguen.}' +
    ' quarantine {Atención: {domain} pide que el correo enviado así vaya al correo no deseado. Puede que nadie lo vea.}' +
    ' other {Atención: el correo de {domain} enviado así puede acabar en la carpeta de correo no deseado.}}',
  'next.request-exemption':
    '{channel, select,' +
    ' web_form {Rellene el formulario de {isp} para que le abran la puerta.}' +
    ' email {Escriba a {isp} y pida que le abran la puerta.}' +
    ' ticket {Envíe una consulta (tique) a {isp}. Pida que le abran la puerta.}' +
    ' phone {Llame por teléfono a {isp} y pida que le abran la puerta.}' +
    ' portal {Entre en su cuenta de {isp} y abra allí la puerta.}' +
    ' buy_static_address {{ispFirst} abre la puerta a las líneas con dirección fija. Pregunte cuánto cuesta.}' +
    ' change_contract {{ispFirst} abre la puerta en otras tarifas. Pregunte cuál le conviene.}' +
    ' print {Imprima el formulario de {isp}, fírmelo y envíelo.}' +
    ' other {Pida a {isp} que le abra la puerta.}}{urlKnown, select, yes { Está aquí: {url}} other {}}',
  'next.call-help-desk':
    '{phonesKnown, select,' +
    ' yes {Llame a la atención al cliente de {isp}. El número es {phones}. Lea en voz alta lo que ve aquí.}' +
    ' other {Llame a la atención al cliente de {isp}. Lea en voz alta lo que ve aquí.}}{urlKnown, select, yes { O mire aquí: {url}} other {}}',
  'next.sign-in-to-network':
    'Abra su navegador e inicie sesión en esta red.{urlKnown, select, yes { La página es {url}} other { Si no aparece ninguna página, abra una cualquiera.}}',
  'next.settle-by':
    '{by, select,' +
    ' phone_hotspot {Comparta el internet de su móvil con este equipo y compruebe otra vez. Si entonces el correo sale, el problema está en su línea o en el router.}' +
    ' other_computer {Pruebe en otro equipo de la misma línea. Si allí el correo sale, el problema está en este equipo.}' +
    ' look_at_router {Abra la página de su router. Busque una lista de servidores de correo seguros. Si el suyo no está, esa es la causa.}' +
    ' look_at_firewall {Abra su programa de protección (cortafuegos). Mire si detiene su programa de correo. Si es así, esa es la causa.}' +
    ' other {Conecte este equipo al router con un cable y compruebe otra vez. Si entonces el correo sale, la causa es el wifi.}}',
  'next.check-mail-shield':
    'Abra {product} y desactive la parte que analiza el correo. Deje activado lo demás. Luego compruebe otra vez.',
  'next.turn-off-vpn':
    'Desactive su VPN{interfaceKnown, select, yes { (su conexión se llama {interface})} other {}} y compruebe otra vez. Después puede volver a activarla.',
  'next.fix-clock':
    'Ponga bien la fecha, la hora y la zona horaria de este equipo. Deje que tome la hora de internet. Luego compruebe otra vez.',
  'next.fix-server-name':
    '{suggested, select,' +
    ' yes {En su programa de correo, mire el nombre del servidor de salida. Ahora pone {host}. ¿Quería poner {suggestion}?}' +
    ' other {En su programa de correo, mire el nombre del servidor de salida. Ahora pone {host}. Compárelo con la guía de su proveedor de correo.}}',
  'next.contact-provider':
    '{hostKnown, select,' +
    ' yes {Pregunte a la empresa que lleva {host}. Lea en voz alta lo que ve aquí.}' +
    ' other {Pregunte a su proveedor de correo. Lea en voz alta lo que ve aquí.}}',
  'next.check-firewall':
    'Abra su programa de protección (cortafuegos). Mire si detiene el correo o su programa de correo. Deje pasar su programa de correo y no quite la protección.',
  'next.check-router':
    '{about, select,' +
    ' mtu_black_hole {Abra la página de su router. Busque «MTU» y ponga 1452. Luego compruebe otra vez.}' +
    ' router_allow_list {Abra la página de su router. Busque una lista de servidores de correo seguros. Añada su servidor o desactive la lista.}' +
    ' offline {Mire si las luces de su router están encendidas. Apáguelo, vuelva a encenderlo y espere dos minutos.}' +
    ' dns_failing {Apague su router, vuelva a encenderlo y espere dos minutos.}' +
    ' ipv6_faulty {Apague su router, vuelva a encenderlo y espere dos minutos. Si sigue igual, pida ayuda con «IPv6».}' +
    ' other {Abra la página de su router. Mire si detiene el correo de este equipo. Si no encuentra nada, apague el router y vuelva a encenderlo.}}',
  'next.fix-dns':
    'Apague su router, vuelva a encenderlo y espere dos minutos. Si eso no ayuda, quite cualquier servidor DNS que haya puesto a mano.',
  'next.wait-and-retry': 'Espere diez minutos y compruebe otra vez. No cambie sus ajustes.',
  'next.use-webmail':
    'Abra la página web de su proveedor de correo y envíe su correo desde allí. Eso funciona en casi todas las redes.',
  'next.scan-for-malware':
    'Busque virus en este equipo. Mire también los demás aparatos de su casa, como los que se enchufan al televisor.',
  'next.make-app-password':
    'Inicie sesión en la página web de su proveedor de correo y cree una contraseña de aplicación. Póngala en su programa de correo en lugar de la anterior.{urlKnown, select, yes { Está aquí: {url}} other {}}',
  'next.use-oauth-program':
    'Use un programa de correo que sepa iniciar sesión en una página web. Thunderbird y las aplicaciones de correo de los móviles saben hacerlo.',
  'next.nothing': 'No tiene que hacer nada. Si el correo sigue sin salir, revise su nombre y su contraseña.',
};
