import type { Handlers } from '../../../shared/contract/contract.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { SceneId } from '../../../shared/model/practice.ts';
import type { ProviderSettings } from '../../../shared/model/provider-settings.ts';
import type { DeskPrograms } from './desk-programs.ts';
import { fixesFor, type Judged } from './fixes.ts';

export interface MailAccountsDeps {
  programs: DeskPrograms;
  /** The invented programs of a scene, as new. */
  practicePrograms: (scene: SceneId) => DeskPrograms;
  /** Rejects when the signal ends it. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The last judgement, real or of the scene. */
  judged: (practice: SceneId | null) => Judged | null;
  profile: () => IspProfile;
}

export interface MailAccounts {
  handlers: Pick<
    Handlers,
    | 'listAccounts'
    | 'findSettings'
    | 'listFixes'
    | 'previewChange'
    | 'applyChange'
    | 'undoChange'
    | 'listChanges'
    | 'watchAccount'
    | 'sendTest'
  >;
  /** A scene begins anew: what was changed in it is forgotten. */
  beginScene: (scene: SceneId) => void;
}

/** How often a program is asked after that is to be closed, milliseconds: as long as a person takes to look up. */
const LOOK_AGAIN_MS = 1000;
/** Settings of so many addresses are remembered. */
const MOST_SETTINGS = 20;

/** The calls of the contract that concern mail programs, the real ones and those of practice. */
export function createMailAccounts(deps: MailAccountsDeps): MailAccounts {
  const scenes = new Map<SceneId, DeskPrograms>();
  const settings = new Map<string, ProviderSettings>();

  const programsOf = (practice: SceneId | null): DeskPrograms => {
    if (practice === null) return deps.programs;
    const known = scenes.get(practice) ?? deps.practicePrograms(practice);
    scenes.set(practice, known);
    return known;
  };
  const settingsKey = (practice: SceneId | null, email: string) => `${practice ?? ''} ${email.toLowerCase()}`;

  return {
    beginScene: (scene) => void scenes.delete(scene),
    handlers: {
      listAccounts: ({ practice }, _listen, signal) => programsOf(practice).accounts(signal as AbortSignal),

      async findSettings({ email, practice }, listen, signal) {
        const found = await programsOf(practice).settings(
          email,
          deps.profile(),
          listen,
          signal as AbortSignal,
        );
        const key = settingsKey(practice, email);
        settings.delete(key);
        settings.set(key, found);
        for (const oldest of [...settings.keys()].slice(0, -MOST_SETTINGS)) settings.delete(oldest);
        return found;
      },

      async listFixes({ account: id, practice }, _listen, signal) {
        const { accounts } = await programsOf(practice).accounts(signal as AbortSignal);
        const account = accounts.find((one) => one.id === id);
        if (!account) return [];
        const told = settings.get(settingsKey(practice, account.email)) ?? null;
        return fixesFor(account, deps.judged(practice), deps.profile(), told);
      },

      previewChange: ({ account, to, practice }, _listen, signal) =>
        programsOf(practice).preview(account, to, signal as AbortSignal),

      applyChange: ({ practice, ...previewed }, _listen, signal) =>
        programsOf(practice).apply(previewed, signal as AbortSignal),

      undoChange: ({ change, practice }, _listen, signal) =>
        programsOf(practice).undo(change, signal as AbortSignal),

      listChanges: ({ practice }) => programsOf(practice).changes(),

      async watchAccount({ account, practice }, listen, signal) {
        const programs = programsOf(practice);
        let told: boolean | null = null;
        for (;;) {
          const running = await programs.isRunning(account, signal as AbortSignal);
          if (running !== told) listen({ running });
          told = running;
          if (!running) return { running: false };
          await deps.sleep(LOOK_AGAIN_MS, signal as AbortSignal);
        }
      },

      sendTest: ({ practice, ...wanted }, _listen, signal) =>
        programsOf(practice).sendTest(wanted, signal as AbortSignal),
    },
  };
}
