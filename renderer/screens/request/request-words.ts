import type { IspExemption } from '../../../shared/isp/profile.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { Asking, AskingWay, Condition } from '../../../shared/requests/asking.ts';
import type { RequestFault } from '../../../shared/requests/check-request.ts';
import { deskAt } from '../../../shared/requests/open-hours.ts';
import type { RequestTrouble } from '../../../shared/requests/told.ts';
import type { IspSummary } from '../../../shared/contract/isp-summary.ts';
import { momentInWords } from '../../state/date-words.ts';

/** "door 25", "doors 25 and 465". */
export const doorsInWords = (ports: readonly number[], { message, list }: Words): string =>
  message('name.doors', { ports: list(ports), portCount: ports.length });

/** Who may ask, in one sentence. */
export function askingInWords(asking: Asking, isp: string, words: Words): string {
  const { message } = words;
  const doors = doorsInWords(asking.ports, words);
  if (asking.kind === 'other-path') return message('request.asking.other-path', {});
  if (asking.kind !== 'cannot') return message(`request.asking.${asking.kind}`, { isp, doors });
  switch (asking.why) {
    case 'nobody-may':
      return message('request.asking.nobody-may', { isp, doors });
    case 'not-you':
    case 'nothing-shut':
      return message(`request.asking.${asking.why}`, { ispFirst: isp });
    case 'no-way-known':
      return message('request.asking.no-way-known', { isp });
    case 'isp-unknown':
      return message('request.asking.isp-unknown', {});
  }
}

/** What the ISP asks of those who may ask. */
export function conditionInWords(condition: Condition, { message, list }: Words): string {
  switch (condition.kind) {
    case 'address': {
      const names = condition.types.map((type) => message(`request.address.${type}`, {}));
      return message('request.condition.address', { names: list(names) });
    }
    case 'contract': {
      const names = condition.contracts.map((type) => message(`request.contract.${type}`, {}));
      return message('request.condition.contract', { names: list(names) });
    }
    case 'days':
      return message('request.condition.days', { count: condition.days });
    case 'words':
      return condition.text;
  }
}

export const wayTerms = (
  { exemption: { cost, expectedDays }, conditions }: AskingWay,
  words: Words,
): string[] => [
  ...conditions.map((condition) => conditionInWords(condition, words)),
  ...(cost === undefined ? [] : [words.message('request.way.cost', { value: cost })]),
  ...(expectedDays === undefined ? [] : [words.message('request.way.days', { count: expectedDays })]),
];

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

/** What is wrong with one thing that was filled in. */
export function faultInWords(
  { place, problem, most = 0, allowed = [] }: RequestFault,
  exemption: IspExemption,
  words: Words,
): string {
  const { message } = words;
  const label = labelOf(place, exemption, words);
  switch (problem) {
    case 'too-long':
      return message('request.fault.too-long', { label, most });
    case 'not-a-choice':
    case 'unknown':
      return message(`request.fault.${problem}`, { label, allowed: words.list(allowed) });
    default:
      return message(`request.fault.${problem}`, { label });
  }
}

function labelOf(
  place: RequestFault['place'],
  { fields, attestations }: IspExemption,
  { message }: Words,
): string {
  switch (place.part) {
    case 'field':
      return fields.find(({ name }) => name === place.name)?.label ?? place.name;
    case 'attestation':
      return attestations.find(({ id }) => id === place.id)?.text ?? place.id;
    case 'reason':
      return message('request.part.reason', {});
    case 'server':
      return message('request.part.server', {});
  }
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
