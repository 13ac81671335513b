import type { Like } from '../catalogue.ts';
import type { steps as english } from '../en/steps.ts';

export const steps: Like<typeof english> = {
  'step.use-provider-port': 'Prenez la porte {port} de {host} : elle est ouverte.',
  'step.use-relay': 'Vous pouvez envoyer par {host}, porte {port}.',
  'step.request-exemption': 'Vous pouvez demander à {isp} d’ouvrir la porte pour vous.',
  'step.call-help-desk': 'Appelez l’assistance de {isp}.',
  'step.sign-in-to-network': 'Ouvrez votre navigateur et connectez-vous sur cette page.',
  'step.settle-by':
    '{by, select,' +
    ' phone_hotspot {Pour le savoir, essayez une fois par votre téléphone.}' +
    ' other_computer {Pour le savoir, essayez sur un autre ordinateur.}' +
    ' look_at_router {Pour le savoir, regardez les réglages de votre box.}' +
    ' look_at_firewall {Pour le savoir, regardez votre logiciel de protection (pare-feu).}' +
    ' other {Pour le savoir, prenez un câble à la place du Wi-Fi.}}',
  'step.check-mail-shield': 'Désactivez son analyse des e-mails et laissez le reste activé.',
  'step.turn-off-vpn': 'Désactivez le VPN et vérifiez de nouveau.',
  'step.fix-clock': 'Réglez la date et l’heure, puis vérifiez de nouveau.',
  'step.fix-server-name':
    '{suggested, select, yes {Vouliez-vous dire {suggestion} ?} other {Regardez comment le nom s’écrit.}}',
  'step.contact-provider': 'Demandez à votre fournisseur de messagerie.',
  'step.check-firewall': 'Regardez votre logiciel de protection (pare-feu).',
  'step.check-router':
    '{about, select,' +
    ' offline {Regardez si votre box est allumée, éteignez-la et rallumez-la.}' +
    ' dns_failing {Éteignez votre box et rallumez-la.}' +
    ' ipv6_faulty {Éteignez votre box et rallumez-la.}' +
    ' other {Regardez les réglages de votre box.}}',
  'step.fix-dns': 'Éteignez votre box et rallumez-la.',
  'step.wait-and-retry': 'Attendez quelques minutes, puis vérifiez de nouveau.',
  'step.use-webmail':
    'En attendant, envoyez vos e-mails depuis la page web de votre fournisseur de messagerie.',
  'step.scan-for-malware': 'Cherchez d’abord des virus.',
  'step.make-app-password':
    'Créez un mot de passe d’application sur la page web de votre fournisseur de messagerie.',
  'step.use-oauth-program': 'Prenez un logiciel de messagerie qui sait se connecter ainsi.',
  'step.nothing': 'Vous n’avez rien à faire.',
};
