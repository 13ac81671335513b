import type { Words } from '../messages/create-words.ts';
import { policyFor } from '../isp/policy.ts';
import type { IspProfile } from '../isp/profile.ts';
import type { ExemptionRequest } from '../model/request.ts';
import { fieldsOf, lineName, oneLine } from './letter.ts';
import { deskAt } from './open-hours.ts';

export interface Caller {
  now: Date;
  /** IANA name of the caller's time zone. */
  timeZone: string;
  /** The support code of the check, where there was one. */
  code: string | null;
}

export interface PhoneNumber {
  number: string;
  /** Label, what to choose, what it costs: as the ISP says it. */
  notes: string[];
}

/** The numbers to call: those of the way, else of the help desk. */
export function phoneNumbers(request: ExemptionRequest, profile: IspProfile): PhoneNumber[] {
  const way = policyFor(profile, request.connection).exemptions.find(({ channel }) => channel === 'phone');
  return (way?.phones ?? profile.helpDesk.phones).map(({ number, label, menu, cost }) => ({
    number,
    notes: [label, menu, cost].filter((note) => note !== undefined),
  }));
}

/** Whether anybody answers, in the caller's own time; empty when the profile does not say. */
export function deskHours(profile: IspProfile, { now, timeZone }: Caller, words: Words): string[] {
  const { open, hours } = profile.helpDesk;
  const said = hours === undefined ? [] : [hours];
  const desk = open === undefined ? null : deskAt(open, now);
  if (desk === null) return said;
  if (desk.open) {
    return [words.message('request.phone.open', { date: timeText(desk.until, timeZone, words) }), ...said];
  }
  return desk.from === null
    ? [words.message('request.phone.closed-long', {}), ...said]
    : [words.message('request.phone.closed', { date: timeText(desk.from, timeZone, words) }), ...said];
}

/** A whole call, line by line: numbers, hours, and what to read aloud. */
export function phoneScript(
  request: ExemptionRequest,
  profile: IspProfile,
  caller: Caller,
  words: Words,
): string[] {
  const numbers = phoneNumbers(request, profile);
  const url = profile.helpDesk.web;
  const way = policyFor(profile, request.connection).exemptions.find(({ channel }) => channel === 'phone');
  return [
    words.next(
      {
        kind: 'call-help-desk',
        phones: numbers.map(({ number, notes }) =>
          notes.length === 0 ? number : `${number} (${notes.join(', ')})`,
        ),
        ...(numbers.length === 0 && url !== undefined && { url }),
      },
      { isp: profile.name },
    ),
    ...deskHours(profile, caller, words),
    words.message('request.phone.say', {}),
    ...readAloud(request, profile, caller.code, way, words),
    words.message('request.phone.reference', {}),
  ];
}

function readAloud(
  request: ExemptionRequest,
  profile: IspProfile,
  code: string | null,
  way: Parameters<typeof fieldsOf>[1],
  words: Words,
): string[] {
  const { server, reason, attested } = request;
  return [
    words.message('request.phone.ask', { ports: words.list(request.ports) }),
    words.message('request.phone.line', { label: lineName(request, profile) }),
    ...fieldsOf(request, way).map(([label, value]) => `${label}: ${oneLine(value)}`),
    ...(server === null ? [] : [words.message('request.phone.server', { host: server })]),
    ...(reason.trim() === '' ? [] : [words.message('request.phone.reason', { value: oneLine(reason) })]),
    ...attested.map(({ text }) => words.message('request.phone.declare', { value: oneLine(text) })),
    ...(code === null ? [] : [words.message('request.phone.code', { code })]),
    words.message('request.phone.number', { code: request.request }),
  ];
}

/** Day and time on the caller's own clock. */
export function timeText(time: Date, timeZone: string, { language }: Words): string {
  return new Intl.DateTimeFormat(language, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(time);
}
