import { setMaxListeners } from 'node:events';
import { SETTINGS_SOURCES, type SettingsSource } from '../../../shared/model/provider-settings.ts';
import { BETTER_SOURCE_GRACE, SOURCES_DUE } from './deadlines.ts';
import type { ProviderDeps } from './deps.ts';
import type { SettingsListener } from './events.ts';
import type { SourceAnswer } from './offer.ts';
import type { Question, Source } from './sources/source.ts';

/** Lower is better. */
export function rankOf(source: SettingsSource): number {
  return SETTINGS_SOURCES.indexOf(source);
}

/**
 * Asks all sources at once and puts their answers into `answers`, beside those that are there from before. Ends when the
 * best that can still come is there, or a moment after anything is, or when time is up; whoever is still at it is stopped
 * and has no answer. Names that were only guessed end nothing: any other answer is better.
 */
export async function askSources(
  sources: readonly Source[],
  question: Question,
  answers: Map<SettingsSource, SourceAnswer>,
  deps: ProviderDeps,
  listen: SettingsListener,
  signal: AbortSignal,
): Promise<void> {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const running = new Map<SettingsSource, Promise<SourceAnswer>>();
  const waiting = new Set(sources.map(({ id }) => id));
  /** Those of this round: what was found before was not good enough, or this would not be asked. */
  const found: SettingsSource[] = [];

  await new Promise<void>((resolve) => {
    const end = (): void => {
      cancelDue();
      cancelGrace?.();
      signal.removeEventListener('abort', end);
      stop.abort(new DOMException('not needed', 'AbortError'));
      resolve();
    };
    const timeUp = (): void => {
      for (const source of waiting) answer(source, { outcome: 'failed', detail: 'timeout' });
      end();
    };
    const answer = (source: SettingsSource, given: SourceAnswer): void => {
      if (stop.signal.aborted || !waiting.delete(source)) return;
      answers.set(source, given);
      if (given.outcome === 'found' && source !== 'guess') found.push(source);
      listen({ kind: 'source-answered', source, outcome: given.outcome });
    };
    const look = (): void => {
      const best = Math.min(...found.map(rankOf));
      if (waiting.size === 0 || [...waiting].every((source) => rankOf(source) > best)) end();
      else if (found.length > 0) cancelGrace ??= deps.probe.clock.after(BETTER_SOURCE_GRACE, end);
    };
    const beside = {
      answerOf: (source: SettingsSource): Promise<SourceAnswer> =>
        running.get(source) ?? Promise.resolve(answers.get(source) ?? { outcome: 'not-tried' }),
    };

    let cancelGrace: (() => void) | null = null;
    const cancelDue = deps.probe.clock.after(SOURCES_DUE, timeUp);
    signal.addEventListener('abort', end);
    if (signal.aborted) {
      end();
      return;
    }
    const start = (source: Source): Promise<void> => {
      const { id } = source;
      listen({ kind: 'source-asked', source: id });
      const asked = source.ask(question, deps, beside, stop.signal);
      running.set(id, asked);
      return asked.then(
        (given) => {
          answer(id, given);
          if (!stop.signal.aborted) look();
        },
        (error: unknown) => {
          // A stop is no answer; anything else is a fault of ours that must not look like one of the network.
          if (stop.signal.aborted) return;
          answer(id, { outcome: 'failed', detail: error instanceof Error ? error.name : 'unknown' });
          look();
        },
      );
    };
    // What is known here takes no time, and where it is enough nobody else hears of it.
    void Promise.all(sources.filter(({ local }) => local === true).map(start)).then(() => {
      // In order, so that a later one can wait for an earlier one.
      for (const source of sources) if (source.local !== true && !stop.signal.aborted) void start(source);
    });
  });
}
