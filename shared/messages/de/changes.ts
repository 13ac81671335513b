import type { Like } from '../catalogue.ts';
import type { changes as english } from '../en/changes.ts';

export const changes: Like<typeof english> = {
  'change.place': '{host}, Port {port} ({securityLabel})',
  'change.unknown-place': 'nicht bekannt',
  'change.status.absent': 'Unter diesem Namen gibt es nichts.',
  'change.status.already-right': 'Das ist schon so eingestellt. Nichts wurde geändert.',
  'change.status.would-change': 'Das würde sich ändern. Noch wurde nichts geschrieben.',
  'change.status.changed': 'Geändert.',
  'change.status.undone': 'Rückgängig gemacht. Gesendet wird wieder wie vorher.',
  'change.status.conflict':
    'Diese Einstellungen wurden inzwischen von Hand geändert. Wir haben sie so gelassen.',
  'change.status.changed-since-preview':
    'Die Einstellungen sind nicht mehr so, wie wir sie gezeigt haben. Nichts wurde geändert: Sehen Sie noch einmal nach.',
  'change.status.client-running':
    '{product} ist noch offen. Bitte schließen Sie es zuerst. Nichts wurde geändert.',
  'change.status.failed': 'Nichts wurde geändert.',
  'change.problem.no-such-account': 'So ein Konto gibt es hier nicht.',
  'change.problem.no-such-change': 'So eine Änderung gibt es nicht.',
  'change.problem.not-movable': 'Dieses Konto kann nicht umgestellt werden.',
  'change.problem.by-hand': 'Dieses Programm wird von Hand umgestellt, Schritt für Schritt.',
  'change.problem.needs-consent':
    'Der Hersteller dieses Programms sieht diese Änderung nicht vor. Sie braucht Ihre Zustimmung.',
  'change.problem.client-running': 'Das Mailprogramm ist offen.',
  'change.problem.not-readable': 'Die Einstellungen lassen sich nicht lesen.',
  'change.problem.not-writable': 'Die Einstellungen lassen sich nicht schreiben.',
  'change.problem.disk-full': 'Die Platte ist voll.',
  'change.problem.unexpected-shape':
    'Wir verstehen die Einstellungen nicht und lassen sie deshalb, wie sie sind.',
  'change.problem.changed-since-preview': 'Die Einstellungen haben sich inzwischen geändert.',
  'change.problem.changed-by-hand': 'Die Einstellungen wurden von Hand geändert.',
  'change.problem.busy': 'Postern ändert gerade schon etwas. Versuchen Sie es gleich noch einmal.',
  'change.problem.not-kept':
    'Das Programm hat unsere Werte nicht behalten. Wir haben die alten zurückgeschrieben.',
  'change.problem.not-allowed':
    'Das System lässt uns nicht mit dem Mailprogramm sprechen. Sie können es in den Datenschutz-Einstellungen erlauben.',
  'change.problem.unknown': 'Etwas Unerwartetes ist schiefgegangen.',
  'change.asks-password': 'Das Programm fragt einmal nach dem Passwort, weil der Server anders heißt.',
  'change.needs-restart': 'Starten Sie das Programm neu, damit es die Änderung übernimmt.',
  'change.also-moves':
    '{count, plural, one {Ein weiteres Konto nutzt} other {# weitere Konten nutzen}} denselben Server und zieht mit um: {names}',
  'change.limit.oauth':
    'Man meldet sich dort im Browser an. Kein anderer Server nimmt diese Anmeldung an, also bleibt das Konto bei seinem.',
  'change.limit.not-smtp':
    'Die Server des Herstellers senden diese Post. Ein gesperrter Port stört sie nicht.',
  'change.limit.mail-command': 'Es übergibt die Post einem anderen Programm: {command}',
  'change.limit.managed': 'Die Einstellungen werden woanders gemacht: {path}',
  'change.limit.ambiguous': 'Dieselbe Einstellung steht an mehreren Stellen: {path}',
  'change.limit.retired': 'Der Hersteller hat dieses Programm eingestellt. Es kann nicht mehr senden.',
  'change.limit.closed-format':
    'Die Einstellungen lassen sich nicht von außen ändern. Wir zeigen Ihnen die Schritte.',
  'change.limit.security-not-offered':
    'Dieses Programm verschlüsselt an Port {port} anders und kann diesen Server nicht nutzen.',
  'change.remark.not-readable': '{product}: {path} lässt sich nicht lesen ({detail}).',
  'change.remark.not-permitted': '{product}: {path} dürfen wir nicht ansehen ({detail}).',
  'change.remark.too-large': '{product}: {path} ist zu groß für eine Datei mit Einstellungen.',
  'change.remark.unexpected-shape': '{product}: {path} verstehen wir nicht ({detail}) und lassen es in Ruhe.',
  'change.remark.unknown-version':
    '{product}: {path} hat eine Version, die wir nicht kennen ({detail}). Wir lassen es in Ruhe.',
  'change.remark.not-running':
    '{product}: Seine Einstellungen nennt es nur, wenn es offen ist. Öffnen Sie es und sehen Sie noch einmal nach.',
  'cli.accounts.none': 'Auf diesem Computer haben wir kein Mailprogramm mit einem Konto gefunden.',
  'cli.fix.from-to': 'Von {first} zu {second}',
  'cli.changes.none': 'Postern hat hier nichts geändert.',
  'cli.changes.state.changed': 'geändert',
  'cli.changes.state.undone': 'rückgängig gemacht',
  'cli.changes.state.interrupted': 'unterbrochen',
  'cli.changes.state.rolled-back': 'zurückgenommen',
};
