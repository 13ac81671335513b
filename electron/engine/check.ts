import { setMaxListeners } from 'node:events';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import { relayAccepts } from '../../shared/isp/policy.ts';
import { isForeign, recogniseConnection } from '../../shared/isp/recognise.ts';
import type { IspProfile } from '../../shared/isp/profile.ts';
import type { NetworkFacts } from '../../shared/model/network.ts';
import type { Observation } from '../../shared/model/observation.ts';
import type { Subject } from '../../shared/model/plan.ts';
import type { SceneId } from '../../shared/model/practice.ts';
import { REPORT_SCHEMA, type ConnectionType, type Report } from '../../shared/model/report.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import { makePlan } from '../../shared/plan/make-plan.ts';
import { knowProviders } from './know-providers.ts';
import type { Listener } from './probe/events.ts';
import { concludeFacts } from './probe/facts/conclude-facts.ts';
import { gatherFacts, quickFacts, type FactPorts } from './probe/facts/gather-facts.ts';
import { loadSenderPolicy, lookUpSenderPolicy } from './probe/facts/sender-policy.ts';
import { runPlan, type ProbeDeps } from './probe/run-plan.ts';
import { domainOf } from './subjects.ts';

/** Each costs a dozen DNS look-ups at most. */
const MOST_SENDER_QUESTIONS = 8;

export interface CheckRequest {
  profile: IspProfile;
  /** As the user said; null lets the profile recognise it. */
  connection: ConnectionType | null;
  subjects: readonly Subject[];
  /** The scene that is played, when this is practice: it marks the report. */
  practice?: SceneId;
}

export interface CheckDeps {
  probe: ProbeDeps;
  facts: FactPorts;
  /** Wall clock. */
  now: () => Date;
  /** Milliseconds, monotonic. */
  monotonic: () => number;
  /** Draws the controls; 0 ≤ value < 1. */
  random: () => number;
}

export interface CheckResult {
  report: Report;
  verdicts: Verdict[];
  /** The same again once slow greetings have come, or null when none is awaited. */
  late: Promise<CheckResult | null>;
}

/**
 * One check: quick facts → plan → probe beside slower facts → report → verdicts.
 * Never throws for what it finds; an abort gives a report that ended `cancelled`.
 */
export async function runCheck(
  request: CheckRequest,
  deps: CheckDeps,
  listen: Listener,
  signal: AbortSignal,
): Promise<CheckResult> {
  const { profile } = request;
  // Every look-up and every attempt listens to it.
  setMaxListeners(0, signal);
  const startedAt = deps.now().toISOString();
  const began = deps.monotonic();

  const subjects = knowProviders(request.subjects);
  const quick = await quickFacts(deps.facts);
  listen({ kind: 'facts', network: quick });
  const plan = makePlan({ profile, subjects, families: quick.families ?? [], random: deps.random });
  listen({ kind: 'planned', plan });

  const questions = senderQuestions(profile, subjects);
  // Loading beside the probe would be measured as round trip.
  if (questions.length > 0) await loadSenderPolicy();
  const { portalCheck, addressEcho } = profile.controls;
  // The facts begin first: they count this computer's own connections to port 25 before the probe adds to them.
  const [gathered, probed, senders] = await Promise.all([
    gatherFacts(
      { ...(portalCheck && { portalCheck }), ...(addressEcho && { addressEcho }) },
      deps.facts,
      signal,
    ),
    runPlan(plan, deps.probe, tellUseful(listen), signal),
    Promise.all(questions.map(({ domain, relay }) => lookUpSenderPolicy(domain, relay, deps.facts, signal))),
  ]);

  const judge = (observations: Observation[], late: Promise<CheckResult | null>): CheckResult => {
    const network: NetworkFacts = { ...concludeFacts({ ...quick, ...gathered }, observations), senders };
    const own = {
      ...(network.publicAddress !== undefined && { address: network.publicAddress }),
      ...(network.publicName !== undefined && { name: network.publicName }),
    };
    network.foreignNetwork = isForeign(profile, own);
    listen({ kind: 'facts', network });
    const connection = request.connection ?? recogniseConnection(profile, own) ?? 'unknown';
    const report: Report = {
      schema: REPORT_SCHEMA,
      startedAt,
      ...(request.practice !== undefined && { practice: request.practice }),
      durationMs: Math.round(deps.monotonic() - began),
      isp: { id: profile.id, connection },
      subjects,
      network,
      observations,
      ended: probed.ended,
    };
    return { report, verdicts: diagnose(report, profile), late };
  };

  const late = probed.late.then((came) =>
    came.length === 0 ? null : judge(withLate(probed.observations, came), Promise.resolve(null)),
  );
  return judge(probed.observations, late);
}

/** What slow servers said at last, in the places of the observations that were still waiting for it. */
function withLate(observations: readonly Observation[], came: readonly Observation[]): Observation[] {
  const talkOf = ({ host, address, port, role }: Observation) => [role, host, address, port].join(' ');
  const news = new Map(came.map((observation) => [talkOf(observation), observation]));
  return observations.map((one) => (one.waiting === true ? (news.get(talkOf(one)) ?? one) : one));
}

/** Adds the first useful answer to a stream of events: an encrypted door of the account's own server that works. */
function tellUseful(listen: Listener): Listener {
  let told = false;
  return (event) => {
    listen(event);
    if (told || event.kind !== 'observation') return;
    const { role, outcome, security, host, port, endedMs } = event.observation;
    if (role !== 'provider' || outcome !== 'ready' || security === 'none') return;
    told = true;
    listen({ kind: 'useful', host, port, security, atMs: endedMs });
  };
}

interface SenderQuestion {
  domain: string;
  relay: string;
}

/** Senders whose domain may mind mail sent through the ISP's relay; asked only where a relay could be offered. */
function senderQuestions(profile: IspProfile, subjects: readonly Subject[]): SenderQuestion[] {
  const emails = [...new Set(subjects.flatMap(({ email }) => email ?? []))];
  const questions = emails.flatMap((email) =>
    profile.relays
      .filter((relay) => relayAccepts(relay, profile, email))
      .map((relay) => ({ domain: domainOf(email), relay: relay.host })),
  );
  return questions.slice(0, MOST_SENDER_QUESTIONS);
}
