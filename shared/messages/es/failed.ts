import type { Like } from '../catalogue.ts';
import type { failed as english } from '../en/failed.ts';

export const failed: Like<typeof english> = {
  'window.loading': 'Postern se está iniciando…',
  'window.failed.title': 'Eso no ha funcionado',
  'window.failed.again': 'Intentar otra vez',
  'window.failed.bad-argument': 'Algo de lo que escribió no se puede usar. Por favor, revíselo.',
  'window.failed.not-allowed': 'Esto no está permitido aquí.',
  'window.failed.too-many': 'Se pidieron demasiadas cosas a la vez. Espere un poco y pruebe otra vez.',
  'window.failed.too-large': 'Eso fue demasiado de una vez.',
  'window.failed.unknown-isp': 'No tenemos ningún archivo de este proveedor de internet.',
  'window.failed.not-saved': 'No se pudo guardar su elección ({detail}). Vale hasta que cierre Postern.',
  'window.failed.disconnected':
    'La otra mitad de Postern no responde. Cierre esta ventana y vuelva a abrir Postern.',
  'window.failed.could-not-run': 'La comprobación no pudo funcionar ({detail}).',
  'window.failed.fault': 'Hay un fallo en Postern ({code}). Puede ayudar volver a abrirlo.',
};
