import type { Like } from '../catalogue.ts';
import type { disc as english } from '../en/disc.ts';

export const disc: Like<typeof english> = {
  'disc.choose': 'Wählen Sie das System dieses Computers',
  'disc.how.windows': 'Ein Doppelklick öffnet es. Es wird nichts installiert.',
  'disc.how.macos': 'Öffnen Sie die Datei und dann das Programm darin.',
  'disc.how.linux':
    'Kopieren Sie die Datei auf Ihren Computer, erlauben Sie ihr das Ausführen, und öffnen Sie sie.',
  'disc.none': 'Auf dieser Disc ist kein Programm. Sie können trotzdem weiterlesen.',
  'disc.read.title': 'Oder lesen Sie weiter',
};
