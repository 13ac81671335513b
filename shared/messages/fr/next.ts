import type { Like } from '../catalogue.ts';
import type { next as english } from '../en/next.ts';

/** Labels as Thunderbird shows them in French. */
export const next: Like<typeof english> = {
  'next.use-provider-port':
    'Dans votre logiciel de messagerie, ouvrez les paramètres du serveur sortant. Gardez le serveur {host}. Mettez « Port » sur {port} et « Sécurité de la connexion » sur « {securityLabel} ».',
  'next.use-relay':
    'Dans votre logiciel de messagerie, ouvrez les paramètres du serveur sortant. Mettez {host} comme serveur, « Port » sur {port} et « Sécurité de la connexion » sur « {securityLabel} ». {login, select, none {Il n’est pas nécessaire de s’identifier.} optional {Laissez l’identification comme elle est.} other {Identifiez-vous avec votre nom et votre mot de passe de {isp}.}}',
  'next.sender-risk':
    '{dmarc, select,' +
    ' reject {Attention : {domain} demande que les e-mails envoyés ainsi soient refusés. Les vôtres n’arriveront peut-être pas.}' +
    ' quarantine {Attention : {domain} demande que les e-mails envoyés ainsi soient mis avec les indésirables. On ne les verra peut-être pas.}' +
    ' other {Attention : les e-mails de {domain} envoyés ainsi finiront peut-être dans les indésirables.}}',
  'next.request-exemption':
    '{channel, select,' +
    ' web_form {Remplissez le formulaire de {isp} pour faire ouvrir la porte.}' +
    ' email {Écrivez à {isp} et demandez que la porte soit ouverte pour vous.}' +
    ' ticket {Envoyez une demande d’aide (ticket) à {isp}. Demandez que la porte soit ouverte pour vous.}' +
    ' phone {Téléphonez à {isp} et demandez que la porte soit ouverte pour vous.}' +
    ' portal {Connectez-vous à votre compte chez {isp} et ouvrez-y la porte.}' +
    ' buy_static_address {{ispFirst} ouvre la porte aux lignes à adresse fixe. Demandez ce que cela coûte.}' +
    ' change_contract {{ispFirst} ouvre la porte dans d’autres offres. Demandez laquelle vous convient.}' +
    ' print {Imprimez le formulaire de {isp}, signez-le et envoyez-le.}' +
    ' other {Demandez à {isp} de faire ouvrir la porte pour vous.}}{urlKnown, select, yes { C’est ici : {url}} other {}}',
  'next.call-help-desk':
    '{phonesKnown, select,' +
    ' yes {Appelez l’assistance de {isp}. Le numéro est le {phones}. Lisez à voix haute ce que vous voyez ici.}' +
    ' other {Appelez l’assistance de {isp}. Lisez à voix haute ce que vous voyez ici.}}{urlKnown, select, yes { Ou regardez ici : {url}} other {}}',
  'next.sign-in-to-network':
    'Ouvrez votre navigateur et connectez-vous à ce réseau.{urlKnown, select, yes { La page est {url}} other { Si aucune page ne vient, ouvrez n’importe quelle page web.}}',
  'next.settle-by':
    '{by, select,' +
    ' phone_hotspot {Partagez l’internet de votre téléphone avec cet ordinateur et vérifiez de nouveau. Si vos e-mails sortent alors, cela vient de votre ligne ou de votre box.}' +
    ' other_computer {Essayez sur un autre ordinateur de la même ligne. Si les e-mails sortent là-bas, cela vient de cet ordinateur.}' +
    ' look_at_router {Ouvrez la page de votre box. Cherchez une liste de serveurs de messagerie sûrs. Si le vôtre n’y est pas, voilà la cause.}' +
    ' look_at_firewall {Ouvrez votre logiciel de protection (pare-feu). Regardez s’il arrête votre logiciel de messagerie. Si oui, voilà la cause.}' +
    ' other {Branchez cet ordinateur à la box avec un câble et vérifiez de nouveau. Si vos e-mails sortent alors, cela vient du Wi-Fi.}}',
  'next.check-mail-shield':
    'Ouvrez {product} et désactivez la partie qui analyse les e-mails. Laissez le reste activé. Puis vérifiez de nouveau.',
  'next.turn-off-vpn':
    'Désactivez votre VPN{interfaceKnown, select, yes { (sa liaison s’appelle {interface})} other {}} et vérifiez de nouveau. Vous pourrez le réactiver ensuite.',
  'next.fix-clock':
    'Réglez la date, l’heure et le fuseau horaire de cet ordinateur. Laissez-le prendre l’heure sur internet. Puis vérifiez de nouveau.',
  'next.fix-server-name':
    '{suggested, select,' +
    ' yes {Dans votre logiciel de messagerie, regardez le nom du serveur sortant. Vous avez {host}. Vouliez-vous dire {suggestion} ?}' +
    ' other {Dans votre logiciel de messagerie, regardez le nom du serveur sortant. Vous avez {host}. Comparez-le avec le guide de votre fournisseur de messagerie.}}',
  'next.contact-provider':
    '{hostKnown, select,' +
    ' yes {Demandez à la société qui gère {host}. Lisez-lui ce que vous voyez ici.}' +
    ' other {Demandez à votre fournisseur de messagerie. Lisez-lui ce que vous voyez ici.}}',
  'next.check-firewall':
    'Ouvrez votre logiciel de protection (pare-feu). Regardez s’il arrête les e-mails ou votre logiciel de messagerie. Laissez passer votre logiciel de messagerie et gardez la protection.',
  'next.check-router':
    '{about, select,' +
    ' mtu_black_hole {Ouvrez la page de votre box. Cherchez « MTU » et mettez 1452. Puis vérifiez de nouveau.}' +
    ' router_allow_list {Ouvrez la page de votre box. Cherchez une liste de serveurs de messagerie sûrs. Ajoutez-y votre serveur, ou désactivez la liste.}' +
    ' offline {Regardez si les voyants de votre box sont allumés. Éteignez-la, rallumez-la et attendez deux minutes.}' +
    ' dns_failing {Éteignez votre box, rallumez-la et attendez deux minutes.}' +
    ' ipv6_faulty {Éteignez votre box, rallumez-la et attendez deux minutes. Si rien ne change, demandez de l’aide pour « IPv6 ».}' +
    ' other {Ouvrez la page de votre box. Regardez si elle arrête les e-mails de cet ordinateur. Si vous ne trouvez rien, éteignez la box et rallumez-la.}}',
  'next.fix-dns':
    'Éteignez votre box, rallumez-la et attendez deux minutes. Si cela n’aide pas, retirez tout serveur DNS que vous avez saisi à la main.',
  'next.wait-and-retry': 'Attendez dix minutes, puis vérifiez de nouveau. Ne changez pas vos réglages.',
  'next.use-webmail':
    'Ouvrez la page web de votre fournisseur de messagerie et envoyez vos e-mails de là. Cela marche sur la plupart des réseaux.',
  'next.scan-for-malware':
    'Cherchez des virus sur cet ordinateur. Pensez aussi aux autres appareils de la maison, comme les clés branchées sur la télé.',
  'next.make-app-password':
    'Connectez-vous sur la page web de votre fournisseur de messagerie et créez un mot de passe d’application. Mettez-le dans votre logiciel de messagerie à la place de l’ancien.{urlKnown, select, yes { C’est ici : {url}} other {}}',
  'next.use-oauth-program':
    'Prenez un logiciel de messagerie qui sait se connecter par une page web. Thunderbird et les applications de messagerie des téléphones savent le faire.',
  'next.nothing':
    'Vous n’avez rien à faire. Si vos e-mails ne sortent toujours pas, revoyez votre nom et votre mot de passe.',
};
