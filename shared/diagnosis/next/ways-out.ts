import type { IspProfile } from '../../isp/profile.ts';
import { relayAccepts } from '../../isp/policy.ts';
import { plainHost } from '../../model/host-name.ts';
import type { Security } from '../../model/observation.ts';
import type { NextStep } from '../../model/verdict.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isMasked } from '../evidence/keywords.ts';

/** Encrypted from the first byte before encrypted on request (RFC 8314 §3.3); 587 before 25 for the latter. */
function preference(port: number, security: Security): number {
  if (security === 'tls') return port === 465 ? 0 : 1;
  if (security === 'starttls') return port === 587 ? 2 : port === 25 ? 4 : 3;
  return 5;
}

type ProviderPort = Extract<NextStep, { kind: 'use-provider-port' }>;

/** The configured servers' other ways, as observed: those that stood to the end, with a certificate in order. */
export function providerPorts(evidence: Evidence): ProviderPort[] {
  return evidence.failing.flatMap(({ host, subject }) => {
    const ways = evidence.observations
      .filter(
        (o) =>
          plainHost(o.host) === host &&
          o.purpose === 'mail' &&
          o.outcome === 'ready' &&
          o.certificate?.authorized !== false &&
          !isMasked(o) &&
          !evidence.redirects.some((redirect) => redirect.observations.includes(o)) &&
          !(o.port === subject.port && (subject.security === null || o.security === subject.security)) &&
          // Nobody is led from encryption to plain text.
          (o.security !== 'none' || subject.security === 'none'),
      )
      .sort((a, b) => preference(a.port, a.security) - preference(b.port, b.security));
    const [best] = ways;
    return best === undefined
      ? []
      : [{ kind: 'use-provider-port' as const, host, port: best.port, security: best.security }];
  });
}

/** The ISP's relay, where it answered, takes this sender, and the customer is at home (or it answers everywhere). */
export function relaySteps(evidence: Evidence, profile: IspProfile): NextStep[] {
  const { network, report } = evidence;
  const states = evidence.failing;
  // Nobody whose mail goes out is led elsewhere.
  if (evidence.subjects.length > 0 && states.length === 0) return [];
  const emails = states.length > 0 ? states.map(({ subject }) => subject.email) : [undefined];
  return profile.relays.flatMap((relay): NextStep[] => {
    const host = plainHost(relay.host);
    if (network.foreignNetwork === 'yes' && relay.onNetOnly) return [];
    if (states.length > 0 && states.every((state) => state.host === host)) return [];
    const email = emails.find((address) => relayAccepts(relay, profile, address));
    if (!emails.some((address) => relayAccepts(relay, profile, address))) return [];
    const ready = evidence.observations
      .filter(
        (o) =>
          o.role === 'relay' && o.outcome === 'ready' && o.purpose === 'mail' && plainHost(o.host) === host,
      )
      .sort((a, b) => preference(a.port, a.security) - preference(b.port, b.security))[0];
    if (ready === undefined) return [];
    const domain = email?.split('@').at(-1)?.toLowerCase();
    const sender = report.network.senders.find(
      (known) => known.domain.toLowerCase() === domain && plainHost(known.via) === host,
    );
    const risky =
      sender !== undefined &&
      sender.spf !== 'pass' &&
      (sender.dmarc === 'reject' || sender.dmarc === 'quarantine');
    return [
      {
        kind: 'use-relay',
        host,
        port: ready.port,
        security: ready.security,
        login: relay.login,
        ...(risky && sender.dmarc !== 'not-tried'
          ? { senderRisk: { domain: sender.domain, dmarc: sender.dmarc } }
          : {}),
      },
    ];
  });
}

/** Everything that sends mail today, best first. */
export function waysOut(evidence: Evidence, profile: IspProfile): NextStep[] {
  return [...providerPorts(evidence), ...relaySteps(evidence, profile)];
}

/** A door that is shut and that nobody uses asks for nothing. */
export function ifNotNeeded({ subjects, failing }: Evidence): NextStep[] {
  return subjects.length > 0 && failing.length === 0 ? [{ kind: 'nothing' }] : [];
}
