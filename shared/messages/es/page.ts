import type { Like } from '../catalogue.ts';
import type { page as english } from '../en/page.ts';

export const page: Like<typeof english> = {
  'page.title': 'Enviar correo con {isp}',
  'page.lead':
    '¿Su correo entra, pero no sale? Aquí está el porqué, lo que sigue funcionando y a quién preguntar.',
  'page.languages': 'Esta página en otros idiomas',
  'page.relay.own-domains': 'Solo acepta correo de direcciones de {names}.',
  'page.relay.on-net': 'Solo responde en una línea de {isp}.',
  'page.relay.monitored': '{isp} vigila lo que se envía a través de él.',
  'page.relay.unnamed': '{isp} tiene un servidor de correo propio para enviar.',
  'page.ask.title': 'Pedir que se abra una puerta',
  'page.ask.no-way': 'No conocemos ninguna forma de pedirlo. Puede que la atención al cliente sepa más.',
  'page.ask.nothing-shut': 'En esta línea no hay ninguna puerta cerrada, así que no hay nada que pedir.',
  'page.ask.opens': 'Esto abre {doors}.',
  'page.ask.days': 'La respuesta tarda unos {count, plural, one {# día} many {# días} other {# días}}.',
  'page.ask.customer-days':
    'Puede pedirlo cuando sea cliente desde hace {count, plural, one {# día} many {# días} other {# días}}.',
  'page.ask.duration': 'Cuánto dura',
  'page.ask.reopen-cost': 'Precio por recuperarlo después de que se haya retirado',
  'page.form.title': 'El formulario',
  'page.form.you': 'Sobre usted',
  'page.form.needed': 'obligatorio',
  'page.form.send': 'Enviar el formulario a {isp}',
  'page.form.elsewhere': 'El formulario está aquí:',
  'page.form.asks': 'Pide lo siguiente:',
  'page.release.title': 'Si su línea se cerró porque se vio correo basura',
  'page.phone.menu': 'Elija: {value}',
  'page.phone.cost': 'Precio: {value}',
  'page.help.chat': 'Chat',
  'page.help.complaints': 'Si no está de acuerdo',
  'page.reviewed': '{isp} lo revisó el {date}.',
  'page.made': 'Esta página y el programa Postern dicen lo mismo: los dos salen de un solo archivo.',
  'page.cli.done': 'Escrito: {file}',
  'page.cli.no-form-address':
    '{path}: el formulario no tiene dirección (url), así que la página dice dónde está en lugar de mostrarlo.',
  'page.cli.foreign':
    'La carpeta {file} contiene otros archivos y ninguna página nuestra. No se ha escrito nada. Use --force para escribir allí de todos modos.',
  'page.cli.not-written': 'No se puede escribir {file} ({detail}).',
};
