import type { Like } from '../catalogue.ts';
import type { names as english } from '../en/names.ts';

export const names: Like<typeof english> = {
  'name.isp': 'votre fournisseur d’accès',
  'name.isp-first': 'Votre fournisseur d’accès',
  'name.host': 'votre serveur de messagerie',
  'name.host-first': 'Votre serveur de messagerie',
  'name.product': 'votre antivirus',
  'name.product-first': 'Votre antivirus',
  'name.doors':
    '{portCount, plural, =0 {la porte des e-mails} one {la porte {ports}} many {les portes {ports}} other {les portes {ports}}}',

  'role.provider': 'votre fournisseur de messagerie',
  'role.relay': 'le serveur de messagerie de votre fournisseur d’accès',
  'role.control': 'un autre serveur, pour comparer',

  'probe-step.resolve': 'chercher le nom',
  'probe-step.connect': 'frapper à la porte',
  'probe-step.tls': 'fermer le cadenas',
  'probe-step.greeting': 'attendre que le serveur parle',
  'probe-step.ehlo': 'dire bonjour',
  'probe-step.starttls': 'demander le cadenas',
  'probe-step.tls-after-starttls': 'fermer le cadenas',
  'probe-step.ready': 'prêt pour les e-mails',

  'where.computer': 'cet ordinateur',
  'where.router': 'votre box',
  'where.network': 'ce réseau',
  'where.isp': 'votre fournisseur d’accès',
  'where.provider': 'votre fournisseur de messagerie',
  'where.account': 'les réglages de votre messagerie',
  'where.unknown': 'pas encore connu',

  'security.none': 'Aucune',
  'security.starttls': 'STARTTLS',
  'security.tls': 'SSL/TLS',

  'confidence.certain': 'certain',
  'confidence.likely': 'presque sûr',
  'confidence.unsure': 'une supposition',

  'answer.yes': 'oui',
  'answer.no': 'non',
  'answer.not-tried': 'pas essayé',
};
