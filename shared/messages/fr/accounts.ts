import type { accounts as english } from '../en/accounts.ts';
import type { Like } from '../catalogue.ts';

/** The accounts of the mail programs in the window. */
export const accounts: Like<typeof english> = {
  'accounts.found': 'Vos comptes e-mail sur cet ordinateur',
  'accounts.found.count':
    '{count, plural, =0 {Nous n’avons trouvé aucun compte e-mail.} one {Nous avons trouvé # compte e-mail.} many {Nous avons trouvé # comptes e-mail.} other {Nous avons trouvé # comptes e-mail.}}',
  'accounts.looking': 'Nous cherchons vos logiciels de messagerie …',
  'accounts.looking-up': 'Nous demandons ce que veut {domain} …',
  'accounts.sends': '{product} envoie par {host}, porte {port}.',
  'accounts.sends.nowhere': '{product} n’indique ici aucun serveur de courrier.',
  'accounts.no-address': 'Un compte sans adresse',
  'accounts.left-alone':
    '{count, plural, one {Nous avons laissé # élément de côté} many {Nous avons laissé # éléments de côté} other {Nous avons laissé # éléments de côté}}',
  'accounts.not-running': '{product} ne montre ses comptes que lorsqu’il est ouvert.',
  'accounts.other': 'Vérifier une autre adresse',
  'accounts.other.check': 'Vérifier cette adresse',
  'accounts.doors': 'Vos comptes',
  'accounts.door.open': 'Sa porte {port} est ouverte.',
  'accounts.door.shut': 'Sa porte {port} ne nous laisse pas passer.',
  'accounts.change': 'Le changer pour moi',
  'accounts.change.of': 'Changer {name} pour moi',
  'accounts.change.text':
    'Nous pouvons régler votre logiciel sur une autre porte. Vous voyez d’abord ce qui change, et vous pouvez l’annuler.',
  'accounts.change.unseen':
    'Nous ne pouvons pas regarder dans tous les logiciels de messagerie. Si le vôtre n’envoie pas, nous vous montrons étape par étape ce qu’il faut changer.',
  'accounts.change.title': 'Un autre chemin pour {name}',
  'accounts.pick': 'Choisissez un compte',
  'accounts.now': 'actuellement : {place}',
  'accounts.choose': 'Par où votre courrier doit-il partir ?',
  'accounts.choose.go': 'Me montrer ce qui change',
  'accounts.choose.recommended': 'Nous conseillons ceci.',
  'accounts.choose.provider': 'Porte {port} de {host}',
  'accounts.choose.relay': 'Le serveur de courrier de votre fournisseur d’accès : {host}, porte {port}',
  'accounts.choose.why.same-host':
    'C’est le même serveur qu’actuellement. Seule la porte change, et votre mot de passe reste.',
  'accounts.choose.why.other-host':
    'Votre messagerie indique ce serveur. Votre logiciel demandera une fois le mot de passe.',
  'accounts.choose.why.relay': 'À prendre si aucune porte de votre messagerie ne vous laisse passer.',
  'accounts.choose.caution': 'Bon à savoir',
  'accounts.choose.caution.plain':
    'Le chemin vers le serveur de {isp} n’est pas chiffré. Il reste dans son propre réseau.',
  'accounts.choose.caution.monitored':
    '{isp} surveille ce qui passe par son serveur, et peut fixer une limite.',
  'accounts.choose.caution.on-net':
    'Cela ne marche que sur la ligne de {isp}. Ailleurs, votre courrier ne partirait pas.',
  'accounts.choose.caution.insecure-source':
    'Nous avons appris {host} par une ligne ouverte. Assurez-vous que c’est bien le serveur de votre messagerie.',
  'accounts.choose.caution.other-domain':
    '{host} appartient à un autre nom que votre adresse. Assurez-vous que votre messagerie l’utilise.',
  'accounts.choose.none':
    'Nous ne connaissons pas encore d’autre chemin pour ce compte. Vérifiez d’abord, ou demandez ci-dessous.',
  'accounts.ask': 'Demander ce que veut {domain}',
  'accounts.asking':
    'Nous demandons pour {domain}. {count, plural, one {# source a répondu} many {# sources ont répondu} other {# sources ont répondu}}.',
  'accounts.asked.found':
    'Nous avons essayé ce qu’indique {domain}. Les chemins qui marchent sont dans la liste.',
  'accounts.asked.nothing': 'Nous n’avons trouvé aucun chemin de {domain} qui marche d’ici.',
  'accounts.preview.title': 'Voici ce qui change',
  'accounts.preview.loading': 'Nous regardons les réglages …',
  'accounts.preview.before': 'Actuellement',
  'accounts.preview.after': 'Ensuite',
  'accounts.preview.same': 'reste ainsi',
  'accounts.preview.keeps-password': 'Votre mot de passe reste. Inutile de le retaper.',
  'accounts.preview.backup': 'Nous gardons une copie des anciens réglages, pour que vous puissiez annuler.',
  'accounts.preview.lines': 'Les lignes exactes',
  'accounts.login.none': 'Aucun',
  'accounts.login.password': 'Mot de passe',
  'accounts.login.encrypted-password': 'Mot de passe chiffré',
  'accounts.login.oauth2': 'Connexion dans le navigateur (OAuth2)',
  'accounts.login.other': 'D’une autre façon',
  'accounts.consent.warning':
    'L’éditeur de {product} n’a pas prévu ce changement. Il devrait marcher, mais personne ne le promet.',
  'accounts.consent.agree': 'Je l’ai lu, et je veux le changement.',
  'accounts.apply': 'Changer maintenant',
  'accounts.other-way': 'Choisir un autre chemin',
  'accounts.applying': 'Nous faisons le changement',
  'accounts.applying.text': 'Cela prend un instant.',
  'accounts.close': 'Veuillez fermer {product}',
  'accounts.close.text': '{product} est ouvert, et écraserait notre changement. Fermez toutes ses fenêtres.',
  'accounts.close.waiting': 'Nous remarquons tout seuls quand {product} est fermé, et nous continuons.',
  'accounts.close.practice': 'Ceci est un exercice : le logiciel se ferme tout seul dans un instant.',
  'accounts.done': 'Le changement est fait',
  'accounts.done.text': '{name} envoie maintenant par {place}.',
  'accounts.done.start': 'Vous pouvez rouvrir {product}.',
  'accounts.proof.trying': 'Nous essayons la porte {port} de {host} …',
  'accounts.proof.open': 'Nous l’avons essayée : la porte {port} de {host} est ouverte.',
  'accounts.proof.shut':
    'Nous l’avons essayée : la porte {port} de {host} ne nous laisse pas passer non plus.',
  'accounts.proof.unknown': 'La porte {port} de {host} n’a pas pu être essayée.',
  'accounts.test': 'Envoyer un message d’essai',
  'accounts.test.text': 'Nous envoyons un message de {name} à elle-même.',
  'accounts.test.secret':
    'Le serveur demande votre mot de passe. Nous ne l’utilisons que cette fois. Il reste en mémoire, puis il est oublié.',
  'accounts.test.password': 'Mot de passe de {name}',
  'accounts.test.send': 'L’envoyer',
  'accounts.test.sending': 'Nous l’envoyons …',
  'accounts.test.taken': 'Le serveur l’a accepté. Regardez votre boîte de réception dans une minute.',
  'accounts.test.refused':
    '{at, select, login {Le serveur n’a pas accepté le mot de passe.} sender {Le serveur n’accepte pas le courrier de cette adresse.} recipient {Le serveur n’accepte pas le courrier pour cette adresse.} message {Le serveur n’a pas accepté le message.} other {Le serveur n’a pas voulu nous parler.}}',
  'accounts.test.failed':
    '{problem, select, not_reached {Le serveur n’a pas pu être joint ({detail}).} timeout {Le serveur n’a pas répondu à temps ({detail}).} closed {Le serveur a raccroché ({detail}).} not_safe {La ligne vers le serveur n’était pas sûre : aucun mot de passe n’a été envoyé ({detail}).} login_not_offered {Le serveur ne propose aucune connexion utilisable ({detail}).} bad_address {L’adresse ne peut pas être utilisée ({detail}).} other {L’envoi n’a pas réussi ({detail}).}}',
  'accounts.test.maybe': 'Il est peut-être arrivé quand même.',
  'accounts.test.said': 'Le serveur a dit : {value}',
  'accounts.test.subject': 'Un essai de Postern',
  'accounts.test.letter':
    'Ce message est passé par {host}, porte {port}. Votre courrier part donc à nouveau.',
  'accounts.undo': 'Annuler ce changement',
  'accounts.undo.of': 'Annuler le changement de {name}',
  'accounts.history': 'Ce que Postern a changé',
  'accounts.history.text': 'Chaque changement peut être annulé.',
  'accounts.history.failed': 'La liste n’a pas pu être lue.',
  'accounts.conflict': 'Changé à la main depuis',
  'accounts.conflict.setting': 'Réglage',
  'accounts.conflict.ours': 'Nous avons écrit',
  'accounts.conflict.now': 'Actuellement',
  'accounts.conflict.old': 'Avant cela',
  'accounts.conflict.nothing': 'rien',
  'accounts.explained': '{name} reste ainsi',
  'accounts.explained.why': '{product} : {detail}',
  'accounts.guided': '{product}, étape par étape',
  'accounts.guided.begin': 'Me montrer les étapes',
  'accounts.guided.step': 'Étape {count} sur {most}',
  'accounts.guided.next': 'Fait. Étape suivante',
  'accounts.guided.done': 'Toutes les étapes sont faites',
  'accounts.guided.print': 'Imprimer les étapes',
  'accounts.guided.again': 'Montrer à nouveau les étapes',
  'accounts.guided.right': 'Nous avons regardé : il envoie maintenant par {place}.',
  'accounts.guided.not-yet': 'Nous avons regardé : il envoie encore par {place}.',
  'accounts.guided.unseen':
    'Nous ne pouvons pas regarder dans ce logiciel. Vérifiez à nouveau si votre courrier part.',
};
