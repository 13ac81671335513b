import type { Like } from '../catalogue.ts';
import type { failed as english } from '../en/failed.ts';

export const failed: Like<typeof english> = {
  'window.loading': 'Postern wird gestartet …',
  'window.failed.title': 'Das hat nicht geklappt',
  'window.failed.again': 'Noch einmal versuchen',
  'window.failed.bad-argument':
    'Etwas, das Sie eingegeben haben, geht so nicht. Bitte sehen Sie es sich noch einmal an.',
  'window.failed.not-allowed': 'Das ist hier nicht erlaubt.',
  'window.failed.too-many':
    'Es wurde zu viel auf einmal verlangt. Warten Sie ein wenig und versuchen Sie es noch einmal.',
  'window.failed.too-large': 'Das war zu viel auf einmal.',
  'window.failed.unknown-isp': 'Wir haben keine Datei für diesen Internetanbieter.',
  'window.failed.not-saved':
    'Ihre Wahl ließ sich nicht speichern ({detail}). Sie gilt, bis Sie Postern schließen.',
  'window.failed.disconnected':
    'Die andere Hälfte von Postern antwortet nicht. Schließen Sie dieses Fenster und starten Sie Postern neu.',
  'window.failed.could-not-run': 'Die Prüfung konnte nicht laufen ({detail}).',
  'window.failed.fault': 'In Postern stimmt etwas nicht ({code}). Ein Neustart kann helfen.',
};
