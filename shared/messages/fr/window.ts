import type { Like } from '../catalogue.ts';
import type { window as english } from '../en/window.ts';

export const window: Like<typeof english> = {
  'window.page-title': '{title} – Postern',
  'window.skip': 'Aller à la partie principale',
  'window.nav': 'Pages',
  'window.nav.home': 'Vérifier',
  'window.nav.about': 'C’est quoi ?',
  'window.nav.practice': 'Exercice',
  'window.nav.settings': 'Réglages',
  'window.back': 'Retour',
  'window.copy': 'Copier',
  'window.copy.what': 'Copier {value}',
  'window.save.saved': 'C’est enregistré.',
  'window.save.failed': 'Impossible de l’enregistrer ({detail}).',
  'window.save.by-page': 'C’est dans vos téléchargements : {file}',
  'window.copied': 'Copié.',
  'window.copy.failed': 'La copie n’a pas marché. Sélectionnez le texte et copiez-le à la main.',
  'window.link.failed': 'La page n’a pas pu être ouverte. Son adresse est {url}',
  'window.new-page': 's’ouvre dans votre navigateur',

  'window.start.title': 'Vos e-mails ne partent pas ?',
  'window.start.text':
    'Nous cherchons pourquoi et vous montrons la sortie. Cela prend quelques secondes. Nous n’envoyons aucun e-mail et ne demandons aucun mot de passe.',
  'window.start.email': 'Votre adresse e-mail',
  'window.start.email.hint': 'Par exemple moi@example.org. Vous pouvez laisser ce champ vide.',
  'window.start.server': 'Votre serveur sortant',
  'window.start.server.hint':
    'Il figure dans les paramètres de votre logiciel de messagerie, par exemple smtp.example.org. Vous pouvez laisser ce champ vide.',
  'window.start.connection': 'Comment cet ordinateur est-il relié à {isp} ?',
  'window.start.connection.unknown': 'Je ne sais pas',
  'window.start.check': 'Vérifier l’envoi de mes e-mails',
  'window.start.isp-unknown': 'Nous ne connaissons pas encore votre fournisseur d’accès.',
  'window.start.isp-choose': 'Choisissez votre fournisseur d’accès',

  'window.connection.dial-up': 'Un modem qui compose un numéro de téléphone',
  'window.connection.dsl': 'Un boîtier sur la ligne téléphonique (DSL)',
  'window.connection.cable': 'Un boîtier sur le câble de la télé',
  'window.connection.fibre': 'La fibre',
  'window.connection.wireless': 'Par radio, avec une antenne sur la maison',
  'window.connection.mobile': 'Le réseau de téléphonie mobile',
  'window.connection.satellite': 'Une parabole tournée vers un satellite',
  'window.connection.hotspot': 'Le Wi-Fi d’un café, d’un hôtel ou d’un train',
  'window.connection.leased-line': 'Une ligne louée',
  'window.connection.business': 'Une ligne professionnelle',
  'window.connection.vpn': 'Un VPN',
  'window.connection.unknown': 'Autrement',

  'window.checking.title': 'Nous essayons les portes',
  'window.checking.text': 'Nous frappons à chaque porte des serveurs de messagerie et attendons une réponse.',
  'window.checking.tries': '{count} essais sur {most} sont faits.',
  'window.checking.time': '{seconds, plural, one {# seconde} many {# secondes} other {# secondes}} jusqu’ici',
  'window.checking.useful': 'Bonne nouvelle : la porte {port} de {host} est ouverte.',
  'window.checking.stop': 'Arrêter',

  'window.path': 'Le chemin de vos e-mails',
  'window.path.computer': 'Cet ordinateur',
  'window.path.router': 'Votre box',
  'window.path.provider': 'Votre fournisseur de messagerie',
  'window.path.others': 'D’autres fournisseurs de messagerie',
  'window.path.door':
    '{state, select,' +
    ' open {La porte {port} est ouverte.}' +
    ' partly {La porte {port} n’est ouverte que par l’un des deux chemins.}' +
    ' trying {Nous frappons à la porte {port}…}' +
    ' waiting {La porte {port} est ouverte. Le serveur n’a pas encore parlé.}' +
    ' shut {La porte {port} ne nous laisse pas passer.}' +
    ' shut_at {La porte {port} est fermée. Le blocage se trouve ici : {place}.}' +
    ' other {La porte {port} n’a pas été essayée.}}',

  'window.result.next': 'Que faire maintenant',
  'window.result.others': 'Si cela n’aide pas',
  'window.result.again': 'Vérifier de nouveau',
  'window.result.new': 'Vérifier une autre adresse',
  'window.result.why': 'Pourquoi le pensons-nous ?',
  'window.result.why.text': 'Voici ce que nous avons vu :',
  'window.result.why.nothing': 'Il n’y a rien à montrer : aucun essai n’est allé au bout.',
  'window.result.details': 'Afficher les détails',
  'window.result.help-desk': 'À lire à l’assistance',
  'window.result.also': 'Remarqué aussi',
  'window.result.report': 'Faire un compte rendu',
  'window.error': 'Quel message voyez-vous ?',
  'window.result.unknown-isp':
    'Nous ne connaissons pas votre fournisseur d’accès et ne pouvons pas le nommer.',
  'window.result.changed': 'Un serveur lent a répondu. Cette page est maintenant à jour.',

  'window.do.use-provider-port': 'Prendre la porte {port} : montrez-moi comment',
  'window.do.use-relay': 'Envoyer par {host} : montrez-moi comment',
  'window.do.request-exemption': 'Demander l’ouverture de la porte',
  'window.do.call-help-desk': 'Appeler l’assistance',
  'window.do.sign-in-to-network': 'Se connecter à ce réseau',
  'window.do.settle-by':
    '{by, select,' +
    ' phone_hotspot {Essayer par le téléphone}' +
    ' other_computer {Essayer sur un autre ordinateur}' +
    ' look_at_router {Regarder la box}' +
    ' look_at_firewall {Regarder le pare-feu}' +
    ' other {Essayer avec un câble}}',
  'window.do.check-mail-shield': 'Désactiver l’analyse des e-mails',
  'window.do.turn-off-vpn': 'Désactiver le VPN',
  'window.do.fix-clock': 'Régler l’horloge',
  'window.do.fix-server-name': 'Corriger le nom du serveur',
  'window.do.contact-provider': 'Demander au fournisseur de messagerie',
  'window.do.check-firewall': 'Regarder le pare-feu',
  'window.do.check-router': 'Regarder la box',
  'window.do.fix-dns': 'Redémarrer la box',
  'window.do.wait-and-retry': 'Attendre, puis vérifier de nouveau',
  'window.do.use-webmail': 'Envoyer depuis la page web en attendant',
  'window.do.scan-for-malware': 'Chercher des virus',
  'window.do.make-app-password': 'Créer un mot de passe d’application',
  'window.do.use-oauth-program': 'Prendre un logiciel plus récent',
  'window.do.nothing': 'Il n’y a rien à faire',

  'window.values': 'Saisissez ceci dans votre logiciel de messagerie',
  'window.values.server': 'Serveur sortant',
  'window.values.port': 'Port',
  'window.values.security': 'Sécurité de la connexion',
  'window.values.login': 'Identification',
  'window.values.login.is':
    '{login, select, none {Aucune} optional {Comme maintenant} other {Le nom et le mot de passe de {isp}}}',
  'window.values.phone': 'Téléphone',
  'window.values.hours': 'Horaires',
  'window.values.email': 'E-mail',
  'window.values.web': 'Page web',
  'window.open-page': 'Ouvrir la page',
  'window.declare': '{isp} vous demande de déclarer ceci :',
  'window.who-may': 'Qui peut le demander',
  'window.cost': 'Prix',

  'window.evidence.open': 'La porte {port} de {host} est ouverte ({role}).',
  'window.evidence.shut': 'Porte {port} de {host} ({role}) : {failure}',
  'window.evidence.not-tried': 'La porte {port} de {host} n’a pas été essayée ({role}).',
  'window.evidence.web-open':
    '{host} a répondu. Cela n’a rien à voir avec les e-mails, donc internet marche.',
  'window.evidence.web-shut': '{host} n’a pas répondu, alors que cela n’a rien à voir avec les e-mails.',

  'window.fact.online':
    '{answer, select, yes {Vous êtes connecté à internet.} no {Rien sur internet n’a répondu.} other {Nous ne savons pas si vous êtes connecté à internet.}}',
  'window.fact.captivePortal':
    '{answer, select, yes {Ce réseau vous demande de vous connecter sur une page web.} no {Ce réseau ne vous demande pas de vous connecter.} other {Nous n’avons pas regardé si ce réseau vous demande de vous connecter.}}',
  'window.fact.vpn':
    '{answer, select, yes {Un VPN est activé.} no {Aucun VPN n’est activé.} other {Nous n’avons pas cherché de VPN.}}',
  'window.fact.proxy':
    '{answer, select, yes {Cet ordinateur passe par un intermédiaire (un proxy) pour aller sur le web.} no {Aucun intermédiaire (proxy) n’est réglé pour le web.} other {Nous n’avons pas cherché de proxy.}}',
  'window.fact.dnsLies':
    '{answer, select, yes {Un nom qui n’existe pas a reçu une adresse.} no {Les noms qui n’existent pas n’ont reçu aucune adresse.} other {Nous n’avons pas demandé de nom qui n’existe pas.}}',
  'window.fact.dnsWorks':
    '{answer, select, yes {Les noms des serveurs se trouvent.} no {Aucun nom de serveur n’a pu être trouvé.} other {Nous n’avons cherché aucun nom.}}',
  'window.fact.clockWrong':
    '{answer, select, yes {L’horloge de cet ordinateur n’est pas à l’heure.} no {L’horloge de cet ordinateur est à l’heure.} other {Nous n’avons pas regardé l’horloge.}}',
  'window.fact.ipv4':
    '{answer, select, yes {L’ancien chemin vers internet (IPv4) marche.} no {L’ancien chemin vers internet (IPv4) ne marche pas.} other {Nous n’avons pas essayé l’ancien chemin (IPv4).}}',
  'window.fact.ipv6':
    '{answer, select, yes {Le nouveau chemin vers internet (IPv6) marche.} no {Le nouveau chemin vers internet (IPv6) ne marche pas.} other {Nous n’avons pas essayé le nouveau chemin (IPv6).}}',
  'window.fact.defaultRoute':
    '{answer, select, yes {Cet ordinateur a une sortie vers internet.} no {Cet ordinateur n’a pas de sortie vers internet.} other {Nous n’avons pas cherché la sortie vers internet.}}',
  'window.fact.nonMail':
    '{answer, select, yes {Ce qui n’est pas du courrier marche.} no {Ce qui n’est pas du courrier ne marche pas non plus.} other {Nous n’avons essayé que le courrier.}}',
  'window.fact.foreignNetwork':
    '{answer, select, yes {Vous n’êtes pas sur le réseau de {isp} en ce moment.} no {Vous êtes sur le réseau de {isp}.} other {Nous ne savons pas sur le réseau de qui vous êtes.}}',
  'window.fact.mailShield':
    '{answer, select, yes {Un logiciel sur cet ordinateur ouvre les e-mails pour les analyser.} no {Nous n’avons vu ici aucun logiciel qui ouvre les e-mails pour les analyser.} other {Nous n’avons pas cherché de logiciel qui analyse les e-mails.}}',
  'window.fact.manyPort25':
    '{answer, select, yes {Cet ordinateur parle à de très nombreux serveurs de messagerie à la fois.} no {Cet ordinateur ne parle pas à beaucoup de serveurs de messagerie.} other {Nous n’avons pas compté les conversations avec les serveurs de messagerie.}}',

  'window.details.attempts': '{count, plural, one {# essai} many {# essais} other {# essais}}',
  'window.details.address': 'Adresse',
  'window.details.security': 'Sécurité',
  'window.details.step': 'Arrivé jusqu’à',
  'window.details.result': 'Résultat',
  'window.details.time': 'Temps',
  'window.details.milliseconds':
    '{count, plural, one {# milliseconde} many {# millisecondes} other {# millisecondes}}',
  'window.details.said': 'Avec ses propres mots',
  'window.details.transcript': 'Ce qui a été dit',
  'window.details.transcript.none': 'Rien n’a été dit.',
  'window.details.certificate': 'Les papiers du serveur (certificat)',
  'window.details.subject': 'Au nom de',
  'window.details.issuer': 'Émis par',
  'window.details.names': 'Valable pour',
  'window.details.from': 'Valable à partir du',
  'window.details.to': 'Valable jusqu’au',
  'window.details.trusted': 'De confiance',
  'window.details.problem': 'Ce qui ne va pas',
  'window.details.fingerprint': 'Empreinte',

  'window.help-desk.text': 'Appelez l’assistance et lisez ce texte. On y sait ce qu’il veut dire.',
  'window.help-desk.text.isp':
    'Appelez l’assistance de {isp} et lisez ce texte. On y sait ce qu’il veut dire.',
  'window.help-desk.program': 'J’ai utilisé Postern, version {version}.',
  'window.help-desk.date': 'J’ai vérifié le {date}.',
  'window.help-desk.line': 'Ma ligne : {isp}, {connection}.',
  'window.help-desk.found': 'Le résultat : {title} ({code}, {confidence}).',
  'window.help-desk.practice': 'C’était un exercice, pas une vraie vérification.',

  'window.request.ask': 'Demander à {isp} d’ouvrir la porte',
  'window.request.may-i': 'Puis-je demander l’ouverture de la porte ?',
  'window.outbox': 'Vos demandes',
  'window.outbox.waits':
    '{count, plural, one {Vous avez une demande.} many {Vous avez # de demandes.} other {Vous avez # demandes.}}',
  'agent.nav': 'Appel',
  'window.practice.end': 'Finir l’exercice',
  'window.settings.saved': 'Enregistré.',
};
