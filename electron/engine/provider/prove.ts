import { setMaxListeners } from 'node:events';
import { STEPS } from '../../../shared/model/failure.ts';
import { FAMILIES, type Observation } from '../../../shared/model/observation.ts';
import type { ServerCandidate } from '../../../shared/model/provider-settings.ts';
import { loginMechanisms, offersLogin } from '../../../shared/smtp/capabilities.ts';
import { runPlan } from '../probe/run-plan.ts';
import { sessionTarget } from '../probe/session-target.ts';
import { PROOF_DUE, PROOF_GRACE } from './deadlines.ts';
import type { ProviderDeps } from './deps.ts';
import type { SettingsListener } from './events.ts';
import { wayOf, type Offer } from './offer.ts';

/** What was seen of one offer. */
export interface Proof {
  observation: Observation | null;
  proven: boolean;
  /** What the server offers to log in with, strongest first. */
  methods: ServerCandidate['methods'];
}

/**
 * Tries every offer: greeting, TLS with a right certificate, a login offered. Once one is proven the others get as long
 * again; who has not answered by then was not tried. Never rejects.
 * @returns by `wayOf`
 */
export async function prove(
  offers: readonly Offer[],
  deps: ProviderDeps,
  listen: SettingsListener,
  signal: AbortSignal,
): Promise<Map<string, Proof>> {
  const { clock } = deps.probe;
  const known = (await deps.families?.()) ?? [];
  // No family is known to lead out: the tries will show what does not.
  const families = known.length > 0 ? known : FAMILIES;
  const byTarget = new Map<string, Offer>();
  const targets = offers.map((offer, index) => {
    listen({ kind: 'proving', host: offer.host, port: offer.port });
    byTarget.set(wayOf(offer), offer);
    return sessionTarget(offer, index, families);
  });

  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const abort = (): void => stop.abort();
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  const began = clock.now();
  let cancelGrace: (() => void) | null = null;
  try {
    const { observations } = await runPlan(
      { targets },
      { ...deps.probe, options: { deadlineMs: PROOF_DUE, listenMs: 0 } },
      (event) => {
        if (event.kind !== 'observation') return;
        const offer = byTarget.get(wayOf(event.observation));
        if (offer === undefined || !isProof(event.observation, offer)) return;
        cancelGrace ??= clock.after(Math.max(PROOF_GRACE, clock.now() - began), abort);
        listen({ kind: 'proved', host: offer.host, port: offer.port, security: offer.security });
      },
      stop.signal,
    );
    return new Map([...byTarget].map(([way, offer]) => [way, judge(offer, observations)]));
  } finally {
    (cancelGrace as (() => void) | null)?.();
    signal.removeEventListener('abort', abort);
  }
}

function judge(offer: Offer, observations: readonly Observation[]): Proof {
  const own = observations
    .filter((one) => wayOf(one) === wayOf(offer) && (one.outcome === 'ready' || one.outcome === 'failed'))
    .sort((a, b) => reached(b) - reached(a));
  const proof = own.find((one) => isProof(one, offer));
  const observation = proof ?? own[0] ?? null;
  return {
    observation,
    proven: proof !== undefined,
    methods: observation === null ? [] : methodsOf(observation),
  };
}

/** How far a try came: the one that came farthest says most. */
function reached({ step }: Observation): number {
  return STEPS.indexOf(step);
}

function isProof({ outcome, security, certificate, features }: Observation, offer: Offer): boolean {
  if (outcome !== 'ready' || security !== offer.security || certificate?.authorized !== true) return false;
  return !offer.login || offersLogin(features);
}

const STRONGEST_FIRST = [
  ['oauth2', /^(?:XOAUTH2|OAUTHBEARER)$/],
  ['encrypted-password', /^(?:CRAM-MD5|DIGEST-MD5|SCRAM-.+)$/],
  ['password', /^(?:PLAIN|LOGIN)$/],
] as const;

function methodsOf({ features }: Observation): ServerCandidate['methods'] {
  const names = loginMechanisms(features);
  return STRONGEST_FIRST.flatMap(([method, pattern]) =>
    names.some((name) => pattern.test(name)) ? [method] : [],
  );
}
