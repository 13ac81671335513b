import type { Like } from '../catalogue.ts';
import type { windowPages as english } from '../en/window-pages.ts';

export const windowPages: Like<typeof english> = {
  'window.about.title': 'Was ist das?',
  'window.about.smtp.question': 'Wie gehen meine E-Mails hinaus?',
  'window.about.smtp.answer':
    'Ihr E-Mail-Programm gibt Ihre E-Mail an den Server Ihres E-Mail-Anbieters weiter. Die beiden sprechen eine Sprache, die SMTP heißt. Der Server hat dafür drei Türen, und jede hat eine Nummer (einen Port): 25, 465 und 587.',
  'window.about.why.question': 'Warum ist Tür 25 geschlossen?',
  'window.about.why.answer':
    'Tür 25 ist die älteste Tür. Ein Virus kann durch sie ungefragt Werbung von Ihrem Computer verschicken. Deshalb schließen viele Internetanbieter sie. Das hält Ihre Leitung sauber. Es richtet sich nicht gegen Sie.',
  'window.about.who.question': 'Wen betrifft das?',
  'window.about.who.answer':
    'Es betrifft Sie, wenn Ihr E-Mail-Programm Tür 25 benutzt und Ihr E-Mail-Anbieter nicht Ihr Internetanbieter ist. Das Empfangen von E-Mails ist nicht betroffen. Auch das Lesen und Schreiben auf einer Webseite ist nicht betroffen.',
  'window.about.who.isp': 'So ist es bei {isp}:',
  'window.about.shut': '{label}: Geschlossen {portCount, plural, one {ist} other {sind}} {doors}.',
  'window.about.shut.but-relay':
    '{label}: Geschlossen {portCount, plural, one {ist} other {sind}} {doors}, außer zum Mailserver von {isp}.',
  'window.about.shut.after-abuse':
    '{label}: Geschlossen {portCount, plural, one {ist} other {sind}} {doors}, wenn Werbung bemerkt wurde.',
  'window.about.open': '{label}: Keine Tür ist geschlossen.',
  'window.about.line': 'Ihr Anschluss',
  'window.about.works.question': 'Was funktioniert trotzdem?',
  'window.about.works.answer':
    'Die Türen 465 und 587 sind neuer. Sie fragen nach Name und Passwort, deshalb kann ein Virus sie nicht benutzen. Fast alle E-Mail-Anbieter haben sie. Meist ändern Sie eine Zahl in Ihrem E-Mail-Programm, und Ihre E-Mails gehen wieder hinaus.',
  'window.about.works.isp': 'Das funktioniert laut {isp}:',
  'window.about.works.receiving': 'E-Mails empfangen',
  'window.about.works.webmail': 'E-Mails auf einer Webseite',
  'window.about.works.relay': 'Senden über den Mailserver von {isp}',
  'window.about.works.provider-465': 'Tür 465 Ihres E-Mail-Anbieters',
  'window.about.works.provider-587': 'Tür 587 Ihres E-Mail-Anbieters',
  'window.about.works.provider-other-port': 'Eine andere Tür als 25 bei Ihrem E-Mail-Anbieter',
  'window.about.works.vpn': 'Ein VPN',
  'window.about.works.sending-service': 'Eine Firma, die E-Mails für Sie verschickt',
  'window.about.postern.question': 'Was macht Postern?',
  'window.about.postern.answer':
    'Postern klopft von Ihrem Computer aus an die Türen. Es vergleicht Ihren Mailserver mit anderen und erkennt so, wer eine Tür geschlossen hat. Zum Prüfen sendet es keine E-Mail und fragt nach keinem Passwort. Es stellt Ihr E-Mail-Programm nur dann auf eine andere Tür ein, wenn Sie es wollen, und kann das rückgängig machen.',
  'window.about.isp': 'Fragen an {isp}',
  'window.about.help-desk': 'Der Kundendienst von {isp}',
  'window.about.not-helping': 'Dabei hilft der Kundendienst nicht:',
  'window.about.sources': 'Woher wir das wissen',
  'window.about.read': '{title} (gelesen am {date})',

  'window.practice.title': 'Üben',
  'window.practice.text':
    'Spielen Sie den Anruf eines Kunden und sehen Sie, was die Prüfung findet. Ihre Leitung wird nicht berührt. Nichts wird gesendet.',
  'window.practice.play': 'Diese Szene spielen',
  'window.practice.none': 'Hier gibt es keine Szenen.',

  'window.settings.title': 'Einstellungen',
  'window.settings.language': 'Sprache',
  'window.settings.language.system': 'Wie auf diesem Computer',
  'window.settings.text-size': 'Schriftgröße',
  'window.settings.text-size.normal': 'Normal',
  'window.settings.text-size.large': 'Groß',
  'window.settings.text-size.larger': 'Sehr groß',
  'window.settings.contrast': 'Kontrast',
  'window.settings.contrast.system': 'Wie auf diesem Computer',
  'window.settings.contrast.more': 'Stark',
  'window.settings.theme': 'Farben',
  'window.settings.theme.system': 'Wie auf diesem Computer',
  'window.settings.theme.light': 'Hell',
  'window.settings.theme.dark': 'Dunkel',
  'window.settings.isp': 'Ihr Internetanbieter',
  'window.settings.sent': 'Was würde gesendet?',
  'window.settings.sent.text':
    'Nichts über Sie verlässt diesen Computer. Was eine Prüfung findet, bleibt hier und ist weg, wenn Sie Postern schließen.',
  'window.settings.sent.check':
    'Eine Prüfung ruft Ihren Mailserver an, den Mailserver Ihres Internetanbieters und einige bekannte Server zum Vergleich. Wie bei jedem Anruf sieht jeder davon die Adresse Ihrer Leitung. Sie bekommen keinen Namen, keine E-Mail und kein Passwort.',
  'window.settings.sent.none': 'Bisher wurde nichts gesendet.',
  'window.settings.sent.last':
    'Die letzte Prüfung hat insgesamt {count, plural, one {# Byte} other {# Bytes}} gesendet. Angerufen hat sie:',
  'window.settings.sent.words': 'Gesagt hat sie nur das:',
  'window.settings.about': 'Über Postern',
  'window.settings.version': 'Version {version}',
  'window.settings.licence': 'Postern ist freie Software unter der Mozilla Public License 2.0.',
  'window.settings.libraries': 'Arbeit anderer, die darin steckt',
  'window.settings.library': '{name} {version} ({licence})',

  'accounts.choose.none.unasked': 'Wir kennen noch keinen anderen Weg für dieses Konto. Prüfen Sie zuerst.',
  'accounts.choose.why.unseen': 'Nehmen Sie das, wenn dieses Konto über diesen Server sendet.',
  'accounts.guided.begin.of': 'Die Schritte zeigen für {name}',
};
