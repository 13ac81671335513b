import type { Like } from '../catalogue.ts';
import type { failed as english } from '../en/failed.ts';

export const failed: Like<typeof english> = {
  'window.loading': 'Postern démarre…',
  'window.failed.title': 'Cela n’a pas marché',
  'window.failed.again': 'Essayer de nouveau',
  'window.failed.bad-argument': 'Quelque chose dans votre saisie ne peut pas servir. Merci de la revoir.',
  'window.failed.not-allowed': 'Ce n’est pas permis ici.',
  'window.failed.too-many':
    'Trop de choses ont été demandées à la fois. Attendez un peu, puis essayez de nouveau.',
  'window.failed.too-large': 'C’était trop d’un coup.',
  'window.failed.unknown-isp': 'Nous n’avons pas de fichier pour ce fournisseur d’accès.',
  'window.failed.not-saved':
    'Votre choix n’a pas pu être enregistré ({detail}). Il vaut jusqu’à ce que vous fermiez Postern.',
  'window.failed.disconnected':
    'L’autre moitié de Postern ne répond pas. Fermez cette fenêtre et relancez Postern.',
  'window.failed.could-not-run': 'La vérification n’a pas pu se faire ({detail}).',
  'window.failed.fault': 'Il y a un défaut dans Postern ({code}). Le relancer peut aider.',
};
