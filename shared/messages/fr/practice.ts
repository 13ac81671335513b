import type { Like } from '../catalogue.ts';
import type { practice as english } from '../en/practice.ts';

export const practice: Like<typeof english> = {
  'practice.banner':
    'EXERCICE – {title}. Rien ici n’est réel : aucune ligne n’a été touchée, aucun serveur interrogé.',
  'practice.heading.says': 'Le client dit',
  'practice.heading.scenes': 'Scènes pour s’exercer',
  'practice.how-to-play': 'Pour en jouer une, tapez : postern practice {command}',
  'practice.no-start': 'L’exercice n’a pas pu commencer sur cet ordinateur ({detail}).',
  'practice.unknown': 'Il n’y a pas de scène « {value} ». On peut jouer celles-ci : {allowed}.',

  'practice.isp-drops-25.title': 'Ça reste bloqué, puis ça abandonne',
  'practice.isp-drops-25.story':
    '« Je reçois mes e-mails, mais je ne peux rien envoyer. Ça attend une minute, puis on me dit que le serveur n’a pas répondu à temps. Dans mon ancien appartement, ça marchait. »',
  'practice.isp-rejects-25.title': 'Ça refuse tout de suite',
  'practice.isp-rejects-25.story':
    '« Quand j’appuie sur Envoyer, le message revient aussitôt : pas de connexion au serveur. Mes e-mails arrivent toujours. »',
  'practice.isp-redirects-25.title': 'Quelqu’un d’autre répond',
  'practice.isp-redirects-25.story':
    '« Mon logiciel dit que le serveur ne connaît pas mon mot de passe. Je l’ai tapé dix fois. Sur la page web de mon fournisseur, il est bon. »',
  'practice.account-on-587.title': 'On dit que le port 25 est fermé',
  'practice.account-on-587.story':
    '« Un ami m’a dit que vous fermez le port 25. Dois-je changer quelque chose ? Mes e-mails partent, à ma connaissance. »',
  'practice.router-allow-list.title': 'Seuls mes e-mails ne partent pas',
  'practice.router-allow-list.story':
    '« Mon mari est chez un grand fournisseur, et ses e-mails partent. Pas les miens, depuis que la nouvelle box est là. Nous utilisons le même ordinateur. »',
  'practice.firewall-here.title': 'Depuis la mise à jour d’hier',
  'practice.firewall-here.story':
    '« Mon logiciel de sécurité s’est mis à jour hier. Depuis, plus aucun e-mail ne part. Mon téléphone, lui, peut envoyer. »',
  'practice.mail-shield.title': 'On me demande un certificat',
  'practice.mail-shield.story':
    '« Une fenêtre demande sans cesse si je fais confiance à un certificat. Je n’ai pas osé dire oui. Mes e-mails restent là. »',
  'practice.vpn-in-the-way.title': 'Je travaille maintenant à la maison',
  'practice.vpn-in-the-way.story':
    '« Mon bureau m’a donné un programme pour me connecter de chez moi. Tant qu’il tourne, je ne peux pas envoyer mes propres e-mails. »',
  'practice.hotel-sign-in.title': 'Dans le hall de l’hôtel',
  'practice.hotel-sign-in.story':
    '« Je viens d’arriver à mon hôtel et le signal est au maximum. Mais aucun e-mail ne part, et aucun n’arrive. »',
  'practice.hotel-blocks-mail.title': 'En haut, dans la chambre d’hôtel',
  'practice.hotel-blocks-mail.story':
    '« Le web marche bien dans ma chambre d’hôtel. Mais les e-mails ne partent pas, avec aucun de mes comptes. »',
  'practice.offline.title': 'Rien ne bouge',
  'practice.offline.story':
    '« Je ne peux pas envoyer d’e-mails. Je voulais chercher de l’aide sur votre page web, mais elle est vide. »',
  'practice.ipv6-faulty.title': 'Ça marche, mais si lentement',
  'practice.ipv6-faulty.story':
    '« Chaque e-mail met une minute à partir. Les pages web sont longues à s’afficher aussi. »',
  'practice.names-fail.title': 'Serveur introuvable, quoi que je fasse',
  'practice.names-fail.story':
    '« Le logiciel dit que le serveur est introuvable. J’ai regardé deux fois, le nom est bon. Les pages web ne s’ouvrent pas non plus. »',
  'practice.name-mistyped.title': 'J’ai installé mon nouvel ordinateur',
  'practice.name-mistyped.story':
    '« J’ai un nouvel ordinateur et j’ai saisi les réglages à la main. Il dit qu’il ne trouve pas le serveur. »',
  'practice.server-down.title': 'Ce matin, ça marchait',
  'practice.server-down.story':
    '« Ce matin, tout allait bien. Maintenant, plus rien ne part, et je n’ai rien changé. Ceux de ma femme partent, elle est chez un autre fournisseur. »',
  'practice.server-slow.title': 'Ça dure une éternité',
  'practice.server-slow.story':
    '« L’envoi prend une demi-minute, et de temps en temps, ça abandonne. Ma ligne est-elle trop lente ? »',
  'practice.server-busy.title': 'Réessayez plus tard, paraît-il',
  'practice.server-busy.story': '« On me dit de réessayer plus tard. Ça fait une heure qu’on me le dit. »',
  'practice.certificate-expired.title': 'Pas sûr, paraît-il',
  'practice.certificate-expired.story':
    '« Aujourd’hui, mon logiciel dit que la connexion n’est plus sûre. Je n’ai rien fait. Est-ce qu’on m’a piraté ? »',
  'practice.encryption-masked.title': 'Plus de cadenas',
  'practice.encryption-masked.story':
    '« Ici au bureau, mon portable dit que le serveur ne sait pas chiffrer. À la maison, le même portable envoie mes e-mails. »',
  'practice.all-clear.title': 'Je veux seulement être sûr',
  'practice.all-clear.story':
    '« Je suis passé chez vous la semaine dernière. Mes e-mails vont-ils marcher ? J’en envoie beaucoup pour mon club. »',
};
