import type { Like } from '../catalogue.ts';
import type { names as english } from '../en/names.ts';

export const names: Like<typeof english> = {
  'name.isp': 'su proveedor de internet',
  'name.isp-first': 'Su proveedor de internet',
  'name.host': 'su servidor de correo',
  'name.host-first': 'Su servidor de correo',
  'name.product': 'su antivirus',
  'name.product-first': 'Su antivirus',
  'name.doors':
    '{portCount, plural, =0 {la puerta del correo} one {la puerta {ports}} many {las puertas {ports}} other {las puertas {ports}}}',

  'role.provider': 'su proveedor de correo',
  'role.relay': 'el servidor de correo de su proveedor de internet',
  'role.control': 'otro servidor, para comparar',

  'probe-step.resolve': 'buscar el nombre',
  'probe-step.connect': 'llamar a la puerta',
  'probe-step.tls': 'cerrar el candado',
  'probe-step.greeting': 'esperar a que hable el servidor',
  'probe-step.ehlo': 'saludar',
  'probe-step.starttls': 'pedir el candado',
  'probe-step.tls-after-starttls': 'cerrar el candado',
  'probe-step.ready': 'listo para el correo',

  'where.computer': 'este equipo',
  'where.router': 'su router',
  'where.network': 'esta red',
  'where.isp': 'su proveedor de internet',
  'where.provider': 'su proveedor de correo',
  'where.account': 'los ajustes de su correo',
  'where.unknown': 'aún no se sabe',

  'security.none': 'Ninguna',
  'security.starttls': 'STARTTLS',
  'security.tls': 'SSL/TLS',

  'confidence.certain': 'seguro',
  'confidence.likely': 'bastante seguro',
  'confidence.unsure': 'una suposición',

  'answer.yes': 'sí',
  'answer.no': 'no',
  'answer.not-tried': 'sin probar',
};
