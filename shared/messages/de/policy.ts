import type { Like } from '../catalogue.ts';
import type { policy as english } from '../en/policy.ts';

export const policy: Like<typeof english> = {
  'policy.title': 'Die Regeln von {isp}',
  'policy.lead': 'Sie sagen, was {isp} sperrt, was weiter geht und wen Sie fragen können.',
  'policy.built-in': 'Sie kamen mit diesem Programm.',
  'policy.looked-through':
    '{isp} hat sie {count, plural, =0 {heute} one {vor # Tag} other {vor # Tagen}} durchgesehen.',
  'policy.taken':
    '{count, plural, =0 {Sie sind von heute.} one {Sie sind # Tag alt.} other {Sie sind # Tage alt.}}',
  'policy.overdue': 'Ihre Zeit ist abgelaufen. Suchen Sie nach neueren.',
  'policy.look': 'Nach neueren Regeln suchen',
  'policy.look.where': 'Dabei wird {host} gefragt. Von Ihnen wird nichts gesendet.',
  'policy.looking': 'Neuere Regeln werden gesucht …',
  'policy.file': 'Neuere Regeln aus einer Datei nehmen',
  'policy.file.hint': 'Vielleicht hat {isp} Ihnen eine Datei damit geschickt.',
  'policy.fixed': 'Neue Regeln kommen mit einem neuen Programm.',
  'policy.new': 'Jetzt gelten die neueren Regeln.',
  'policy.refused': 'Diese Regeln wurden nicht übernommen. {detail} Es gelten weiter die alten.',
  'policy.fault.no-keys': 'Dieses Programm nimmt keine neuen Regeln an.',
  'policy.fault.not-a-policy': 'Darin sind keine Regeln oder nur ein Teil davon.',
  'policy.fault.wrong-key': 'Jemand anderes hat sie unterschrieben.',
  'policy.fault.bad-signature': 'Sie wurden nach dem Unterschreiben geändert.',
  'policy.fault.other-isp': 'Es sind die Regeln eines anderen Anbieters.',
  'policy.fault.not-newer': 'Sie sind nicht neuer als die, die Sie haben.',
  'policy.fault.expired': 'Ihre Zeit ist abgelaufen.',
  'policy.fault.from-the-future':
    'Sie sind von einem Tag, der noch nicht da ist. Geht die Uhr dieses Computers richtig?',
  'policy.fault.not-valid': 'In ihnen stimmt etwas nicht.',
  'policy.fault.too-large': 'Die Datei ist zu groß für Regeln.',
  'policy.fault.insecure-address': 'Die Adresse beginnt nicht mit https.',
  'policy.fault.not-readable': 'Die Datei lässt sich nicht lesen.',
  'policy.fault.not-fetched': 'Im Netz waren keine zu bekommen. Sind Sie online?',
  'policy.fault.not-written': 'Sie ließen sich auf diesem Computer nicht speichern.',
};
