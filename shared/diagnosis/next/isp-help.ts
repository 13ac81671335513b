import { policyIsCertain } from '../../isp/policy.ts';
import type { IspProfile } from '../../isp/profile.ts';
import type { NextStep } from '../../model/verdict.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** Channels a request can travel by without a call. */
const ONLINE = ['web-form', 'email', 'ticket', 'webhook', 'portal', 'print'];
/** Channels that need a talk with the ISP. */
const BY_TALK = ['phone', 'chat', 'buy-static-address', 'change-contract'];

export function helpDesk(profile: IspProfile): NextStep[] {
  const phones = profile.helpDesk.phones.map((phone) => phone.number);
  const url = profile.helpDesk.web;
  if (phones.length === 0 && url === undefined) return [];
  return [{ kind: 'call-help-desk', phones, ...(url === undefined ? {} : { url }) }];
}

/**
 * Asking for the port to be opened, where this connection may have that. While the connection type is unknown and the
 * policies differ, only a person can say, so the help desk is named.
 */
export function exemptionSteps(evidence: Evidence, profile: IspProfile): NextStep[] {
  const { exemptions } = evidence.policy;
  if (!policyIsCertain(profile, evidence.report.isp.connection)) return helpDesk(profile);
  const online = exemptions
    .filter((exemption) => ONLINE.includes(exemption.channel))
    .map((exemption): NextStep => ({
      kind: 'request-exemption',
      channel: exemption.channel,
      ...(exemption.url === undefined ? {} : { url: exemption.url }),
    }));
  const byTalk = exemptions.some((exemption) => BY_TALK.includes(exemption.channel));
  return [...online, ...(byTalk || online.length > 0 ? helpDesk(profile) : [])];
}
