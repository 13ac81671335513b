import type { Like } from '../catalogue.ts';
import type { names as english } from '../en/names.ts';

export const names: Like<typeof english> = {
  /** In the dative, for "von", "bei" and "zu"; `-first` in the nominative, for the start of a sentence. */
  'name.isp': 'Ihrem Internetanbieter',
  'name.isp-first': 'Ihr Internetanbieter',
  'name.host': 'Ihrem Mailserver',
  'name.host-first': 'Ihr Mailserver',
  'name.product': 'Ihrem Virenscanner',
  'name.product-first': 'Ihr Virenscanner',
  'name.doors': '{portCount, plural, =0 {die Tür für E-Mails} one {Tür {ports}} other {die Türen {ports}}}',

  'role.provider': 'Ihr E-Mail-Anbieter',
  'role.relay': 'Mailserver Ihres Internetanbieters',
  'role.control': 'ein anderer Server zum Vergleich',

  'probe-step.resolve': 'den Namen nachschlagen',
  'probe-step.connect': 'an die Tür klopfen',
  'probe-step.tls': 'das Schloss schließen',
  'probe-step.greeting': 'warten, bis der Server spricht',
  'probe-step.ehlo': 'grüßen',
  'probe-step.starttls': 'um das Schloss bitten',
  'probe-step.tls-after-starttls': 'das Schloss schließen',
  'probe-step.ready': 'bereit für E-Mails',

  'where.computer': 'dieser Computer',
  'where.router': 'Ihr Router',
  'where.network': 'dieses Netz',
  'where.isp': 'Ihr Internetanbieter',
  'where.provider': 'Ihr E-Mail-Anbieter',
  'where.account': 'Ihre E-Mail-Einstellungen',
  'where.unknown': 'noch nicht bekannt',

  'security.none': 'Keine',
  'security.starttls': 'STARTTLS',
  'security.tls': 'SSL/TLS',

  'confidence.certain': 'sicher',
  'confidence.likely': 'ziemlich sicher',
  'confidence.unsure': 'eine Vermutung',

  'answer.yes': 'ja',
  'answer.no': 'nein',
  'answer.not-tried': 'nicht versucht',
};
