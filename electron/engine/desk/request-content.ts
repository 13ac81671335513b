import type { IspExemption, IspProfile } from '../../../shared/isp/profile.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { RequestContent } from '../../../shared/requests/told.ts';
import { phoneNumbers, phoneScript } from '../../../shared/requests/phone-script.ts';
import type { Kept } from '../requests/outbox.ts';
import type { ChannelDeps } from '../requests/channels/channel.ts';
import { ticketOf } from '../requests/channels/ticket.ts';
import { travellingText } from '../requests/channels/travelling-text.ts';
import { formEntries } from '../requests/channels/web-form.ts';

export interface ContentDeps {
  letter: ChannelDeps['letter'];
  now: () => Date;
  /** IANA name of the customer's own time zone. */
  timeZone: string;
}

const NOTHING: RequestContent = { to: null, subject: null, letter: null, rows: [], data: null, script: [] };

/**
 * What would leave this computer, made by the very functions that make it when it is sent. `words`: the customer's own,
 * for the call they read aloud.
 */
export async function requestContent(
  { request, profile, exemption }: Pick<Kept, 'request' | 'profile' | 'exemption'>,
  words: Words,
  deps: ContentDeps,
): Promise<RequestContent> {
  const to = goesTo(profile, exemption);
  switch (request.channel) {
    case 'web-form': {
      const rows = formEntries({ request, exemption }).map(([name, value]) => ({
        label: labelOf(name, exemption, words),
        name,
        value,
      }));
      return { ...NOTHING, to, rows };
    }
    case 'webhook':
      return { ...NOTHING, to, data: travellingText(request) };
    case 'ticket': {
      const { subject, text } = await deps.letter(request, profile);
      const body = { request: ticketOf({ request, exemption }, subject, text) };
      return { ...NOTHING, to, data: JSON.stringify(body, null, 2) };
    }
    case 'email': {
      const { subject, text } = await deps.letter(request, profile);
      return { ...NOTHING, to, subject, letter: text, data: travellingText(request) };
    }
    case 'print': {
      const { subject, text } = await deps.letter(request, profile);
      return { ...NOTHING, subject, letter: text };
    }
    case 'phone': {
      const caller = { now: deps.now(), timeZone: deps.timeZone, code: null };
      const numbers = phoneNumbers(request, profile).map(({ number }) => number);
      return {
        ...NOTHING,
        to: numbers.length === 0 ? null : words.list(numbers),
        script: phoneScript(request, profile, caller, words),
      };
    }
  }
}

/** Of an entry of the ISP's form, as the customer has filled it in. */
function labelOf(sentAs: string, { form, fields, attestations }: IspExemption, { message }: Words): string {
  const names = Object.entries(form?.fieldNames ?? {});
  const name = names.find(([, theirs]) => theirs === sentAs)?.[0] ?? sentAs;
  switch (name) {
    case 'postern-request':
    case 'postern-reason':
    case 'postern-server':
    case 'postern-ports':
      return message(OF_POSTERN[name], {});
    case 'postern-report':
      return message('window.request.data', {});
    default:
      return (
        fields.find((field) => field.name === name)?.label ??
        attestations.find(({ id }) => `declare-${id}` === name)?.text ??
        name
      );
  }
}

const OF_POSTERN = {
  'postern-request': 'request.label.request',
  'postern-reason': 'request.label.reason',
  'postern-server': 'request.label.server',
  'postern-ports': 'request.label.ports',
} as const;

/** The address a request of this way is sent to; null where the profile names none. */
function goesTo(
  { helpDesk }: IspProfile,
  { channel, form, url, ticket, email }: IspExemption,
): string | null {
  switch (channel) {
    case 'web-form':
      return form?.page ?? url ?? null;
    case 'webhook':
      return url ?? null;
    case 'ticket':
      return ticket?.url ?? null;
    case 'email':
      return email ?? helpDesk.email ?? null;
    default:
      return null;
  }
}

/** Postern can send it without a person: there is a place it goes to. */
export const isSendable = ({ channel }: IspExemption, { to }: RequestContent): boolean =>
  channel !== 'phone' && channel !== 'print' && to !== null;
