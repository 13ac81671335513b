import type { Like } from '../catalogue.ts';
import type { cliChanges as english } from '../en/cli-changes.ts';

export const cliChanges: Like<typeof english> = {
  'cli.accounts.mode.direct': 'se change quand le programme est fermé',
  'cli.accounts.mode.live': 'se change à tout moment',
  'cli.accounts.mode.opt-in': 'se change avec votre accord : l’éditeur ne le prévoit pas',
  'cli.accounts.mode.guided': 'se règle à la main, pas à pas',
  'cli.accounts.mode.explain': 'n’est pas changé',
  'cli.accounts.running': 'ouvert en ce moment',
  'cli.accounts.sends': 'envoie par {place}',
  'cli.fix.usage':
    'Dites quoi faire : --to HÔTE:PORT:CHIFFREMENT, ou --next N pour une étape de la dernière vérification.',
  'cli.fix.which': 'Indiquez un compte, ou utilisez --all. « postern accounts » les montre.',
  'cli.fix.bad-target':
    '« {value} » n’est pas une destination. Écrivez par exemple smtp.example.org:587:starttls (ou tls, ou none).',
  'cli.fix.several': '« {value} » désigne plusieurs comptes. Prenez l’un de ceux-ci : {allowed}',
  'cli.fix.no-check': 'Il n’y a pas de dernière vérification. Lancez d’abord « postern check ».',
  'cli.fix.step.no-such-step': 'La dernière vérification n’a pas d’étape {value}.',
  'cli.fix.step.not-a-change': 'L’étape {value} de la dernière vérification ne change aucun programme.',
  'cli.fix.step.not-for-this-account':
    'L’étape {value} de la dernière vérification n’est pas pour ce compte.',
  'cli.fix.nothing': 'Aucun compte ici n’a besoin de cette étape.',
  'cli.fix.undo': 'Pour annuler : postern undo {command}',
  'cli.fix.unseen':
    'Nous ne voyons pas par où ce programme envoie. Si son courrier ne part pas, réglez-le à la main :',
  'cli.fix.then': 'Quand c’est fait, vérifiez à nouveau : {command}',
  'cli.fix.not-here':
    '{product} ne se trouve pas sur cet ordinateur. Pour ses étapes à la main, tapez : postern steps {command}',
  'cli.steps.heading': 'Les programmes de messagerie, et leurs noms ici',
  'cli.steps.how': 'Pour les étapes de l’un d’eux, tapez : postern steps {command}',
  'cli.steps.usage':
    'Dites par où il doit envoyer : --to HÔTE:PORT:CHIFFREMENT, --next N pour une étape de la dernière vérification, ou --code CODE pour un code d’assistance.',
  'cli.steps.which': 'Indiquez un programme de messagerie. « postern steps » les montre.',
  'cli.steps.unknown':
    'Nous ne connaissons pas de programme de messagerie « {value} ». « postern steps » les montre.',
  'cli.steps.near':
    'Nous ne connaissons pas de programme de messagerie « {value} ». Vouliez-vous dire « {suggestion} » ?',
  'cli.steps.several': '« {value} » peut être plusieurs programmes. Prenez l’un de ceux-ci : {allowed}',
  'cli.steps.bad-account':
    '« {value} » n’est ni une adresse e-mail ni un serveur. Écrivez par exemple moi@example.org ou smtp.example.org.',
  'cli.steps.no-change':
    'D’après ce code d’assistance, il n’y a rien à changer dans le programme de messagerie.',
  'cli.fix.proved': '{host} répond au port {port} et accepte le courrier.',
  'cli.fix.not-proved': 'Mais {host} ne nous a pas pris au port {port} : {failure}',
  'cli.fix.test.dry-run': '--test-send envoie un message après un changement. Cela ne va pas avec --dry-run.',
  'cli.fix.test.one-password':
    '{command} donne un seul mot de passe à --test-send, pour un seul compte. Cela ne va pas avec --all.',
  'cli.fix.test.no-terminal':
    'Il n’y a personne ici à qui demander le mot de passe. Donnez-le avec {command}, ou enlevez --test-send. Rien n’a été changé.',
  'cli.fix.test.not-tried':
    '{problem, select, oauth {Aucun message d’essai n’est parti : ce compte se connecte par une page web, et seul son propre logiciel sait le faire.} no_address {Aucun message d’essai n’est parti : ce compte n’a pas d’adresse à lui.} other {Aucun message d’essai n’est parti : aucun mot de passe n’a été donné.}}',
  'cli.undo.nothing': 'Il n’y a aucun changement à annuler.',
  'cli.changes.conflict': '{path}, {value} : nous avons écrit {first}, il y a maintenant {second}',
};
