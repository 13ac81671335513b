import type { IspExemption } from '../isp/profile.ts';
import type { RequestDraft } from './draft.ts';

type Field = IspExemption['fields'][number];
export type FieldKind = Field['kind'];

/** Where in a request a fault is. */
export type RequestPlace =
  { part: 'field'; name: string } | { part: 'attestation'; id: string } | { part: 'reason' | 'server' };

export const REQUEST_FAULTS = [
  'required',
  'too-long',
  'line-break',
  'control-character',
  'not-an-email',
  'not-a-phone',
  'not-a-number',
  'not-a-date',
  'not-a-choice',
  'not-a-server',
  /** The profile asks for no such field, or no such declaration. */
  'unknown',
  'not-ticked',
  /** The declaration is not word for word the ISP's. */
  'other-words',
] as const;

export interface RequestFault {
  place: RequestPlace;
  problem: (typeof REQUEST_FAULTS)[number];
  /** For `too-long`: characters. */
  most?: number;
  /** For `not-a-choice` and `unknown`: what is allowed. */
  allowed?: string[];
}

/** Characters each may have; help desks read these, and forms cut what is longer. */
export const FIELD_LIMITS: Readonly<Record<FieldKind | 'reason' | 'server', number>> = {
  text: 200,
  /** RFC 5321 §4.5.3.1. */
  email: 254,
  phone: 40,
  number: 20,
  date: 10,
  choice: 200,
  'long-text': 4000,
  reason: 2000,
  server: 253,
};

/**
 * Everything wrong with a request, field by field in the profile's order; empty when it may be sent.
 * @param today - ISO 8601, a day: dates more than a life away are slips of the hand
 */
export function checkRequest(
  draft: Pick<RequestDraft, 'fields' | 'attested' | 'reason' | 'server'>,
  exemption: IspExemption,
  today: string,
): RequestFault[] {
  const known = exemption.fields.map(({ name }) => name);
  const strange = Object.keys(draft.fields).filter((name) => !known.includes(name));
  const reason = textFault(draft.reason, FIELD_LIMITS.reason, true);
  return [
    ...exemption.fields.flatMap((field) => checkField(field, ownValue(draft.fields, field.name), today)),
    ...strange.map((name): RequestFault => ({
      place: { part: 'field', name },
      problem: 'unknown',
      allowed: known,
    })),
    ...attestationFaults(draft.attested, exemption),
    ...(reason === null ? [] : [{ place: { part: 'reason' } as const, ...reason }]),
    ...serverFaults(draft.server),
  ];
}

/** One field, as it is typed. At most one fault: the first a person should mend. */
export function checkField(field: Field, value: string, today: string): RequestFault[] {
  const place: RequestPlace = { part: 'field', name: field.name };
  if (value.trim() === '') return field.required ? [{ place, problem: 'required' }] : [];
  const text = textFault(value, FIELD_LIMITS[field.kind], field.kind === 'long-text');
  if (text !== null) return [{ place, ...text }];
  const problem = kindFault(field, value.trim(), today);
  if (problem === null) return [];
  return [{ place, problem, ...(problem === 'not-a-choice' && { allowed: [...(field.choices ?? [])] }) }];
}

/** A field called `constructor` is a field like any other. */
function ownValue(fields: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(fields, name) ? (fields[name] ?? '') : '';
}

type TextFault = Pick<RequestFault, 'problem' | 'most'>;

/** Line breaks of every kind (Unicode UAX #14: also VT, FF, NEL, LS, PS) could begin a new header or form field. */
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;
/** C0, DEL and C1, and marks that turn the reading direction around or hide text; tab and line breaks apart. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

function textFault(value: string, most: number, lines: boolean): TextFault | null {
  if (CONTROL.test(value) || LONE_SURROGATE.test(value)) return { problem: 'control-character' };
  if (!lines && (LINE_BREAK.test(value) || value.includes('\t'))) return { problem: 'line-break' };
  return Array.from(value).length > most ? { problem: 'too-long', most } : null;
}

const EMAIL =
  /^[^\s@<>(),;:"[\]\\]{1,64}@(?=.{1,253}$)([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*$/u;
const HOST =
  /^(?=.{1,253}$)([\p{L}\p{N}_]([\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)*[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.?$/u;
const ADDRESS_LITERAL = /^[0-9a-f:.]{2,45}$/i;
/** As people write them: digits, and what stands between; three digits at least, an extension at the end. */
const PHONE = /^\+?[\d\s().\-/]{3,}(\s?(ext\.?|x|#)\s?\d{1,6})?$/i;

function kindFault(field: Field, value: string, today: string): RequestFault['problem'] | null {
  switch (field.kind) {
    case 'email':
      return EMAIL.test(value) ? null : 'not-an-email';
    case 'phone':
      return PHONE.test(value) && (value.match(/\d/g) ?? []).length >= 3 ? null : 'not-a-phone';
    case 'number':
      return /^[+-]?\d{1,15}([.,]\d{1,6})?$/.test(value) ? null : 'not-a-number';
    case 'date':
      return isDay(value, today) ? null : 'not-a-date';
    case 'choice':
      return (field.choices ?? [value]).includes(value) ? null : 'not-a-choice';
    case 'text':
    case 'long-text':
      return null;
  }
}

const YEARS = { back: 120, ahead: 20 };

/** `2026-03-31`, a day there is, within a life of today. */
function isDay(value: string, today: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) return false;
  const year = Number(value.slice(0, 4)) - Number(today.slice(0, 4));
  return year >= -YEARS.back && year <= YEARS.ahead;
}

/** Each must be ticked by the customer, and be the text they saw. */
function attestationFaults(
  attested: RequestDraft['attested'],
  { attestations }: IspExemption,
): RequestFault[] {
  const allowed = attestations.map(({ id }) => id);
  const missing = attestations.flatMap(({ id, text }): RequestFault[] => {
    const place: RequestPlace = { part: 'attestation', id };
    const ticked = attested.find((one) => one.id === id);
    if (ticked === undefined) return [{ place, problem: 'not-ticked' }];
    return ticked.text === text ? [] : [{ place, problem: 'other-words' }];
  });
  const strange = attested
    .filter(({ id }) => !allowed.includes(id))
    .map(({ id }): RequestFault => ({ place: { part: 'attestation', id }, problem: 'unknown', allowed }));
  return [...missing, ...strange];
}

function serverFaults(server: string | null): RequestFault[] {
  if (server === null) return [];
  const place: RequestPlace = { part: 'server' };
  const text = textFault(server, FIELD_LIMITS.server, false);
  if (text !== null) return [{ place, ...text }];
  const name = server.trim();
  const literal = ADDRESS_LITERAL.test(name) && /[:.]/.test(name);
  return literal || (HOST.test(name) && name.includes('.')) ? [] : [{ place, problem: 'not-a-server' }];
}
