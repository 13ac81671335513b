import type { Like } from '../catalogue.ts';
import type { page as english } from '../en/page.ts';

export const page: Like<typeof english> = {
  'page.title': 'E-Mails senden mit {isp}',
  'page.lead':
    'Kommen Ihre E-Mails an, gehen aber nicht hinaus? Hier steht, warum, was trotzdem geht und wen Sie fragen können.',
  'page.languages': 'Diese Seite in anderen Sprachen',
  'page.relay.own-domains': 'Er nimmt nur E-Mails von Adressen bei {names} an.',
  'page.relay.on-net': 'Er antwortet nur an einem Anschluss von {isp}.',
  'page.relay.monitored': 'Was darüber gesendet wird, wird von {isp} beobachtet.',
  'page.relay.unnamed': 'Zum Senden gibt es bei {isp} einen eigenen Mailserver.',
  'page.ask.title': 'Um das Öffnen einer Tür bitten',
  'page.ask.no-way': 'Wir kennen keinen Weg, darum zu bitten. Der Kundendienst weiß vielleicht mehr.',
  'page.ask.nothing-shut': 'An diesem Anschluss ist keine Tür geschlossen. Sie brauchen um nichts zu bitten.',
  'page.ask.opens': 'Geöffnet wird damit: {doors}.',
  'page.ask.days': 'Eine Antwort dauert etwa {count, plural, one {# Tag} other {# Tage}}.',
  'page.ask.customer-days':
    'Sie können darum bitten, wenn Sie seit {count, plural, one {# Tag} other {# Tagen}} Kunde sind.',
  'page.ask.duration': 'Wie lange es gilt',
  'page.ask.reopen-cost': 'Kosten, um sie nach einem Entzug zurückzubekommen',
  'page.form.title': 'Das Formular',
  'page.form.you': 'Über Sie',
  'page.form.needed': 'nötig',
  'page.form.send': 'Das Formular an {isp} senden',
  'page.form.elsewhere': 'Das Formular finden Sie hier:',
  'page.form.asks': 'Gefragt wird nach:',
  'page.release.title': 'Wenn Ihr Anschluss gesperrt wurde, weil Werbung bemerkt wurde',
  'page.phone.menu': 'Wählen Sie: {value}',
  'page.phone.cost': 'Kosten: {value}',
  'page.help.chat': 'Chat',
  'page.help.complaints': 'Wenn Sie nicht einverstanden sind',
  'page.reviewed': 'Von {isp} durchgesehen am {date}.',
  'page.made': 'Diese Seite und das Programm Postern sagen dasselbe: Beide entstehen aus einer Datei.',
  'page.cli.done': 'Geschrieben: {file}',
  'page.cli.no-form-address':
    '{path}: Das Formular hat keine Adresse (url). Deshalb sagt die Seite, wo es steht, statt es zu zeigen.',
  'page.cli.foreign':
    'Im Ordner {file} liegen andere Dateien und keine Seite von uns. Es wurde nichts geschrieben. Mit --force schreiben Sie trotzdem dorthin.',
  'page.cli.not-written': '{file} lässt sich nicht schreiben ({detail}).',
};
