import type { Like } from '../catalogue.ts';
import type { explain as english } from '../en/explain.ts';

/** Labels as Outlook and Thunderbird show them in French. */
export const explain: Like<typeof english> = {
  'explain.cannot-connect':
    'Votre logiciel de messagerie n’a pas pu joindre le serveur. Le plus souvent, la porte qu’il utilise est fermée en route.',
  'explain.silent':
    'Votre logiciel de messagerie a frappé et personne n’a répondu. Le plus souvent, la porte qu’il utilise est fermée en route.',
  'explain.silent-or-slow':
    'Le serveur n’a pas répondu à temps. La porte est peut-être fermée en route, ou un antivirus est lent.',
  'explain.refused':
    'Votre logiciel de messagerie a été refusé à la porte. Ce n’est peut-être pas la bonne, ou quelque chose en route la garde fermée.',
  'explain.cut':
    'La porte s’est ouverte, puis la ligne a été coupée. Cela peut venir d’un antivirus ou du mauvais genre de cadenas.',
  'explain.cut-here':
    'Quelque chose sur cet ordinateur a coupé la ligne. Le plus souvent, c’est un antivirus.',
  'explain.guard-here':
    'Cet ordinateur retient vos e-mails. Cela vient d’un logiciel de protection (pare-feu) ou d’un antivirus.',
  'explain.network-lost': 'Cet ordinateur a perdu sa liaison avec internet.',
  'explain.no-route':
    'Aucun chemin ne mène d’ici au serveur de messagerie. Un VPN ou la box fait peut-être obstacle.',
  'explain.name-not-found':
    'Aucun serveur de messagerie ne porte ce nom. Il y a peut-être une faute de frappe dans le nom du serveur sortant.',
  'explain.name-no-answer': 'Le nom du serveur de messagerie est resté introuvable. Personne n’a répondu.',
  'explain.sockets-broken':
    'La partie de cet ordinateur qui parle à internet ne marche pas bien. Redémarrez d’abord l’ordinateur.',
  'explain.incoming': 'Il s’agit ici de recevoir des e-mails, et non d’en envoyer.',
  'explain.incoming-password':
    'Il s’agit ici de recevoir des e-mails. Votre nom ou votre mot de passe n’est pas le bon.',
  'explain.not-a-mail-server':
    'Quelque chose a répondu, mais pas comme un serveur de messagerie. Quelque chose s’est peut-être glissé entre les deux.',
  'explain.masked':
    'Quelque chose en route change ce que dit le serveur. Le plus souvent, c’est un pare-feu qui regarde dans les e-mails.',
  'explain.server-busy': 'Le serveur de messagerie est débordé, ou vous avez trop envoyé d’un coup.',
  'explain.too-many-connections':
    'Trop de vos appareils parlent au serveur en même temps. Fermez le logiciel de messagerie sur l’un d’eux.',
  'explain.lock-mismatch':
    'Le cadenas ne va pas avec la porte. La porte 465 va avec SSL/TLS, et la porte 587 avec STARTTLS.',
  'explain.lock-not-offered':
    'Votre logiciel de messagerie veut un cadenas, mais le serveur n’en montre pas. Quelque chose en route le cache peut-être.',
  'explain.lock-trouble':
    'Votre logiciel de messagerie et le serveur n’ont pas pu s’entendre sur un cadenas.',
  'explain.lock-required':
    'Le serveur veut que vos e-mails aient un cadenas. Activez STARTTLS dans votre logiciel de messagerie.',
  'explain.certificate-name':
    'Les papiers du serveur sont à un autre nom. Le nom n’est peut-être pas le bon, ou quelque chose s’est glissé entre les deux.',
  'explain.certificate-date':
    'Les papiers du serveur semblent trop vieux ou trop neufs. Le plus souvent, l’horloge de cet ordinateur n’est pas à l’heure.',
  'explain.certificate-untrusted':
    'Les papiers du serveur viennent de quelqu’un que votre logiciel de messagerie ne connaît pas. Un antivirus s’est peut-être glissé entre les deux.',
  'explain.login-part-missing':
    'La partie de votre logiciel de messagerie qui s’identifie ne marche pas. Fermez le logiciel et rouvrez-le.',
  'explain.login-needed':
    'Le serveur vous demande de vous identifier. Dans les paramètres d’envoi, cochez « Mon serveur sortant (SMTP) requiert une authentification ».',
  'explain.login-method':
    'Votre logiciel de messagerie s’identifie d’une façon que le serveur n’accepte pas. Choisissez « Mot de passe normal » et mettez le cadenas.',
  'explain.login-not-offered':
    'Le serveur ne vous laisse pas vous identifier à cette porte. Le plus souvent, la bonne est la porte 587 avec STARTTLS.',
  'explain.login-spa':
    'Votre logiciel de messagerie s’identifie d’une façon que le serveur n’accepte pas. Décochez « authentification par mot de passe sécurisé (SPA) ».',
  'explain.password-wrong':
    'Le serveur a répondu, mais n’a pas accepté votre nom ou votre mot de passe. Saisissez-les de nouveau. Certains fournisseurs demandent un mot de passe d’application.',
  'explain.password-missing':
    'Votre logiciel de messagerie n’avait pas de mot de passe pour ce serveur. Envoyez de nouveau et saisissez-le. On vous le demande une seule fois.',
  'explain.app-password':
    'Votre fournisseur de messagerie n’accepte pas ici votre mot de passe principal. Il vous faut un mot de passe d’application.',
  'explain.web-sign-in':
    'Votre fournisseur de messagerie veut que vous vous connectiez sur sa page web. Un mot de passe seul ne suffit pas.',
  'explain.login-later':
    'Le serveur n’a pas pu vérifier votre mot de passe pour l’instant. Ne le changez pas.',
  'explain.sender-refused':
    'Le serveur n’accepte pas d’e-mails venant de votre adresse. Certains serveurs n’acceptent que les adresses de leurs propres clients.',
  'explain.sender-not-yours':
    'L’adresse d’envoi ne va pas avec le nom qui sert à vous identifier. Envoyez depuis le compte auquel elle appartient.',
  'explain.relay-denied':
    'Le serveur a répondu, mais vous ne vous êtes pas identifié. Dans les paramètres d’envoi, cochez « Mon serveur sortant (SMTP) requiert une authentification ».',
  'explain.recipient-unknown':
    'Cette adresse n’existe pas. Regardez comment s’écrit l’adresse de votre destinataire.',
  'explain.recipient-not-local':
    'Ce serveur n’accepte pas d’e-mails pour votre destinataire. Regardez l’adresse et votre identification.',
  'explain.recipient-refused':
    'Le serveur n’accepte pas d’e-mails pour votre destinataire. Regardez l’adresse, et si l’identification est activée.',
  'explain.address-list-refused':
    'Une des adresses ne plaît pas au serveur. Regardez comment s’écrivent la vôtre et les autres.',
  'explain.line-listed':
    'L’autre côté n’accepte pas d’e-mails venant de l’adresse de votre ligne. Elle figure sur une liste de lignes qui ont envoyé du courrier indésirable.',
  'explain.later':
    'Le serveur ne peut pas prendre votre e-mail maintenant, mais le pourra peut-être plus tard.',
  'explain.too-large':
    'Votre e-mail est trop gros pour le serveur. Retirez une image ou un fichier, puis envoyez-le de nouveau.',
  'explain.mailbox-full': 'La boîte aux lettres de votre destinataire est pleine.',
  'explain.message-refused':
    'Le serveur a répondu, mais n’a pas pris cet e-mail. Lisez ce qu’il dit avec ses propres mots.',
  'explain.command-unknown':
    'Le serveur n’a pas compris ce que demandait votre logiciel de messagerie. Quelque chose en route change peut-être la conversation.',
  'explain.no-sender':
    'Votre propre adresse manque. Saisissez-la dans les paramètres du compte de votre logiciel de messagerie.',
  'explain.no-recipient': 'Aucun destinataire n’a été indiqué. Saisissez une adresse.',
  'explain.settings-offline':
    'Votre logiciel de messagerie croit que ce compte n’est pas relié. Cela peut venir des réglages ou d’internet.',
  'explain.see-below':
    'Mail dit cela pour bien des causes. Lisez-nous aussi la phrase qui se trouve en dessous.',
  'explain.red-dot':
    'Vous pouvez recevoir des e-mails, mais pas en envoyer. La porte est peut-être fermée, ou les paramètres d’envoi ne sont pas les bons.',
  'explain.old-service':
    'Votre logiciel de messagerie utilise une ancienne entrée de votre boîte aux lettres, qui n’existe plus.',
  'explain.data-file-missing':
    'Outlook ne trouve pas le fichier où il range vos e-mails. Internet n’y est pour rien.',
  'explain.data-file-full':
    'Le fichier où Outlook range vos e-mails est plein. Enlevez de vieux e-mails. Internet n’y est pour rien.',
  'explain.mac-unclear': 'Outlook affiche ce numéro pour plus d’une cause.',
  'explain.reason-unknown': 'Votre logiciel de messagerie ne connaît pas la cause.',

  'explain.block.high': 'Une porte fermée est la cause la plus probable.',
  'explain.block.possible': 'Une porte fermée peut être la cause.',
  'explain.block.unlikely': 'Une porte fermée n’est pas une cause probable.',
  'explain.block.excluded': 'La cause n’est pas une porte fermée.',
  'explain.port-25': 'Le texte nomme la porte 25. Beaucoup de fournisseurs d’accès la gardent fermée.',
};
