import type { Like } from '../catalogue.ts';
import type { changes as english } from '../en/changes.ts';

export const changes: Like<typeof english> = {
  'change.place': '{host}, port {port} ({securityLabel})',
  'change.unknown-place': 'inconnu',
  'change.status.absent': 'Il n’y a rien sous ce nom.',
  'change.status.already-right': 'C’est déjà le cas. Rien n’a été changé.',
  'change.status.would-change': 'Voici ce qui changerait. Rien n’a été écrit.',
  'change.status.changed': 'C’est changé.',
  'change.status.undone': 'C’est annulé. L’envoi se fait comme avant.',
  'change.status.conflict': 'Ces réglages ont été changés à la main depuis. Nous n’y avons pas touché.',
  'change.status.changed-since-preview':
    'Les réglages ne sont plus ceux que nous avons montrés. Rien n’a été changé : regardez à nouveau.',
  'change.status.client-running': '{product} est ouvert. Fermez-le d’abord. Rien n’a été changé.',
  'change.status.failed': 'Rien n’a été changé.',
  'change.problem.no-such-account': 'Ce compte n’existe pas ici.',
  'change.problem.no-such-change': 'Ce changement n’existe pas.',
  'change.problem.not-movable': 'Ce compte ne peut pas être déplacé.',
  'change.problem.by-hand': 'Ce programme se règle à la main, pas à pas.',
  'change.problem.needs-consent':
    'L’éditeur de ce programme ne prévoit pas ce changement. Il faut votre accord.',
  'change.problem.client-running': 'Le programme de messagerie est ouvert.',
  'change.problem.not-readable': 'Les réglages ne peuvent pas être lus.',
  'change.problem.not-writable': 'Les réglages ne peuvent pas être écrits.',
  'change.problem.disk-full': 'Le disque est plein.',
  'change.problem.unexpected-shape': 'Nous ne comprenons pas les réglages, donc nous n’y touchons pas.',
  'change.problem.changed-since-preview': 'Les réglages ont changé entre-temps.',
  'change.problem.changed-by-hand': 'Les réglages ont été changés à la main.',
  'change.problem.busy': 'Postern est déjà en train de changer quelque chose. Réessayez dans un instant.',
  'change.problem.not-kept':
    'Le programme n’a pas gardé ce que nous avons écrit. Nous avons remis les anciens réglages.',
  'change.problem.not-allowed':
    'Le système ne nous laisse pas parler au programme de messagerie. Vous pouvez l’autoriser dans les réglages de confidentialité.',
  'change.problem.unknown': 'Quelque chose d’imprévu a échoué.',
  'change.asks-password': 'Le programme demandera le mot de passe une fois, car le serveur a un autre nom.',
  'change.needs-restart': 'Redémarrez le programme pour qu’il en tienne compte.',
  'change.also-moves':
    '{count, plural, one {Un autre compte utilise} many {# autres comptes utilisent} other {# autres comptes utilisent}} le même serveur et suivra : {names}',
  'change.limit.oauth':
    'On s’y connecte par le navigateur. Aucun autre serveur n’accepte cela, donc le compte reste sur le sien.',
  'change.limit.not-smtp': 'Les serveurs de l’éditeur envoient ce courrier : un port fermé ne le gêne pas.',
  'change.limit.mail-command': 'Il confie le courrier à un autre programme : {command}',
  'change.limit.managed': 'Ses réglages se font ailleurs : {path}',
  'change.limit.ambiguous': 'Le même réglage est à plusieurs endroits : {path}',
  'change.limit.retired': 'L’éditeur a arrêté ce programme. Il ne peut plus envoyer.',
  'change.limit.closed-format':
    'Ses réglages ne se changent pas de l’extérieur. Nous vous montrons les étapes.',
  'change.limit.security-not-offered':
    'Ce programme chiffre autrement au port {port} : il ne peut pas utiliser ce serveur.',
  'change.remark.not-readable': '{product} : {path} ne peut pas être lu ({detail}).',
  'change.remark.not-permitted': '{product} : nous n’avons pas le droit de lire {path} ({detail}).',
  'change.remark.too-large': '{product} : {path} est trop grand pour un fichier de réglages.',
  'change.remark.unexpected-shape':
    '{product} : nous ne comprenons pas {path} ({detail}), donc nous n’y touchons pas.',
  'change.remark.unknown-version':
    '{product} : {path} est d’une version inconnue ({detail}), donc nous n’y touchons pas.',
  'change.remark.not-running':
    '{product} : il ne donne ses réglages que s’il est ouvert. Ouvrez-le et regardez à nouveau.',
  'cli.accounts.none': 'Nous n’avons trouvé aucun compte de messagerie sur cet ordinateur.',
  'cli.fix.from-to': 'De {first} à {second}',
  'cli.changes.none': 'Postern n’a rien changé ici.',
  'cli.changes.state.changed': 'changé',
  'cli.changes.state.undone': 'annulé',
  'cli.changes.state.interrupted': 'interrompu',
  'cli.changes.state.rolled-back': 'remis',
};
