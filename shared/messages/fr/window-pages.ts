import type { Like } from '../catalogue.ts';
import type { windowPages as english } from '../en/window-pages.ts';

export const windowPages: Like<typeof english> = {
  'window.about.title': 'C’est quoi ?',
  'window.about.smtp.question': 'Comment mes e-mails partent-ils ?',
  'window.about.smtp.answer':
    'Votre logiciel de messagerie remet votre e-mail au serveur de votre fournisseur de messagerie. Les deux parlent une langue appelée SMTP. Le serveur a trois portes pour cela, et chacune a un numéro (un port) : 25, 465 et 587.',
  'window.about.why.question': 'Pourquoi la porte 25 est-elle fermée ?',
  'window.about.why.answer':
    'La porte 25 est la plus ancienne. Un virus peut s’en servir pour envoyer du courrier indésirable depuis votre ordinateur sans vous demander. Beaucoup de fournisseurs d’accès la ferment donc. Cela garde votre ligne propre. Ce n’est pas dirigé contre vous.',
  'window.about.who.question': 'Qui est concerné ?',
  'window.about.who.answer':
    'Vous êtes concerné si votre logiciel de messagerie utilise la porte 25 et si votre fournisseur de messagerie n’est pas votre fournisseur d’accès. Recevoir des e-mails n’est pas touché. Lire et écrire des e-mails sur une page web non plus.',
  'window.about.who.isp': 'Voici comment c’est chez {isp} :',
  'window.about.shut':
    '{label} : {doors} {portCount, plural, one {est fermée} many {sont fermées} other {sont fermées}}.',
  'window.about.shut.but-relay':
    '{label} : {doors} {portCount, plural, one {est fermée} many {sont fermées} other {sont fermées}}, sauf vers le serveur de messagerie de {isp}.',
  'window.about.shut.after-abuse':
    '{label} : {doors} {portCount, plural, one {est fermée} many {sont fermées} other {sont fermées}} si du courrier indésirable a été vu.',
  'window.about.open': '{label} : aucune porte n’est fermée.',
  'window.about.line': 'Votre ligne',
  'window.about.works.question': 'Qu’est-ce qui marche encore ?',
  'window.about.works.answer':
    'Les portes 465 et 587 sont plus récentes. Elles demandent votre nom et votre mot de passe, donc un virus ne peut pas s’en servir. Presque tous les fournisseurs de messagerie les ont. Le plus souvent, vous changez un nombre dans votre logiciel de messagerie, et vos e-mails repartent.',
  'window.about.works.isp': 'Selon {isp}, ceci marche :',
  'window.about.works.receiving': 'Recevoir des e-mails',
  'window.about.works.webmail': 'Les e-mails sur une page web',
  'window.about.works.relay': 'L’envoi par le serveur de messagerie de {isp}',
  'window.about.works.provider-465': 'La porte 465 de votre fournisseur de messagerie',
  'window.about.works.provider-587': 'La porte 587 de votre fournisseur de messagerie',
  'window.about.works.provider-other-port': 'Une autre porte que la 25 chez votre fournisseur de messagerie',
  'window.about.works.vpn': 'Un VPN',
  'window.about.works.sending-service': 'Une société qui envoie des e-mails pour vous',
  'window.about.postern.question': 'Que fait Postern ?',
  'window.about.postern.answer':
    'Postern frappe aux portes depuis votre ordinateur. Il compare votre serveur avec d’autres, et peut ainsi dire qui a fermé une porte. Pour vérifier, il n’envoie aucun e-mail et ne demande aucun mot de passe. Il ne règle votre logiciel sur une autre porte que si vous le demandez, et peut l’annuler.',
  'window.about.isp': 'Questions à {isp}',
  'window.about.help-desk': 'L’assistance de {isp}',
  'window.about.not-helping': 'L’assistance n’aide pas pour ceci :',
  'window.about.sources': 'D’où cela vient',
  'window.about.read': '{title} (lu le {date})',

  'window.practice.title': 'Exercice',
  'window.practice.text':
    'Jouez l’appel d’un client et regardez ce que trouve la vérification. Votre ligne n’est pas touchée. Rien n’est envoyé.',
  'window.practice.play': 'Jouer cette scène',
  'window.practice.none': 'Il n’y a pas de scènes ici.',

  'window.settings.title': 'Réglages',
  'window.settings.language': 'Langue',
  'window.settings.language.system': 'Comme sur cet ordinateur',
  'window.settings.text-size': 'Taille du texte',
  'window.settings.text-size.normal': 'Normale',
  'window.settings.text-size.large': 'Grande',
  'window.settings.text-size.larger': 'Très grande',
  'window.settings.contrast': 'Contraste',
  'window.settings.contrast.system': 'Comme sur cet ordinateur',
  'window.settings.contrast.more': 'Fort',
  'window.settings.theme': 'Couleurs',
  'window.settings.theme.system': 'Comme sur cet ordinateur',
  'window.settings.theme.light': 'Claires',
  'window.settings.theme.dark': 'Sombres',
  'window.settings.isp': 'Votre fournisseur d’accès',
  'window.settings.sent': 'Qu’est-ce qui serait envoyé ?',
  'window.settings.sent.text':
    'Rien qui vous concerne ne quitte cet ordinateur. Ce que trouve une vérification reste ici et disparaît quand vous fermez Postern.',
  'window.settings.sent.check':
    'Une vérification appelle votre serveur de messagerie, celui de votre fournisseur d’accès et quelques serveurs connus pour comparer. Comme à chaque appel, chacun voit l’adresse de votre ligne. Ils ne reçoivent ni nom, ni e-mail, ni mot de passe.',
  'window.settings.sent.none': 'Rien n’a encore été envoyé.',
  'window.settings.sent.last':
    'La dernière vérification a envoyé {count, plural, one {# octet} many {# octets} other {# octets}} en tout. Elle a appelé :',
  'window.settings.sent.words': 'Elle n’a dit que ceci :',
  'window.settings.about': 'À propos de Postern',
  'window.settings.version': 'Version {version}',
  'window.settings.licence': 'Postern est un logiciel libre sous la Mozilla Public License 2.0.',
  'window.settings.libraries': 'Le travail d’autres personnes qu’il contient',
  'window.settings.library': '{name} {version} ({licence})',

  'accounts.choose.none.unasked':
    'Nous ne connaissons pas encore d’autre chemin pour ce compte. Vérifiez d’abord.',
  'accounts.choose.why.unseen': 'À prendre si ce compte envoie par ce serveur.',
  'accounts.guided.begin.of': 'Me montrer les étapes pour {name}',
};
