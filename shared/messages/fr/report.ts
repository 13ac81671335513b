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
  'report.cli.none':
    'Il n’y a pas encore de vérification. Tapez d’abord « postern check », ou nommez un fichier.',
  'report.cli.too-large':
    'Le fichier {file} est trop gros pour être un compte rendu. Le maximum est de {most} octets.',
  'report.cli.other-schema':
    'Le fichier {file} n’est pas un compte rendu que ce Postern sait lire. Il dit être « {value} ».',
  'report.cli.not-whole': 'Le fichier {file} n’est pas un compte rendu complet. Regardez « {path} ».',
};
