import { policyFor } from '../../../shared/isp/policy.ts';
import type { IspExemption, IspProfile } from '../../../shared/isp/profile.ts';
import type { ConnectionType } from '../../../shared/model/report.ts';
import { REQUEST_CHANNELS, REQUEST_SCHEMA, type RequestChannel } from '../../../shared/model/request.ts';
import type { RequestDraft } from '../../../shared/requests/draft.ts';
import { ENTRY_SCHEMA, type Entry } from './entry.ts';
import type { OutboxProblem } from './outbox.ts';

/** Characters; as `shared/requests/travelling.ts` reads them at the help desk. */
const LIMITS = { field: 20_000, fields: 200, ticks: 100, report: 2_000_000 };

/** The way of the profile a request takes; the first of several alike. */
export function exemptionOf(
  profile: IspProfile,
  connection: ConnectionType,
  channel: RequestChannel,
): IspExemption | null {
  return policyFor(profile, connection).exemptions.find((one) => one.channel === channel) ?? null;
}

/** The channels of the profile beside this one that a request can take, in the profile's order. */
export function otherChannels(
  profile: IspProfile,
  connection: ConnectionType,
  channel: RequestChannel,
): RequestChannel[] {
  const listed = policyFor(profile, connection).exemptions.map((one) => one.channel);
  const known = REQUEST_CHANNELS.filter((one) => one !== channel && listed.includes(one));
  return known.sort((a, b) => listed.indexOf(a) - listed.indexOf(b));
}

/** What is wrong with a draft before it is one; null: nothing. */
export function draftProblem(draft: RequestDraft, profile: IspProfile): OutboxProblem | null {
  const { connection, channel } = draft;
  if (exemptionOf(profile, connection, channel) === null) return { code: 'no-such-channel', channel };
  const texts: [string, string][] = [
    ...Object.entries(draft.fields),
    ...Object.keys(draft.fields).map((name): [string, string] => [name.slice(0, 100), name]),
    ...draft.attested.map(({ id, text }): [string, string] => [id, text]),
    ['reason', draft.reason],
    ['server', draft.server ?? ''],
  ];
  const long = texts.find(([, text]) => text.length > LIMITS.field);
  if (long !== undefined) return { code: 'too-large', name: long[0], limit: LIMITS.field };
  if (Object.keys(draft.fields).length > LIMITS.fields)
    return { code: 'too-large', name: 'fields', limit: LIMITS.fields };
  if (draft.attested.length > LIMITS.ticks)
    return { code: 'too-large', name: 'attested', limit: LIMITS.ticks };
  return JSON.stringify(draft.report ?? null).length > LIMITS.report
    ? { code: 'too-large', name: 'report', limit: LIMITS.report }
    : null;
}

export function newEntry(draft: RequestDraft, profile: IspProfile, id: string, nowMs: number): Entry {
  const { connection, channel, ports, fields, attested, reason, server, verdict, report } = draft;
  return {
    schema: ENTRY_SCHEMA,
    request: {
      schema: REQUEST_SCHEMA,
      request: id,
      at: new Date(nowMs).toISOString(),
      state: 'draft',
      isp: profile.id,
      ...{ connection, channel, ports, fields, attested, reason, server, verdict },
      report: report ?? null,
      attempts: [],
      reference: null,
      expectedDays: exemptionOf(profile, connection, channel)?.expectedDays ?? null,
      possibleDuplicate: false,
      closed: null,
    },
    messageId: null,
    sending: null,
    tries: 0,
    triedAt: null,
    unknown: 0,
    notBefore: null,
    byServer: false,
  };
}
