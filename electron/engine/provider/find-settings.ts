import { setMaxListeners } from 'node:events';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import {
  SETTINGS_SCHEMA,
  SETTINGS_SOURCES,
  type ProviderQuirk,
  type ProviderSettings,
  type ServerCandidate,
  type SettingsSource,
} from '../../../shared/model/provider-settings.ts';
import { providerOfHost } from '../../../shared/providers/look-up.ts';
import { askSources, rankOf } from './ask-sources.ts';
import { bestFirst, choose, toCandidate } from './candidates.ts';
import { MOST_PROBES } from './deadlines.ts';
import type { ProviderDeps } from './deps.ts';
import type { SettingsListener } from './events.ts';
import { readMailAddress } from './mail-address.ts';
import { type SourceAnswer, wayOf } from './offer.ts';
import { prove } from './prove.ts';
import type { Question } from './sources/source.ts';
import { SOURCES } from './sources/sources.ts';

/**
 * What the provider of an address wants. All sources are asked at once; what they find is tried, and what is proven
 * stands first. Where nothing found can be proven (a row of the table has grown old, say), the sources that were not
 * needed are asked too, once. Never rejects: an address that is none gives no domain, and an abort what was known by then.
 */
export async function findSettings(
  email: string,
  profile: IspProfile,
  deps: ProviderDeps,
  listen: SettingsListener,
  signal: AbortSignal,
): Promise<ProviderSettings> {
  // Every look-up and every try listens to it.
  setMaxListeners(0, signal);
  const read = readMailAddress(email);
  if (!read.ok) return settings(email.trim(), '', new Map(), []);
  const { address } = read;
  const question: Question = { address, profile };
  const answers = new Map<SettingsSource, SourceAnswer>();
  const candidates = new Map<string, ServerCandidate>();

  for (const again of [false, true]) {
    const open = SOURCES.filter(({ id }) => !answers.has(id));
    if (open.length > 0) await askSources(open, question, answers, deps, listen, signal);
    const found = choose(answers, again).filter(({ offer }) => !candidates.has(wayOf(offer)));
    const fresh = deps.families === null ? found : found.slice(0, MOST_PROBES);
    const trying = deps.families !== null && fresh.length > 0 && !signal.aborted;
    const proofs = trying
      ? await prove(
          fresh.map(({ offer }) => offer),
          deps,
          listen,
          signal,
        )
      : null;
    for (const one of found)
      candidates.set(wayOf(one.offer), toCandidate(one, proofs?.get(wayOf(one.offer))));
    const proven = [...candidates.values()].some((candidate) => candidate.proven);
    if (proven || signal.aborted || isClosed(answers)) break;
    if (deps.families === null && candidates.size > 0) break;
  }
  // A guess is worth nothing before it has answered.
  const worth = [...candidates.values()].filter(({ source, proven }) => source !== 'guess' || proven);
  return settings(address.email, address.domain, answers, bestFirst(worth));
}

function settings(
  email: string,
  domain: string,
  answers: ReadonlyMap<SettingsSource, SourceAnswer>,
  candidates: ServerCandidate[],
): ProviderSettings {
  const found = [...answers]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .flatMap(([, answer]) => (answer.outcome === 'found' ? [answer] : []));
  return {
    schema: SETTINGS_SCHEMA,
    email,
    domain,
    provider: found.find(({ provider }) => provider !== null)?.provider ?? null,
    candidates,
    quirks: quirksOf(found, candidates),
    sources: SETTINGS_SOURCES.map((source) => {
      const { outcome, detail } = answers.get(source) ?? { outcome: 'not-tried' as const };
      return { source, outcome, ...(detail !== undefined && { detail }) };
    }),
  };
}

/** Those of the source that knew any, else of the company whose server the best candidate is. */
function quirksOf(
  found: readonly Extract<SourceAnswer, { outcome: 'found' }>[],
  [best]: readonly ServerCandidate[],
): ProviderQuirk[] {
  const said = found.find(({ quirks }) => quirks.length > 0)?.quirks;
  return [...(said ?? (best === undefined ? [] : (providerOfHost(best.host)?.quirks ?? [])))];
}

/** The company is known, and lets no mail program in: nobody else can know better. */
function isClosed(answers: ReadonlyMap<SettingsSource, SourceAnswer>): boolean {
  return [...answers.values()].some(
    (answer) =>
      answer.outcome === 'found' &&
      answer.offers.length === 0 &&
      answer.quirks.some((quirk) => quirk.kind === 'no-smtp' && quirk.note !== 'paid-plan'),
  );
}
