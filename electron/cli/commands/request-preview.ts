import type { Words } from '../../../shared/messages/create-words.ts';
import type { IspExemption, IspProfile } from '../../../shared/isp/profile.ts';
import type { ExemptionRequest } from '../../../shared/model/request.ts';
import { phoneNumbers, phoneScript } from '../../../shared/requests/phone-script.ts';
import { travellingText } from '../../engine/requests/channels/travelling-text.ts';
import { letterFor } from '../../engine/requests/system-outbox.ts';
import type { SendPreview } from '../view/request.ts';

/** What goes out by each channel. A form and a ticket have names of their own for it; see `docs/for-isps.md`. */
export async function previewOf(
  request: ExemptionRequest,
  exemption: IspExemption,
  profile: IspProfile,
  code: string | null,
  words: Words,
): Promise<SendPreview> {
  const { helpDesk } = profile;
  const nothing = { letter: null, script: null, attachment: null };
  switch (request.channel) {
    case 'email':
      return {
        to: exemption.email ?? helpDesk.email ?? profile.name,
        letter: await letterFor(request, profile, code),
        script: null,
        attachment: travellingText(request),
      };
    case 'print':
      return { ...nothing, to: profile.name, letter: await letterFor(request, profile, code) };
    case 'phone': {
      const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const caller = { now: new Date(), timeZone, code };
      const to = phoneNumbers(request, profile)
        .map(({ number }) => number)
        .join(', ');
      return {
        ...nothing,
        to: to === '' ? profile.name : to,
        script: phoneScript(request, profile, caller, words),
      };
    }
    case 'webhook':
      return { ...nothing, to: exemption.url ?? profile.name, attachment: travellingText(request) };
    case 'web-form':
      return {
        ...nothing,
        ...withReport(request),
        to: exemption.form?.page ?? exemption.url ?? profile.name,
      };
    case 'ticket':
      return {
        ...nothing,
        ...withReport(request),
        to: exemption.ticket?.url ?? exemption.url ?? profile.name,
      };
  }
}

/** A form that takes the report gets it in this shape. */
function withReport(request: ExemptionRequest): Partial<SendPreview> {
  return request.report === null ? {} : { attachment: travellingText(request) };
}
