import type { Like } from '../catalogue.ts';
import type { cliReport as english } from '../en/cli-report.ts';

export const cliReport: Like<typeof english> = {
  'report.cli.none':
    'Il n’y a pas encore de vérification. Tapez d’abord « postern check », ou nommez un fichier.',
  'report.cli.too-large':
    'Le fichier {file} est trop gros pour être un compte rendu. Le maximum est de {most} octets.',
  'report.cli.other-schema':
    'Le fichier {file} n’est pas un compte rendu que ce Postern sait lire. Il dit être « {value} ».',
  'report.cli.not-whole': 'Le fichier {file} n’est pas un compte rendu complet. Regardez « {path} ».',
  'report.cli.no-browser':
    'Le PDF se fait avec Chrome, Edge ou Chromium, et il n’y en a pas ici. Utilisez « --format html », ouvrez la page dans un navigateur et imprimez-la.',
  'report.cli.not-printed': 'Le navigateur {file} n’a pas pu faire le PDF : {detail}',
  'report.cli.pdf-needs-out': 'Il faut un dossier pour le PDF. Ajoutez « --out DOSSIER ».',
};
