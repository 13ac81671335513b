import { loadProfile } from '../../../electron/engine/isp/load-profile.ts';
import type { SettingsEvent } from '../../../electron/engine/provider/events.ts';
import { findSettings } from '../../../electron/engine/provider/find-settings.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { ProviderSettings, SettingsSource } from '../../../shared/model/provider-settings.ts';
import { createPapers, type Here, startWorld, type World } from './world.ts';

export const AUTOCONFIG = 'https://autoconfig.blue.example.org/mail/config-v1.1.xml';
export const ISPDB = 'https://autoconfig.thunderbird.net/v1.1/blue.example.org';
const EMAIL = 'secret.person+tag@blue.example.org';
export const HERE = ['127.0.0.1'];
export const MAIL = { 'tls.blue.example.org': 'smtp-in-tls', 'start.blue.example.org': 'smtp' } as const;
export const NAMES = {
  'autoconfig.blue.example.org': HERE,
  'blue.example.org': HERE,
  'autoconfig.thunderbird.net': HERE,
  'tls.blue.example.org': HERE,
  'start.blue.example.org': HERE,
};

export interface Finder {
  generic: IspProfile;
  /** The world of the last search. */
  world: () => World;
  find: (
    here: (portOf: (host: string) => number) => Here,
    more?: {
      email?: string;
      profile?: IspProfile;
      listen?: (event: SettingsEvent) => void;
      signal?: AbortSignal;
    },
  ) => Promise<ProviderSettings & { tookMs: number }>;
  close: () => Promise<void>;
}

/** Searches, each in a small internet of its own. */
export async function createFinder(): Promise<Finder> {
  const loaded = await loadProfile('generic');
  if (!loaded.ok) throw new Error(loaded.code);
  const papers = createPapers();
  let world: World | null = null;
  const close = async (): Promise<void> => {
    await world?.close();
    world = null;
  };
  return {
    generic: loaded.profile,
    world() {
      if (world === null) throw new Error('no world');
      return world;
    },
    async find(here, more = {}) {
      await close();
      // The ports of mail servers are known only once they listen.
      const now: Here = here(() => 0);
      world = await startWorld(now, papers);
      Object.assign(now, here(world.portOf));
      const began = performance.now();
      const found = await findSettings(
        more.email ?? EMAIL,
        more.profile ?? loaded.profile,
        world.deps,
        more.listen ?? (() => undefined),
        more.signal ?? new AbortController().signal,
      );
      return { ...found, tookMs: performance.now() - began };
    },
    close,
  };
}

export function outcomes({ sources }: ProviderSettings): Record<SettingsSource, string> {
  const all = sources.map(({ source, outcome }) => [source, outcome]);
  return Object.fromEntries(all) as Record<SettingsSource, string>;
}
export function detailOf({ sources }: ProviderSettings, source: SettingsSource): string | undefined {
  return sources.find((one) => one.source === source)?.detail;
}
export function ways({ candidates }: ProviderSettings): unknown[][] {
  return candidates.map(({ host, security, source, proven }) => [host, security, source, proven]);
}
