import { setMaxListeners } from 'node:events';
import type { Answer, NetworkFacts } from '../../../../shared/model/network.ts';
import { readPortalAnswer } from './captive-portal.ts';
import { readClock } from './clock.ts';
import { dnsLiesFact } from './dns-lies.ts';
import { shieldInstalled } from './mail-shield.ts';
import { QUICK_LIMIT_MS } from './limits.ts';
import { manyPort25Fact } from './many-port-25.ts';
import type { FactPorts, FactQuestions, HttpAnswer } from './ports.ts';
import { proxyFact, proxyInEnvironment } from './proxy.ts';
import { nameOf, readEcho } from './public-address.ts';
import { askRoutes, routesAtOnce } from './routes.ts';

export type { FactPorts, FactQuestions } from './ports.ts';

/**
 * What the plan needs, at once and without sending anything: interfaces, families, default route, VPN and the
 * environment's proxy. Never rejects; empty when even the interfaces cannot be read.
 */
export async function quickFacts(ports: FactPorts): Promise<Partial<NetworkFacts>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), QUICK_LIMIT_MS);
  try {
    const atOnce = { ...routesAtOnce(ports), proxy: proxyInEnvironment(ports) };
    const asked = await bounded<Partial<NetworkFacts>>({}, () => askRoutes(ports, stop.signal), stop.signal);
    return { ...atOnce, ...asked };
  } catch {
    return {};
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/**
 * Everything known before and beside the probe, with what `quickFacts` says included. Ends within `ports.limitMs` or when
 * `signal` is aborted; never rejects: a fact whose port failed, or was not done by then, is `not-tried` or absent.
 * Start it before the probe, so that the probe's own connections are not counted as a worm's.
 */
export async function gatherFacts(
  ask: FactQuestions,
  ports: FactPorts,
  signal: AbortSignal,
): Promise<Partial<NetworkFacts>> {
  const stop = new AbortController();
  // A dozen questions listen to it, by design.
  setMaxListeners(0, stop.signal);
  const giveUp = () => stop.abort(new Error('facts: time is up'));
  const timer = setTimeout(giveUp, ports.limitMs);
  signal.addEventListener('abort', giveUp, { once: true });
  if (signal.aborted) giveUp();
  const within = (fallback: Partial<NetworkFacts>, work: () => Promise<Partial<NetworkFacts>>) =>
    bounded(fallback, work, stop.signal);
  try {
    // First of all, and on Linux read before the first wait: the probe's own connections come after.
    const port25 = within({ manyPort25: 'not-tried' }, () => manyPort25Fact(ports, stop.signal));
    const quick = await quickFacts(ports);
    const beyond = async (): Promise<Partial<NetworkFacts>[]> => {
      // Without a usable interface every question beyond this computer is vain; the user need not wait for that.
      if (quick.interfaces?.length === 0) return [];
      const lies = within({ dnsLies: 'not-tried' }, () => dnsLiesFact(ports, stop.signal));
      return Promise.all([lies, askTheWeb(ask, ports, stop.signal)]);
    };
    const [connections, proxy, shield, web] = await Promise.all([
      port25,
      within({}, async () => ({ proxy: await proxyFact(ports, stop.signal) })),
      within({}, () => Promise.resolve(shieldInstalled(ports))),
      beyond(),
    ]);
    return { ...quick, ...connections, ...proxy, ...shield, ...web[0], ...web[1] };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
    giveUp();
  }
}

/** Portal check and address echo side by side; the clock from both, and neither believed behind a portal. */
async function askTheWeb(
  ask: FactQuestions,
  ports: FactPorts,
  signal: AbortSignal,
): Promise<Partial<NetworkFacts>> {
  const get = (url: string | undefined) =>
    url === undefined
      ? Promise.resolve(null)
      : bounded<HttpAnswer | null>(null, () => ports.httpGet(url, signal), signal);
  const { portalCheck } = ask;
  const [portal, echo] = await Promise.all([get(portalCheck?.url), get(ask.addressEcho)]);
  const found = portal && portalCheck ? readPortalAnswer(portalCheck, portal) : { captivePortal: untried };
  const answered = portal !== null || echo !== null;
  if (found.captivePortal === 'yes') return { ...found, online: answered, clockWrong: untried };
  const address = echo === null ? null : readEcho(echo);
  const name = address === null ? null : await bounded(null, () => nameOf(address, ports, signal), signal);
  const trusted = [found.captivePortal === 'no' ? portal : null, address === null ? null : echo];
  return {
    ...found,
    ...(answered ? { online: true } : {}),
    ...readClock(trusted.filter((answer) => answer !== null)),
    ...(address === null ? {} : { publicAddress: address }),
    ...(name === null ? {} : { publicName: name }),
  };
}

const untried: Answer = 'not-tried';

/** The work's result, or the fallback when it fails or is not done in time: a port that ignores its signal holds nobody up. */
async function bounded<T>(fallback: T, work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return fallback;
  const settled = new AbortController();
  const late = new Promise<T>((resolve) => {
    signal.addEventListener('abort', () => resolve(fallback), { once: true, signal: settled.signal });
  });
  try {
    return await Promise.race([work(), late]);
  } catch {
    return fallback;
  } finally {
    settled.abort();
  }
}
