import type { Like } from '../catalogue.ts';
import type { policy as english } from '../en/policy.ts';

export const policy: Like<typeof english> = {
  'policy.title': 'Las reglas de {isp}',
  'policy.lead': 'Dicen qué cierra {isp}, qué sigue funcionando y a quién preguntar.',
  'policy.built-in': 'Vinieron con este programa.',
  'policy.looked-through':
    '{isp} las revisó {count, plural, =0 {hoy} one {hace # día} many {hace # días} other {hace # días}}.',
  'policy.taken':
    '{count, plural, =0 {Son de hoy.} one {Tienen # día.} many {Tienen # días.} other {Tienen # días.}}',
  'policy.overdue': 'Ya pasó su fecha. Busque otras más nuevas.',
  'policy.look': 'Buscar reglas más nuevas',
  'policy.look.where': 'Se pregunta a {host}. No se envía nada suyo.',
  'policy.looking': 'Buscando reglas más nuevas…',
  'policy.file': 'Tomar reglas más nuevas de un archivo',
  'policy.file.hint': 'Puede que {isp} le haya enviado un archivo con ellas.',
  'policy.fixed': 'Las reglas nuevas vienen con un programa nuevo.',
  'policy.new': 'Ahora valen las reglas más nuevas.',
  'policy.refused': 'Estas reglas no se han aceptado. {detail} Siguen valiendo las de antes.',
  'policy.fault.no-keys': 'Este programa no acepta reglas nuevas.',
  'policy.fault.not-a-policy': 'Aquí no hay reglas, o solo hay una parte.',
  'policy.fault.wrong-key': 'Las ha firmado otra persona.',
  'policy.fault.bad-signature': 'Se cambiaron después de firmarlas.',
  'policy.fault.other-isp': 'Son las reglas de otro proveedor.',
  'policy.fault.not-newer': 'No son más nuevas que las que tiene.',
  'policy.fault.expired': 'Ya pasó su fecha.',
  'policy.fault.from-the-future': 'Son de un día que aún no ha llegado. ¿Va bien el reloj de este equipo?',
  'policy.fault.not-valid': 'Algo en ellas no está bien.',
  'policy.fault.too-large': 'El archivo es demasiado grande para ser de reglas.',
  'policy.fault.insecure-address': 'La dirección no empieza por https.',
  'policy.fault.not-readable': 'No se puede leer el archivo.',
  'policy.fault.not-fetched': 'La página web no dio ninguna. ¿Tiene conexión?',
  'policy.fault.not-written': 'No se pudieron guardar en este equipo.',
};
