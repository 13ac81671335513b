import type { Like } from '../catalogue.ts';
import type { cli as english } from '../en/cli.ts';

export const cli: Like<typeof english> = {
  'cli.progress.start': 'Nous vérifions comment les e-mails sortent de cet ordinateur…',
  'cli.progress.resolve': 'Nous cherchons {host}…',
  'cli.progress.connect': 'Nous frappons à la porte {port} de {host}…',
  'cli.progress.waiting': 'La porte {port} de {host} est ouverte. Nous attendons que le serveur parle…',
  'cli.progress.talking': 'Nous parlons avec {host} à la porte {port}…',
  'cli.progress.done': 'Fini en {seconds, number, ::.0} s.',

  'cli.door.open': 'Porte {port} chez {host} : ouverte',
  'cli.door.closed': 'Porte {port} chez {host} : {failure}',
  'cli.door.not-tried': 'Porte {port} chez {host} : pas essayée',

  'cli.state.open': 'Ouverte.',
  'cli.state.partly': 'Ouverte par un chemin, fermée par l’autre (IPv4 et IPv6).',
  'cli.state.waiting': 'Ouverte, mais le serveur n’a pas encore parlé.',
  'cli.state.not-tried': 'Pas essayée.',

  'cli.heading.do': 'Que faire',
  'cli.heading.facts': 'Ce que nous savons du réseau',
  'cli.heading.attempts': 'Tous les essais',
  'cli.heading.also': 'Remarqué aussi',
  'cli.heading.doors': 'Les portes essayées',

  'cli.still-listening': 'Certains serveurs sont longs à parler. Nous écoutons encore…',
  'cli.late-answer':
    '{host} vient de parler à la porte {port}, après {seconds, plural, one {# seconde} many {# secondes} other {# secondes}}.',
  'cli.cancelled': 'Arrêté. Ce que nous savons jusqu’ici :',
  'cli.cancelled-early': 'Arrêté avant de savoir quoi que ce soit.',
  'cli.deadline': 'Le temps était écoulé : certaines portes n’ont pas été essayées jusqu’au bout.',
  'cli.unknown-isp':
    'Nous ne connaissons pas votre fournisseur d’accès et ne pouvons pas le nommer. Indiquez-le avec --isp.',
  'cli.name-the-server':
    'Nous n’avons pas trouvé le serveur de messagerie de {names}. Indiquez-le : --server smtp.example.org',
  'cli.foreign-network': 'Vous semblez être sur un autre réseau que celui de {isp}.',

  'cli.usage.bad-server':
    '« {value} » n’est pas un serveur. Écrivez un nom comme smtp.example.org ou smtp.example.org:587.',
  'cli.usage.bad-port': '« {value} » n’est pas un port. Écrivez un nombre de 1 à 65535.',
  'cli.usage.bad-email': '« {value} » n’est pas une adresse e-mail. Écrivez-en une comme moi@example.org.',
  'cli.usage.bad-connection':
    '« {value} » n’est pas un type de ligne connu. Choisissez parmi ceux-ci : {allowed}.',
  'cli.usage.bad-language':
    'Nous n’avons pas de mots en « {value} ». Choisissez parmi ces langues : {allowed}.',
  'cli.usage.see-help': 'Pour de l’aide, tapez : postern {command} --help',

  'cli.profile.unknown-id':
    'Nous n’avons pas de fichier pour le fournisseur « {value} ». Nous avons ceux-ci : {allowed}.',
  'cli.profile.not-readable': 'Le fichier {file} ne peut pas être lu ({detail}).',
  'cli.profile.too-large':
    'Le fichier {file} est trop gros pour être celui d’un fournisseur. Le maximum est de {most} octets.',
  'cli.profile.not-json': 'Le fichier {file} n’est pas du JSON : {detail}',
  'cli.profile.invalid':
    'Le fichier {file} a {count, plural, one {# point} many {# points} other {# points}} à corriger :',
  'cli.profile.problem': '{path} : {problem}',
  'cli.profile.problem-allowed': '{path} : {problem} (permis : {allowed})',
  'cli.profile.fine': 'Le fichier {file} est en ordre : {isp}.',
  'cli.profile.remarks':
    'Il est en ordre, mais regardez {count, plural, one {ce point} many {ces # points} other {ces # points}} :',

  'cli.explain.nothing':
    'Nous ne connaissons pas ce texte. Relisez-le avec tous ses nombres, comme 0x800CCC0E ou 550. Ou tapez « postern check », et nous regarderons nous-mêmes.',
  'cli.explain.empty':
    'Dites-nous ce que dit votre logiciel de messagerie. Par exemple : postern explain "Erreur de socket : 10060"',
  'cli.explain.heading.meaning': 'Ce que cela veut dire',
  'cli.explain.heading.do': 'Que faire',
  'cli.explain.heading.also': 'Le texte dit aussi',
  'cli.explain.matched': 'Reconnu à : {match}',
  'cli.explain.port': 'Le texte nomme la porte {port}.',
  'cli.explain.check-now': 'Pour en être sûr, tapez : postern check',

  'cli.serve.address': 'Ouvrez cette adresse dans votre navigateur. Elle sert une seule fois : {url}',
  'cli.serve.opening':
    'Votre navigateur s’ouvre maintenant. Sinon, prenez cette adresse. Elle sert une seule fois : {url}',
  'cli.serve.ends': 'Pour finir, appuyez sur Ctrl-C, ou fermez la page et attendez deux minutes.',
  'cli.serve.not-built': 'La fenêtre n’est pas encore construite. Tapez une fois « npm start ».',
  'cli.serve.no-port': 'Postern ne peut pas avoir la porte {port} de cet ordinateur ({detail}).',
  'cli.window-fails': 'La fenêtre de Postern s’arrête sans cesse. Merci de relancer Postern.',
};
