import type { guided as english } from '../en/guided.ts';
import type { Like } from '../catalogue.ts';

/** By hand, step by step. Labels that are not known in this language are quoted in English. */
export const guided: Like<typeof english> = {
  'guided.own': '{first} : {second}',
  'guided.note.cloud':
    'Le courrier de {product} passe peut-être par les serveurs de son éditeur. Un port fermé n’a alors pas d’importance.',
  'guided.note.old':
    '{product} est ancien. Il ne connaît peut-être pas le chiffrement que les serveurs demandent aujourd’hui.',
  'guided.open': 'Ouvrez {product}.',
  'guided.open.control-panel':
    'Fermez {product}. Ouvrez le Panneau de configuration de Windows et cherchez-y « Courrier » ou « Mail ».',
  'guided.open.device': 'Ouvrez les réglages de votre téléphone ou de votre tablette.',
  'guided.open.file': 'Ouvrez ce fichier dans un éditeur de texte : {path}',
  'guided.menu': 'Allez à {menu}.',
  'guided.menu.unsure': 'Cherchez les réglages du compte. Ils sont peut-être sous {menu}.',
  'guided.find-accounts': 'Cherchez les réglages du compte.',
  'guided.account': 'Choisissez le compte {name}.',
  'guided.account.unnamed': 'Choisissez le compte qui ne peut pas envoyer.',
  'guided.find-outgoing': 'Cherchez le serveur d’envoi. Il s’appelle peut-être SMTP ou serveur sortant.',
  'guided.find-server-list': 'Choisissez dans la liste le serveur d’envoi de votre compte, et modifiez-le.',
  'guided.not-automatic': 'Si « Gérer automatiquement les réglages de connexion » est coché, décochez-le.',
  'guided.own-port': 'Cherchez « Override default port » et cochez cette case.',
  'guided.host': 'Tapez ceci comme serveur d’envoi : {host}',
  'guided.host.same': 'Laissez le serveur d’envoi comme il est : {host}',
  'guided.port': 'Tapez ceci comme port du serveur d’envoi : {port}',
  'guided.security':
    'Choisissez ceci comme sécurité : {securityLabel}{olderKnown, select, yes { (dans les anciennes versions : {older})} other {}}',
  'guided.security.unsure':
    'Cherchez sa sécurité, et choisissez « {securityLabel} » ou ce qui s’en approche le plus.',
  'guided.security.tick': 'Cochez la case SSL ou TLS.',
  'guided.security.untick': 'Si la case SSL ou TLS est cochée, décochez-la.',
  'guided.login.keep': 'Laissez son identification comme elle est.',
  'guided.login.none': 'Désactivez son identification.',
  'guided.login.user': 'Activez son identification, et tapez ceci comme nom d’utilisateur : {name}',
  'guided.save': 'Enregistrez, puis fermez les réglages.',
  'guided.password': 'Le programme demandera peut-être une fois votre mot de passe. Tapez-le.',
  'guided.try': 'Écrivez-vous un message, et envoyez-le.',
  'guided.explain.windows-mail':
    'Microsoft a mis fin à ce programme. Depuis la fin de 2024, il ne peut plus ni envoyer ni recevoir. Prenez un autre programme de messagerie, ou lisez votre courrier sur le web.',
  'guided.explain.outlook-express':
    'Outlook Express fait partie d’anciennes versions de Windows. Il n’est plus suivi. Prenez un autre programme de messagerie, ou lisez votre courrier sur le web.',
  'guided.explain.webmail':
    'Vous lisez votre courrier sur une page web. Un port fermé n’a pas d’importance pour elle, il n’y a donc rien à changer.',
  'guided.explain.oauth':
    'Ce compte s’identifie par le navigateur. Seule son entreprise de messagerie accepte cela. Il reste donc chez les serveurs de cette entreprise.',
  'guided.way.thunderbird': '« Paramètres des comptes » › « Serveur sortant (SMTP) »',
  'guided.way.seamonkey': '« Account Settings » › « Outgoing Server (SMTP) »',
  'guided.way.evolution': '« Édition » › « Préférences » › « Comptes de messagerie »',
  'guided.way.evolution-server': '« Modifier » › « Envoi du courriel »',
  'guided.way.sylpheed': '« Configuration » › « Edit accounts »',
  'guided.way.mailspring': '« Preferences » › « Accounts »',
  'guided.way.live-mail-server': '« Accounts » › « Properties » › « Servers »',
  'guided.way.live-mail-port': '« Advanced »',
  'guided.way.apple-mail': '« Mail » › « Réglages » › « Comptes »',
  'guided.way.apple-mail-server':
    '« Réglages du serveur » › « Outgoing Mail Account » › « Edit SMTP Server List »',
  'guided.way.outlook-mac': '« Outlook » › « Settings » › « Accounts »',
  'guided.way.outlook': '« Comptes de messagerie »',
  'guided.way.outlook-server': '« Modifier »',
  'guided.way.outlook-login': '« Paramètres supplémentaires » › « Serveur sortant »',
  'guided.way.outlook-port': '« Options avancées »',
  'guided.way.outlook-new': '« Settings » › « Accounts » › « Manage »',
  'guided.way.em-client': '« Menu » › « Accounts »',
  'guided.way.em-client-server': '« SMTP »',
  'guided.way.the-bat-server': '« Account » › « Properties » › « Transport »',
  'guided.way.pegasus': '« Tools » › « Internet Options » › « Sending (SMTP) »',
  'guided.way.mailmate-server': '« Mailbox » › « Edit Source »',
  'guided.way.ios-mail': '« Mail » › « Comptes »',
  'guided.way.ios-mail-server': '« Compte » › « SMTP »',
};
