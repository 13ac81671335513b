import type { Like } from '../catalogue.ts';
import type { page as english } from '../en/page.ts';

export const page: Like<typeof english> = {
  'page.title': 'Envoyer des e-mails avec {isp}',
  'page.lead':
    'Vos e-mails arrivent, mais ne partent pas ? Voici pourquoi, ce qui marche encore et à qui demander.',
  'page.languages': 'Cette page dans d’autres langues',
  'page.relay.own-domains': 'Il n’accepte que les e-mails des adresses de {names}.',
  'page.relay.on-net': 'Il ne répond que sur une ligne de {isp}.',
  'page.relay.monitored': '{isp} surveille ce qui est envoyé par ce serveur.',
  'page.relay.unnamed': '{isp} a son propre serveur de messagerie pour l’envoi.',
  'page.ask.title': 'Demander l’ouverture d’une porte',
  'page.ask.no-way': 'Nous ne connaissons aucun moyen de le demander. L’assistance en sait peut-être plus.',
  'page.ask.nothing-shut': 'Aucune porte n’est fermée sur cette ligne, il n’y a donc rien à demander.',
  'page.ask.opens': 'Cela ouvre {doors}.',
  'page.ask.days': 'La réponse prend environ {count, plural, one {# jour} many {# jours} other {# jours}}.',
  'page.ask.customer-days':
    'Vous pouvez le demander quand vous êtes client depuis {count, plural, one {# jour} many {# jours} other {# jours}}.',
  'page.ask.duration': 'Combien de temps cela vaut',
  'page.ask.reopen-cost': 'Prix pour la récupérer après un retrait',
  'page.form.title': 'Le formulaire',
  'page.form.you': 'À propos de vous',
  'page.form.needed': 'obligatoire',
  'page.form.send': 'Envoyer le formulaire à {isp}',
  'page.form.elsewhere': 'Le formulaire se trouve ici :',
  'page.form.asks': 'Il demande ceci :',
  'page.release.title': 'Si votre ligne a été fermée après du courrier indésirable',
  'page.phone.menu': 'Choisissez : {value}',
  'page.phone.cost': 'Prix : {value}',
  'page.help.chat': 'Chat en ligne',
  'page.help.complaints': 'Si vous n’êtes pas d’accord',
  'page.reviewed': '{isp} a relu ceci le {date}.',
  'page.made':
    'Cette page et le logiciel Postern disent la même chose : les deux sont faits à partir d’un seul fichier.',
  'page.cli.done': 'Écrit : {file}',
  'page.cli.no-form-address':
    '{path} : le formulaire n’a pas d’adresse (url), la page dit donc où le trouver au lieu de l’afficher.',
  'page.cli.foreign':
    'Le dossier {file} contient d’autres fichiers et aucune page de nous. Rien n’a été écrit. Utilisez --force pour y écrire quand même.',
  'page.cli.not-written': '{file} ne peut pas être écrit ({detail}).',
};
