import type { Like } from '../catalogue.ts';
import type { disc as english } from '../en/disc.ts';

export const disc: Like<typeof english> = {
  'disc.choose': 'Elija el sistema de este ordenador',
  'disc.how.windows': 'Un doble clic lo abre. No se instala nada.',
  'disc.how.macos': 'Abra el archivo y, después, el programa que contiene.',
  'disc.how.linux': 'Copie el archivo a su ordenador, permita que se ejecute y ábralo.',
  'disc.none': 'Este disco no tiene ningún programa. Aun así, puede seguir leyendo.',
  'disc.read.title': 'O siga leyendo',
};
