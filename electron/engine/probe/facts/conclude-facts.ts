import { UNTRIED, type Answer, type NetworkFacts } from '../../../../shared/model/network.ts';
import type { Family, Observation } from '../../../../shared/model/observation.ts';
import { isLoopback } from './address-kind.ts';
import { REFUSED_FROM_AFAR_MS } from './limits.ts';
import { concludeShield } from './mail-shield.ts';
import { ownNameFrom } from './own-name.ts';

/** Adds to the gathered facts what only the probe could show. Pure; `foreignNetwork` needs the profile and stays untried. */
export function concludeFacts(
  early: Partial<NetworkFacts>,
  observations: readonly Observation[],
): NetworkFacts {
  const tried = observations.filter((one) => one.outcome === 'ready' || one.outcome === 'failed');
  const beyond = makeBeyond(tried);
  const reached = tried.filter((one) => beyond(one) && connected(one));
  const answered = (one: Observation) => beyond(one) && (connected(one) || refusedFromAfar(one));
  const roundTrip = roundTripOf(reached);
  const facts: NetworkFacts = {
    ...UNTRIED,
    ...early,
    online: early.online === true || tried.some(answered),
    ipv4: health(4, tried, answered),
    ipv6: health(6, tried, answered),
    nonMail: nonMailOf(early, tried, answered),
    dnsWorks: namesWork(early, tried),
    ...(early.publicAddress === undefined ? ownNameFrom(tried) : {}),
    ...concludeShield(early, tried, beyond),
    ...(roundTrip === undefined ? {} : { roundTripMs: roundTrip }),
  };
  // A product that is installed and does nothing is nobody's business.
  if (facts.mailShield !== 'yes') delete facts.mailShieldName;
  return facts;
}

/**
 * Does this observation say something about what lies beyond this computer? A loopback far end does not, unless nothing
 * else was asked (a practice scene): then what answered is all there is.
 */
function makeBeyond(tried: readonly Observation[]): (one: Observation) => boolean {
  const here = (one: Observation) =>
    one.loopbackPeer === true || (one.address !== null && isLoopback(one.address));
  const onlyHere = tried.every((one) => one.address === null || isLoopback(one.address));
  return (one) => onlyHere || !here(one);
}

function connected(one: Observation): boolean {
  return one.outcome === 'ready' || (one.step !== 'resolve' && one.step !== 'connect');
}

/** A quick refusal may be this computer's or the router's own; a late one was made beyond them. */
function refusedFromAfar(one: Observation): boolean {
  return one.failure === 'connect-refused' && (one.timings.connectMs ?? 0) >= REFUSED_FROM_AFAR_MS;
}

/** Reached the network at all: a deadline that cut the attempt short says nothing about the family. */
function askedTheNetwork(one: Observation): boolean {
  return one.address !== null && one.failure !== 'deadline';
}

function health(
  family: Family,
  tried: readonly Observation[],
  answered: (one: Observation) => boolean,
): Answer {
  const mine = tried.filter((one) => one.family === family && askedTheNetwork(one));
  if (mine.length === 0) return 'not-tried';
  return mine.some(answered) ? 'yes' : 'no';
}

function nonMailOf(
  early: Partial<NetworkFacts>,
  tried: readonly Observation[],
  answered: (one: Observation) => boolean,
): Answer {
  const mine = tried.filter((one) => one.purpose === 'non-mail' && askedTheNetwork(one));
  // The portal check's own host answered as it should: that had nothing to do with mail either.
  if (early.captivePortal === 'no' || mine.some((one) => answered(one) && connected(one))) return 'yes';
  return mine.length === 0 ? 'not-tried' : 'no';
}

/** One name that was found proves the resolver; one that was not may be mistyped, two are no accident. */
function namesWork(early: Partial<NetworkFacts>, tried: readonly Observation[]): Answer {
  const lies = new Set(early.dnsLieAddresses);
  const names = tried.filter((one) => !isLiteral(one.host));
  if (names.some((one) => one.address !== null && !lies.has(one.address))) return 'yes';
  const failed = names.filter((one) => one.step === 'resolve');
  const silent = failed.some(
    (one) => one.failure === 'dns-no-answer' || one.failure === 'dns-server-failure',
  );
  return silent || new Set(failed.map((one) => one.host)).size >= 2 ? 'no' : 'not-tried';
}

function isLiteral(host: string): boolean {
  return host.includes(':') || /^[0-9.]+$/.test(host);
}

/** The nearest control that connected, else the nearest of all, milliseconds. */
function roundTripOf(reached: readonly Observation[]): number | undefined {
  const times = (some: readonly Observation[]) =>
    some.map((one) => one.timings.connectMs).filter((time) => time !== undefined);
  const controls = times(reached.filter((one) => one.role === 'control'));
  const all = controls.length > 0 ? controls : times(reached);
  return all.length > 0 ? Math.min(...all) : undefined;
}
