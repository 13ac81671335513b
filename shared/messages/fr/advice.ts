import type { Like } from '../catalogue.ts';
import type { advice as english } from '../en/advice.ts';

export const advice: Like<typeof english> = {
  'advice.use-provider-port':
    'Dans votre logiciel de messagerie, ouvrez les paramètres du serveur sortant. Mettez « Port » sur 587 et « Sécurité de la connexion » sur « STARTTLS ».',
  'advice.use-relay': 'Ou envoyez par le serveur de messagerie de votre fournisseur d’accès.',
  'advice.request-exemption': 'Ou demandez à votre fournisseur d’accès d’ouvrir la porte 25 pour vous.',
  'advice.call-help-desk': 'Appelez l’assistance de votre fournisseur d’accès.',
  'advice.sign-in-to-network':
    'Ouvrez votre navigateur et regardez si ce réseau vous demande de vous connecter.',
  'advice.settle-by': 'Pour en savoir plus, essayez une fois par l’internet de votre téléphone.',
  'advice.check-mail-shield':
    'Dans votre antivirus, désactivez la partie qui analyse les e-mails. Laissez le reste activé et essayez de nouveau.',
  'advice.turn-off-vpn': 'Si vous utilisez un VPN, désactivez-le et essayez de nouveau.',
  'advice.fix-clock': 'Regardez si la date et l’heure de cet ordinateur sont bonnes.',
  'advice.fix-server-name':
    'Dans votre logiciel de messagerie, regardez le nom du serveur sortant. Comparez-le avec le guide de votre fournisseur de messagerie.',
  'advice.contact-provider': 'Demandez à votre fournisseur de messagerie et lisez-lui ce texte.',
  'advice.check-firewall':
    'Regardez si votre logiciel de protection (pare-feu) arrête votre logiciel de messagerie.',
  'advice.check-router': 'Éteignez votre box, rallumez-la et attendez deux minutes.',
  'advice.fix-dns':
    'Éteignez votre box et rallumez-la. Si vous avez saisi un serveur DNS à la main, retirez-le.',
  'advice.wait-and-retry': 'Attendez dix minutes et envoyez-le de nouveau.',
  'advice.use-webmail':
    'En attendant, envoyez vos e-mails depuis la page web de votre fournisseur de messagerie.',
  'advice.scan-for-malware': 'Cherchez des virus sur cet ordinateur. Commencez par là.',
  'advice.make-app-password':
    'Sur la page web de votre fournisseur de messagerie, créez un mot de passe d’application. Mettez-le dans votre logiciel de messagerie à la place de l’ancien.',
  'advice.use-oauth-program': 'Prenez un logiciel de messagerie qui sait se connecter par une page web.',
  'advice.nothing': 'Vous n’avez rien à faire.',
};
