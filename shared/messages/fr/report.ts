import type { Like } from '../catalogue.ts';
import type { report as english } from '../en/report.ts';

export const report: Like<typeof english> = {
  'report.title': 'Compte rendu de vos envois d’e-mails',
  'report.date': 'Vérifié le',
  'report.line': 'Ligne',
  'report.sure': 'Degré de certitude',
  'report.where': 'Où se trouve la cause',
  'report.address': 'Adresse de la ligne',
  'report.item.address': 'l’adresse de votre ligne',
  'report.item.name': 'le nom de votre ligne',
  'report.item.email': 'les noms dans les adresses e-mail',
  'report.item.path': 'les noms de dossiers',
  'report.left-out': 'Ne figure pas dans ce compte rendu : {names}.',
  'report.nothing-left-out': 'Rien n’a été retiré de ce compte rendu. Votre nom peut y figurer.',
  'report.not-sent': 'Postern ne l’envoie à personne. Vous choisissez à qui le donner.',
  'report.made': 'Fait par Postern {version}.',
  'report.screen': 'Votre compte rendu',
  'report.screen.text':
    'Voici tout ce que dit le compte rendu. Donnez-le à qui vous voulez : à votre assistance, à votre fournisseur de messagerie, ou à personne.',
  'report.keep': 'Garder ce qui dit qui vous êtes',
  'report.keep.text': 'Rien de cela n’y figure si vous ne l’activez pas.',
  'report.save.html': 'Enregistrer en page web',
  'report.save.pdf': 'Enregistrer en PDF',
  'report.save.json': 'Enregistrer les données (JSON)',
  'report.print': 'Imprimer',
  'report.print.pdf': 'Imprimer ou enregistrer en PDF',
  'report.json': 'Voir ce que contient le fichier de données',
  'report.none': 'Il n’y a pas encore de vérification à résumer.',
};
