import type { Like } from '../catalogue.ts';
import type { policy as english } from '../en/policy.ts';

export const policy: Like<typeof english> = {
  'policy.title': 'Les règles de {isp}',
  'policy.lead': 'Elles disent ce que {isp} ferme, ce qui marche encore et à qui demander.',
  'policy.built-in': 'Elles sont venues avec ce programme.',
  'policy.looked-through':
    '{isp} les a relues {count, plural, =0 {aujourd’hui} one {il y a # jour} many {il y a # jours} other {il y a # jours}}.',
  'policy.taken':
    '{count, plural, =0 {Elles datent d’aujourd’hui.} one {Elles ont # jour.} many {Elles ont # jours.} other {Elles ont # jours.}}',
  'policy.overdue': 'Leur date est passée. Cherchez-en de plus récentes.',
  'policy.look': 'Chercher des règles plus récentes',
  'policy.look.where': 'Pour cela, {host} est interrogé. Rien de vous n’est envoyé.',
  'policy.looking': 'Recherche de règles plus récentes…',
  'policy.file': 'Prendre des règles plus récentes dans un fichier',
  'policy.file.hint': '{isp} vous a peut-être envoyé un fichier de règles.',
  'policy.fixed': 'De nouvelles règles viennent avec un nouveau programme.',
  'policy.new': 'Les règles plus récentes sont maintenant en vigueur.',
  'policy.refused': 'Ces règles n’ont pas été acceptées. {detail} Les anciennes restent en vigueur.',
  'policy.fault.no-keys': 'Ce programme n’accepte pas de nouvelles règles.',
  'policy.fault.not-a-policy': 'Il n’y a pas de règles là-dedans, ou seulement une partie.',
  'policy.fault.wrong-key': 'Elles sont signées par quelqu’un d’autre.',
  'policy.fault.bad-signature': 'Elles ont été changées après la signature.',
  'policy.fault.other-isp': 'Ce sont les règles d’un autre fournisseur.',
  'policy.fault.not-newer': 'Elles ne sont pas plus récentes que les vôtres.',
  'policy.fault.expired': 'Leur date est passée.',
  'policy.fault.from-the-future':
    'Elles datent d’un jour à venir. L’horloge de cet ordinateur est-elle juste ?',
  'policy.fault.not-valid': 'Quelque chose n’y est pas juste.',
  'policy.fault.too-large': 'Le fichier est trop gros pour des règles.',
  'policy.fault.insecure-address': 'L’adresse ne commence pas par https.',
  'policy.fault.not-readable': 'Le fichier ne peut pas être lu.',
  'policy.fault.not-fetched': 'La page web n’en a pas donné. Êtes-vous en ligne ?',
  'policy.fault.not-written': 'Elles n’ont pas pu être gardées sur cet ordinateur.',
};
