import type { Words } from '../../../shared/messages/create-words.ts';
import { deskAt } from '../../../shared/requests/open-hours.ts';
import type { RequestTrouble } from '../../../shared/requests/told.ts';
import type { IspSummary } from '../../../shared/contract/isp-summary.ts';
import { momentInWords } from '../../state/date-words.ts';

/** Whether somebody answers the phone now, on the reader's own clock; null when the ISP does not say. */
export function hoursInWords({ helpDesk: { open } }: IspSummary, now: Date, words: Words): string | null {
  const desk = open === undefined ? null : deskAt(open, now);
  if (desk === null) return null;
  const date = (time: Date): string =>
    new Intl.DateTimeFormat(words.language, { weekday: 'long', hour: 'numeric', minute: '2-digit' }).format(
      time,
    );
  if (desk.open) return words.message('request.phone.open', { date: date(desk.until) });
  return desk.from === null
    ? words.message('request.phone.closed-long', {})
    : words.message('request.phone.closed', { date: date(desk.from) });
}

export function troubleInWords({ code, detail }: RequestTrouble, { message, language }: Words): string {
  switch (code) {
    case 'damaged':
      return message('window.outbox.trouble.damaged', { detail });
    case 'no-mail-way':
      return message('window.outbox.trouble.no-mail-way', {});
    case 'disk-full':
    case 'not-writable':
      return message('window.outbox.trouble.disk', { detail });
    case 'not-readable':
      return message('window.outbox.trouble.not-readable', { detail });
    case 'not-yet':
      return message('window.outbox.trouble.wait', { date: momentInWords(detail, language) });
    case 'no-such-request':
    case 'busy':
    case 'wrong-state':
    case 'no-such-channel':
    case 'too-large':
      return message('window.outbox.trouble.other', {});
  }
}
