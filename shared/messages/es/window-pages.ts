import type { Like } from '../catalogue.ts';
import type { windowPages as english } from '../en/window-pages.ts';

export const windowPages: Like<typeof english> = {
  'window.about.title': '¿Qué es esto?',
  'window.about.smtp.question': '¿Cómo sale mi correo?',
  'window.about.smtp.answer':
    'Su programa de correo entrega su mensaje al servidor de su proveedor de correo. Los dos hablan una lengua llamada SMTP. El servidor tiene tres puertas para esto, y cada una tiene un número (un puerto): 25, 465 y 587.',
  'window.about.why.question': '¿Por qué está cerrada la puerta 25?',
  'window.about.why.answer':
    'La puerta 25 es la más antigua. Un virus puede usarla para enviar correo basura desde su equipo sin permiso. Por eso muchos proveedores de internet la cierran. Así su línea se mantiene limpia. No es nada contra usted.',
  'window.about.who.question': '¿A quién afecta?',
  'window.about.who.answer':
    'Le afecta si su programa de correo usa la puerta 25 y su proveedor de correo no es su proveedor de internet. Recibir correo no se ve afectado. Leer y escribir correo en una página web tampoco.',
  'window.about.who.isp': 'Así es en {isp}:',
  'window.about.shut':
    '{label}: {portCount, plural, one {está cerrada} many {están cerradas} other {están cerradas}} {doors}.',
  'window.about.shut.but-relay':
    '{label}: {portCount, plural, one {está cerrada} many {están cerradas} other {están cerradas}} {doors}, salvo hacia el servidor de correo de {isp}.',
  'window.about.shut.after-abuse':
    '{label}: {portCount, plural, one {está cerrada} many {están cerradas} other {están cerradas}} {doors} si se ha visto correo basura.',
  'window.about.open': '{label}: ninguna puerta está cerrada.',
  'window.about.line': 'Su línea',
  'window.about.works.question': '¿Qué sigue funcionando?',
  'window.about.works.answer':
    'Las puertas 465 y 587 son más nuevas. Piden su nombre y su contraseña, así que un virus no puede usarlas. Casi todos los proveedores de correo las tienen. Casi siempre basta con cambiar un número en su programa de correo, y su correo vuelve a salir.',
  'window.about.works.isp': 'Según {isp}, esto funciona:',
  'window.about.works.receiving': 'Recibir correo',
  'window.about.works.webmail': 'El correo en una página web',
  'window.about.works.relay': 'Enviar a través del servidor de correo de {isp}',
  'window.about.works.provider-465': 'La puerta 465 de su proveedor de correo',
  'window.about.works.provider-587': 'La puerta 587 de su proveedor de correo',
  'window.about.works.provider-other-port': 'Otra puerta de su proveedor de correo que no sea la 25',
  'window.about.works.vpn': 'Una VPN',
  'window.about.works.sending-service': 'Una empresa que envía correo por su cuenta',
  'window.about.postern.question': '¿Qué hace Postern?',
  'window.about.postern.answer':
    'Postern llama a las puertas desde su equipo. Compara su servidor de correo con otros, y así puede decir quién cerró una puerta. Para comprobar, no envía ningún correo ni pide ninguna contraseña. Solo pone su programa de correo en otra puerta si usted lo pide, y puede deshacerlo.',
  'window.about.isp': 'Preguntas a {isp}',
  'window.about.help-desk': 'La atención al cliente de {isp}',
  'window.about.not-helping': 'La atención al cliente no ayuda con esto:',
  'window.about.sources': 'De dónde sale esto',
  'window.about.read': '{title} (leído el {date})',

  'window.practice.title': 'Práctica',
  'window.practice.text':
    'Juegue una llamada de un cliente y vea qué encuentra la comprobación. Su línea no se toca. No se envía nada.',
  'window.practice.play': 'Jugar esta escena',
  'window.practice.none': 'Aquí no hay escenas.',

  'window.settings.title': 'Ajustes',
  'window.settings.language': 'Idioma',
  'window.settings.language.system': 'Como en este equipo',
  'window.settings.text-size': 'Tamaño del texto',
  'window.settings.text-size.normal': 'Mediano',
  'window.settings.text-size.large': 'Grande',
  'window.settings.text-size.larger': 'Muy grande',
  'window.settings.contrast': 'Contraste',
  'window.settings.contrast.system': 'Como en este equipo',
  'window.settings.contrast.more': 'Fuerte',
  'window.settings.theme': 'Colores',
  'window.settings.theme.system': 'Como en este equipo',
  'window.settings.theme.light': 'Claros',
  'window.settings.theme.dark': 'Oscuros',
  'window.settings.isp': 'Su proveedor de internet',
  'window.settings.sent': '¿Qué se enviaría?',
  'window.settings.sent.text':
    'Nada sobre usted sale de este equipo. Lo que encuentra una comprobación se queda aquí y desaparece al cerrar Postern.',
  'window.settings.sent.check':
    'Una comprobación llama a su servidor de correo, al servidor de correo de su proveedor de internet y a algunos servidores conocidos para comparar. Como en toda llamada, cada uno ve la dirección de su línea. No reciben ningún nombre, ningún correo ni ninguna contraseña.',
  'window.settings.sent.none': 'Todavía no se ha enviado nada.',
  'window.settings.sent.last':
    'La última comprobación envió {count, plural, one {# byte} many {# bytes} other {# bytes}} en total. Llamó a:',
  'window.settings.sent.words': 'No dijo más que esto:',
  'window.settings.about': 'Acerca de Postern',
  'window.settings.version': 'Versión {version}',
  'window.settings.licence': 'Postern es software libre bajo la Mozilla Public License 2.0.',
  'window.settings.libraries': 'Trabajo de otros que contiene',
  'window.settings.library': '{name} {version} ({licence})',

  'accounts.choose.none.unasked': 'Aún no conocemos otro camino para esta cuenta. Compruebe primero.',
  'accounts.choose.why.unseen': 'Úselo si esta cuenta envía por este servidor.',
  'accounts.guided.begin.of': 'Mostrarme los pasos para {name}',
};
