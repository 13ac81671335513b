import type { Like } from '../catalogue.ts';
import type { settings as english } from '../en/settings.ts';

export const settings: Like<typeof english> = {
  'settings.title': 'Envoyer des messages depuis {value}',
  'settings.asking': 'Nous demandons ce qu’il faut à {value} pour envoyer …',
  'settings.heading.type': 'À saisir dans votre logiciel de messagerie',
  'settings.heading.unproven': 'Trouvé, mais pas prouvé : ne l’utilisez pas encore',
  'settings.heading.first': 'Avant de vous identifier',
  'settings.heading.others': 'Autres chemins',
  'settings.heading.asked': 'Qui a été interrogé',
  'settings.user': 'Nom d’utilisateur',
  'settings.user.unknown': 'le plus souvent votre adresse entière',
  'settings.method.password': 'votre mot de passe',
  'settings.method.encrypted-password': 'votre mot de passe, jamais envoyé en clair',
  'settings.method.oauth2': 'une page d’identification dans le navigateur (OAuth2)',
  'settings.proven':
    'Nous avons essayé : le serveur répond, ses papiers sont en règle, et il accepte une identification.',
  'settings.works': 'Cela marche.',
  'settings.no-login': 'Il répond, mais ne propose aucune identification.',
  'settings.not-tried': 'Pas essayé, comme demandé.',
  'settings.from': 'Qui le dit : {name}.',
  'settings.nothing': 'Nous n’avons trouvé aucun serveur sortant pour {domain}.',
  'settings.nothing.ask': 'Demandez à votre fournisseur de messagerie le nom de son serveur sortant.',
  'settings.link': 'Pour savoir comment : {url}',
  'settings.since': 'C’est ainsi depuis le {date}.',
  'settings.quirk.app-password':
    'Votre propre mot de passe n’est pas accepté ici. Créez un mot de passe d’application : un second, pour votre seul logiciel de messagerie.',
  'settings.quirk.oauth-only':
    'Ce fournisseur n’accepte aucun mot de passe des logiciels de messagerie. Il veut une page d’identification dans le navigateur (OAuth2). Prenez un logiciel qui la connaît.',
  'settings.quirk.switch-on':
    'L’envoi par un logiciel de messagerie doit d’abord être activé sur la page web de votre fournisseur de messagerie.',
  'settings.no-smtp.bridge-program':
    'Ce fournisseur n’accepte des messages que de son propre programme d’aide. Il doit tourner sur cet ordinateur.',
  'settings.no-smtp.paid-plan':
    'Ce fournisseur n’accepte les logiciels de messagerie qu’avec un abonnement payant.',
  'settings.no-smtp.never':
    'Ce fournisseur n’accepte aucun logiciel de messagerie. Prenez son application ou sa page web.',
  'settings.caution.insecure-source':
    'Attention : ceci est venu par une ligne ouverte. N’importe qui en chemin a pu l’écrire. Demandez à votre fournisseur de messagerie si c’est juste.',
  'settings.caution.other-domain':
    'Attention : ce serveur appartient à quelqu’un d’autre que {domain}. Demandez à votre fournisseur de messagerie si c’est juste.',
  'settings.source.table': 'notre propre liste',
  'settings.source.isp-profile': 'le profil de votre fournisseur d’accès',
  'settings.source.autoconfig': 'le fichier de réglages du fournisseur de messagerie',
  'settings.source.well-known': 'le fichier de réglages de son site web',
  'settings.source.srv': 'son entrée dans les noms d’internet (SRV)',
  'settings.source.ispdb': 'la liste de fournisseurs de Thunderbird',
  'settings.source.mx': 'qui reçoit son courrier (MX)',
  'settings.source.autoconfig-insecure': 'le fichier de réglages, par une ligne ouverte',
  'settings.source.guess': 'des noms courants',
  'settings.outcome.found': 'trouvé',
  'settings.outcome.nothing': 'n’a rien',
  'settings.outcome.failed': 'pas de réponse',
  'settings.outcome.not-tried': 'pas nécessaire',
};
