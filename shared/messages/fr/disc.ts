import type { Like } from '../catalogue.ts';
import type { disc as english } from '../en/disc.ts';

export const disc: Like<typeof english> = {
  'disc.choose': 'Choisissez le système de cet ordinateur',
  'disc.how.windows': 'Un double clic le lance. Rien n’est installé.',
  'disc.how.macos': 'Ouvrez le fichier, puis le programme qu’il contient.',
  'disc.how.linux': 'Copiez le fichier sur votre ordinateur, autorisez son exécution et ouvrez-le.',
  'disc.none': 'Ce disque ne contient aucun programme. Vous pouvez tout de même lire la suite.',
  'disc.read.title': 'Ou lisez la suite',
};
