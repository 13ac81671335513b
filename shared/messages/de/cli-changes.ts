import type { Like } from '../catalogue.ts';
import type { cliChanges as english } from '../en/cli-changes.ts';

export const cliChanges: Like<typeof english> = {
  'cli.accounts.mode.direct': 'lässt sich bei geschlossenem Programm ändern',
  'cli.accounts.mode.live': 'lässt sich jederzeit ändern',
  'cli.accounts.mode.opt-in': 'lässt sich mit Ihrer Zustimmung ändern: Der Hersteller sieht es nicht vor',
  'cli.accounts.mode.guided': 'wird von Hand geändert, Schritt für Schritt',
  'cli.accounts.mode.explain': 'wird nicht geändert',
  'cli.accounts.running': 'gerade offen',
  'cli.accounts.sends': 'sendet über {place}',
  'cli.fix.usage':
    'Sagen Sie, was zu tun ist: --to HOST:PORT:VERSCHLÜSSELUNG, oder --next N für einen Schritt der letzten Prüfung.',
  'cli.fix.which': 'Nennen Sie ein Konto, oder nehmen Sie --all. „postern accounts“ zeigt sie.',
  'cli.fix.bad-target':
    '„{value}“ ist kein Ziel. Schreiben Sie zum Beispiel smtp.example.org:587:starttls (oder tls, oder none).',
  'cli.fix.several': '„{value}“ passt auf mehrere Konten. Nehmen Sie eines davon: {allowed}',
  'cli.fix.no-check': 'Es gibt noch keine Prüfung. Führen Sie zuerst „postern check“ aus.',
  'cli.fix.step.no-such-step': 'Die letzte Prüfung hat keinen Schritt {value}.',
  'cli.fix.step.not-a-change': 'Schritt {value} der letzten Prüfung ändert kein Mailprogramm.',
  'cli.fix.step.not-for-this-account': 'Schritt {value} der letzten Prüfung gilt nicht für dieses Konto.',
  'cli.fix.nothing': 'Kein Konto hier braucht diesen Schritt.',
  'cli.fix.undo': 'Rückgängig machen: postern undo {command}',
  'cli.fix.unseen':
    'Wir sehen nicht, worüber dieses Programm sendet. Wenn seine Post nicht hinausgeht, stellen Sie es von Hand um:',
  'cli.fix.then': 'Wenn Sie das getan haben, prüfen Sie noch einmal: {command}',
  'cli.fix.not-here':
    '{product} ist auf diesem Computer nicht zu finden. Die Schritte von Hand zeigt: postern steps {command}',
  'cli.steps.heading': 'Mailprogramme und wie sie hier heißen',
  'cli.steps.how': 'Die Schritte eines Programms zeigt: postern steps {command}',
  'cli.steps.usage':
    'Sagen Sie, wohin es senden soll: --to HOST:PORT:VERSCHLÜSSELUNG, --next N für einen Schritt der letzten Prüfung, oder --code CODE für einen Hilfe-Code.',
  'cli.steps.which': 'Nennen Sie ein Mailprogramm. „postern steps“ zeigt alle.',
  'cli.steps.unknown': '„{value}“ kennen wir nicht als Mailprogramm. „postern steps“ zeigt alle.',
  'cli.steps.near': '„{value}“ kennen wir nicht als Mailprogramm. Meinten Sie „{suggestion}“?',
  'cli.steps.several': '„{value}“ passt auf mehrere Programme. Nehmen Sie eines davon: {allowed}',
  'cli.steps.bad-account':
    '„{value}“ ist weder eine Mailadresse noch ein Server. Schreiben Sie zum Beispiel ich@example.org oder smtp.example.org.',
  'cli.steps.no-change': 'Nach diesem Hilfe-Code ist im Mailprogramm nichts zu ändern.',
  'cli.fix.proved': '{host} antwortet an Port {port} und nimmt Post an.',
  'cli.fix.not-proved': 'Aber {host} hat uns an Port {port} nicht angenommen: {failure}',
  'cli.fix.test.dry-run':
    '--test-send sendet eine Nachricht nach einer Änderung. Das geht nicht mit --dry-run.',
  'cli.fix.test.one-password':
    '{command} gibt --test-send ein einziges Passwort, für ein einziges Konto. Das geht nicht mit --all.',
  'cli.fix.test.no-terminal':
    'Hier kann niemand nach dem Passwort gefragt werden. Geben Sie es mit {command}, oder lassen Sie --test-send weg. Nichts wurde geändert.',
  'cli.fix.test.not-tried':
    '{problem, select, oauth {Es wurde keine Testnachricht gesendet: Dieses Konto meldet sich über eine Webseite an, und das kann nur sein eigenes Programm.} no_address {Es wurde keine Testnachricht gesendet: Dieses Konto hat keine eigene Adresse.} other {Es wurde keine Testnachricht gesendet: Es wurde kein Passwort angegeben.}}',
  'cli.undo.nothing': 'Es gibt keine Änderung, die rückgängig zu machen wäre.',
  'cli.changes.conflict': '{path}, {value}: Wir schrieben {first}, jetzt steht dort {second}',
};
