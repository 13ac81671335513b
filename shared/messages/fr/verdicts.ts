import type { Like } from '../catalogue.ts';
import type { verdicts as english } from '../en/verdicts.ts';

/** `{doors}` reads "la porte 25" or "les portes 25 et 465". */
export const verdicts: Like<typeof english> = {
  'verdict.offline.title': 'Vous n’êtes pas connecté à internet',
  'verdict.offline.text':
    'Rien sur internet ne répond à cet ordinateur. Les réglages de votre messagerie n’y sont pour rien.',

  'verdict.captive-portal.title': 'Ce réseau vous demande d’abord de vous connecter',
  'verdict.captive-portal.text':
    'Ce réseau retient vos e-mails tant que vous n’êtes pas connecté sur sa page web. Votre logiciel de messagerie va bien.',

  'verdict.dns-failing.title':
    '{where, select, account {Aucun serveur ne porte ce nom} provider {Le nom d’un serveur est introuvable} other {Les noms des serveurs sont introuvables}}',
  'verdict.dns-failing.text':
    '{where, select,' +
    ' account {Il n’y a pas de serveur du nom de {host}. Il y a peut-être une faute de frappe dans le nom. Votre ligne internet va bien.}' +
    ' provider {Le nom {host} est introuvable, mais d’autres noms se trouvent. Cela vient donc de votre fournisseur de messagerie, et non de vous.}' +
    ' other {Votre ordinateur demande où se trouve le serveur de messagerie, mais ne l’apprend pas. Ni votre logiciel ni votre fournisseur de messagerie n’y sont pour rien.}}',

  'verdict.dns-lying.title': 'Ce réseau donne de fausses adresses',
  'verdict.dns-lying.text':
    'Ce réseau envoie vos e-mails au mauvais endroit. Ni votre logiciel ni votre fournisseur de messagerie n’y sont pour rien.',

  'verdict.ipv6-faulty.title': 'L’un de vos deux chemins vers internet est coupé',
  'verdict.ipv6-faulty.text':
    'Il existe un ancien et un nouveau chemin vers internet. {family, select, 4 {L’ancien (IPv4)} other {Le nouveau (IPv6)}} ne marche pas ici, et vos e-mails restent bloqués. Les réglages de votre messagerie sont bons.',

  'verdict.mtu-black-hole.title': 'Les gros e-mails se perdent en route',
  'verdict.mtu-black-hole.text':
    'Les petits morceaux passent, mais les gros se perdent. Le plus souvent, une taille est réglée trop haut dans la box. Votre fournisseur de messagerie n’y est pour rien.',

  'verdict.unstable-line.title': 'Votre ligne internet est instable',
  'verdict.unstable-line.text':
    'Certains essais passent, d’autres se perdent. Cela vient de la ligne ou du Wi-Fi. Les réglages de votre messagerie sont bons.',

  'verdict.clock-wrong.title': 'L’horloge de cet ordinateur n’est pas à l’heure',
  'verdict.clock-wrong.text':
    'L’horloge de cet ordinateur est décalée{unit, select,' +
    ' minutes { de {amount, plural, one {# minute} many {# minutes} other {# minutes}}}' +
    ' hours { de {amount, plural, one {# heure} many {# heures} other {# heures}}}' +
    ' days { de {amount, plural, one {# jour} many {# jours} other {# jours}}}' +
    ' other {}}. Il ne peut donc pas savoir quels serveurs sont sûrs. Le serveur de messagerie n’y est pour rien.',

  'verdict.isp-blocks-port.title':
    '{ispFirst} garde {doors} {portCount, plural, one {fermée} many {fermées} other {fermées}}',
  'verdict.isp-blocks-port.text':
    'Pour freiner le courrier indésirable, {isp} ne laisse pas sortir d’e-mails vers d’autres fournisseurs par {doors}.{familyKnown, select, yes { Cela vaut pour {family, select, 4 {l’ancien} other {le nouveau}} chemin (IPv{family}).} other {}} Ni votre ordinateur ni votre fournisseur de messagerie n’y sont pour rien.',

  'verdict.isp-redirects-port.title': '{ispFirst} répond à la place de votre serveur',
  'verdict.isp-redirects-port.text':
    'Quand vous frappez à {doors}, un serveur de {isp} répond à la place du vôtre. Ni votre ordinateur ni votre fournisseur de messagerie n’y sont pour rien.',

  'verdict.network-blocks-mail.title': 'Aucun e-mail ne sort d’ici',
  'verdict.network-blocks-mail.text':
    'Internet marche, mais toutes les portes pour les e-mails sont fermées.' +
    ' Cela vient soit de ce réseau, soit d’un logiciel de protection sur cet ordinateur (un pare-feu). Votre fournisseur de messagerie n’y est pour rien.',

  'verdict.network-blocks-port.title':
    'Quelque chose garde {doors} {portCount, plural, one {fermée} many {fermées} other {fermées}}',
  'verdict.network-blocks-port.text':
    'D’ici, {doors} {portCount, plural, one {est fermée} many {sont fermées} other {sont fermées}}{familyKnown, select, yes { sur {family, select, 4 {l’ancien} other {le nouveau}} chemin (IPv{family})} other {}}.' +
    ' {where, select,' +
    ' unknown {Cela peut venir d’un logiciel de protection sur cet ordinateur (un pare-feu), de votre box ou du réseau.}' +
    ' other {Cela vient du réseau, mais nous ne voyons pas qui en est à l’origine.}}' +
    ' Votre fournisseur de messagerie n’y est pour rien.',

  'verdict.cut-after-connect.title':
    '{where, select, provider {Votre serveur de messagerie raccroche} other {Quelque chose coupe la liaison avec le serveur}}',
  'verdict.cut-after-connect.text':
    '{where, select,' +
    ' provider {La porte de {host} s’ouvre, puis le serveur raccroche. Les autres serveurs de messagerie ne le font pas. Ni votre ligne ni votre mot de passe n’y sont pour rien.}' +
    ' other {La porte s’ouvre, mais la ligne est coupée avant que le serveur puisse parler. Votre mot de passe n’y est pour rien.}}',

  'verdict.router-allow-list.title': 'Votre box ne connaît peut-être pas votre serveur',
  'verdict.router-allow-list.text':
    'D’ici, on arrive à joindre les grands fournisseurs de messagerie, mais pas {hostCount, plural, one {{host}} many {certains autres} other {certains autres}}.' +
    ' Certaines box ont une liste des serveurs de messagerie qu’elles laissent passer. Votre fournisseur de messagerie n’y est pour rien.',

  'verdict.computer-firewall.title':
    '{where, select, computer {Cet ordinateur arrête vos e-mails} router {Votre box arrête vos e-mails} other {Cet ordinateur ou la box arrête vos e-mails}}',
  'verdict.computer-firewall.text':
    '{where, select,' +
    ' computer {Un logiciel de protection sur cet ordinateur (un pare-feu) ne laisse sortir aucun e-mail.}' +
    ' router {Votre box ne laisse sortir aucun e-mail.}' +
    ' other {Un logiciel de protection sur cet ordinateur (un pare-feu) ou votre box arrête les e-mails. Vus d’ici, les deux se ressemblent.}}' +
    ' Votre fournisseur de messagerie n’y est pour rien.',

  'verdict.mail-shield.title': '{productFirst} gêne vos e-mails',
  'verdict.mail-shield.text':
    '{productFirst} ouvre vos e-mails pour y chercher des virus, et cela gêne. Ni la ligne ni votre fournisseur de messagerie n’y sont pour rien.',

  'verdict.vpn-in-the-way.title': 'Votre VPN fait obstacle',
  'verdict.vpn-in-the-way.text':
    'Votre VPN fait passer vos e-mails par une route où {doors} {portCount, plural, one {est fermée} many {sont fermées} other {sont fermées}}. Rien ne nous permet d’accuser {isp}.',

  'verdict.encryption-masked.title': 'Quelque chose cache le cadenas de vos e-mails',
  'verdict.encryption-masked.text':
    'Votre serveur de messagerie a un cadenas qui garde vos e-mails privés. {where, select,' +
    ' provider {Quelque chose juste devant ce serveur le cache à {doors}. Cela vient de votre fournisseur de messagerie, et non de vous, mais n’envoyez pas votre mot de passe par ce chemin.}' +
    ' other {Quelque chose sur ce réseau le cache à {doors}. Votre fournisseur de messagerie n’y est pour rien, mais n’envoyez pas votre mot de passe par ce chemin.}}',

  'verdict.encryption-stripped.title': 'Quelque chose enlève le cadenas de vos e-mails',
  'verdict.encryption-stripped.text':
    'Votre serveur de messagerie a un cadenas qui garde vos e-mails privés. Sur ce réseau, il a disparu à {doors}. Votre fournisseur de messagerie n’y est pour rien, mais n’envoyez pas votre mot de passe par ce chemin.',

  'verdict.tls-intercepted.title': 'Quelque chose ouvre vos e-mails en route',
  'verdict.tls-intercepted.text':
    'Vos e-mails sont ouverts en route{issuerKnown, select, yes { par « {issuer} »} other {}}. On pourrait les y lire, alors n’envoyez pas votre mot de passe. Votre fournisseur de messagerie n’y est pour rien.',

  'verdict.impostor-server.title': 'Un faux serveur répond',
  'verdict.impostor-server.text':
    'Le serveur qui a répondu n’est pas {host}. Ne lui donnez pas votre mot de passe. Votre fournisseur de messagerie n’y est pour rien.',

  'verdict.server-down.title': '{hostFirst} ne répond pas',
  'verdict.server-down.text':
    'Aucune porte de {host} ne s’ouvre, mais on arrive à joindre d’autres serveurs de messagerie.' +
    ' Cela vient donc très probablement de là-bas, et non de vous.',

  'verdict.port-not-offered.title':
    '{where, select, account {Le cadenas ne va pas avec {doors}} other {Votre serveur n’utilise pas {doors}}}',
  'verdict.port-not-offered.text':
    '{where, select,' +
    ' account {{hostFirst} est bien là, mais parle d’une autre façon à {doors}. La sécurité de la connexion choisie dans votre logiciel de messagerie n’est peut-être pas la bonne.}' +
    ' other {{hostFirst} est bien là, mais n’utilise pas {doors}.}}' +
    ' Votre ordinateur et votre ligne vont bien.',

  'verdict.server-slow.title': 'Le serveur de messagerie est lent',
  'verdict.server-slow.text':
    '{hostFirst} {seconds, plural, =0 {met longtemps à parler} one {a mis # seconde à parler} many {a mis # secondes à parler} other {a mis # secondes à parler}}. Personne n’arrête vos e-mails, et vos réglages sont bons.',

  'verdict.server-busy.title': 'Le serveur de messagerie est débordé',
  'verdict.server-busy.text':
    'On arrive à joindre {host}, mais le serveur n’a pas le temps pour vous en ce moment.{said, select, yes { Sa réponse : « {serverWords} ».} other {}} Ni vos réglages ni votre ligne n’y sont pour rien.',

  'verdict.server-refuses-address.title': 'Le serveur de messagerie refuse votre ligne',
  'verdict.server-refuses-address.text':
    'On arrive à joindre {host}, mais le serveur n’accepte pas les e-mails venant de votre ligne.{said, select, yes { Sa réponse : « {serverWords} ».} other {}} Votre logiciel de messagerie n’y est pour rien.',

  'verdict.certificate-problem.title':
    '{where, select,' +
    ' account {Votre serveur de messagerie porte un autre nom}' +
    ' other {{confidence, select, unsure {Le cadenas de votre serveur ne se ferme pas} other {Les papiers du serveur ne sont pas en règle}}}}',
  'verdict.certificate-problem.text':
    '{where, select,' +
    ' account {Un serveur montre ses papiers (un certificat) pour prouver qui il est. Ceux de {host} sont au nom de {namesKnown, select, yes {{names}} other {quelqu’un d’autre}}, alors le nom que vous avez saisi n’est peut-être pas le bon.}' +
    ' other {{confidence, select,' +
    ' unsure {Votre ordinateur et {host} n’arrivent pas à s’entendre sur un cadenas.}' +
    ' certain {Un serveur montre ses papiers (un certificat) pour prouver qui il est. Ceux de {host} sont périmés.}' +
    ' other {Un serveur montre ses papiers (un certificat) pour prouver qui il est. Ceux de {host} viennent de quelqu’un que nous ne connaissons pas.}}}}' +
    ' Votre ligne va bien.',

  'verdict.relay-unreachable.title':
    'Le serveur de {isp} {where, select, network {ne répond qu’à la maison} other {ne répond pas}}',
  'verdict.relay-unreachable.text':
    '{where, select,' +
    ' network {Vous n’êtes pas sur le réseau de {isp} en ce moment. Son serveur de messagerie, {host}, ne répond que là-bas. Votre logiciel de messagerie n’y est pour rien.}' +
    ' other {Nous n’avons pas pu joindre {host}, le serveur d’envoi de {isp}. Votre logiciel de messagerie n’y est pour rien.}}',

  'verdict.login-needed.title':
    '{confidence, select, unsure {Votre logiciel de messagerie doit peut-être s’identifier} other {Le serveur vous demande de vous identifier}}',
  'verdict.login-needed.text':
    '{confidence, select,' +
    ' unsure {Votre logiciel de messagerie ne s’identifie pas pour envoyer. Si le serveur refuse vos e-mails, activez l’identification pour le serveur sortant. La ligne va bien, et aucune porte n’est fermée.}' +
    ' other {Ce serveur n’accepte que les e-mails de ceux qui s’identifient. La ligne va bien, et aucune porte n’est fermée. Dans votre logiciel de messagerie, activez l’identification pour le serveur sortant.}}',

  'verdict.app-password-needed.title':
    '{confidence, select, unsure {Il vous faut peut-être un mot de passe d’application} other {Il vous faut un mot de passe d’application}}',
  'verdict.app-password-needed.text':
    '{confidence, select,' +
    ' unsure {Si votre logiciel de messagerie dit que le mot de passe est faux, ce n’est peut-être pas le bon. Votre fournisseur de messagerie n’accepte pas votre mot de passe principal dans les logiciels de messagerie. La ligne va bien, et vous n’avez rien fait de mal.}' +
    ' other {Votre fournisseur de messagerie n’accepte pas votre mot de passe principal dans les logiciels de messagerie. La ligne va bien, et vous n’avez rien fait de mal.}}',

  'verdict.oauth-only.title':
    '{confidence, select, unsure {Votre logiciel doit peut-être se connecter autrement} other {Votre fournisseur demande une nouvelle connexion}}',
  'verdict.oauth-only.text':
    '{confidence, select,' +
    ' unsure {Si votre logiciel de messagerie redemande sans cesse le mot de passe, voici peut-être pourquoi : votre fournisseur de messagerie veut que vous vous connectiez sur sa propre page web. Certains vieux logiciels de messagerie ne savent pas le faire. La ligne va bien.}' +
    ' other {Votre fournisseur de messagerie veut que vous vous connectiez sur sa propre page web. Certains vieux logiciels de messagerie ne savent pas le faire. La ligne va bien, et votre mot de passe est peut-être bon.}}',

  'verdict.possible-infection.title': 'Il y a peut-être un virus sur cet ordinateur',
  'verdict.possible-infection.text':
    'Cet ordinateur appelle {count, plural, =0 {de nombreux serveurs de messagerie} one {# serveur de messagerie} many {# serveurs de messagerie} other {# serveurs de messagerie}} à la fois. Un virus qui envoie du courrier indésirable fait cela. Ce n’est pas votre faute, et votre logiciel de messagerie n’y est pour rien.',

  'verdict.all-clear.title': 'Vos e-mails peuvent sortir',
  'verdict.all-clear.text':
    'On arrive à joindre {hostCount, plural, =0 {les serveurs de messagerie essayés} one {{host}} many {les serveurs de messagerie essayés} other {les serveurs de messagerie essayés}}{portCount, plural, =0 {} one { par {doors}} many { par {doors}} other { par {doors}}}. Personne n’arrête vos e-mails.',

  'verdict.not-enough-evidence.title': 'Nous ne savons pas encore',
  'verdict.not-enough-evidence.text':
    'Ce que nous avons vu ne désigne pas une seule cause. Nous n’accusons donc personne pour l’instant.',

  'verdict.hedge':
    '{confidence, select, likely {Nous en sommes presque sûrs.} unsure {C’est le plus probable pour l’instant.} other {}}',
};
