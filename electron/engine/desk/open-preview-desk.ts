import { setTimeout } from 'node:timers/promises';
import type { Handlers } from '../../../shared/contract/contract.ts';
import { DEFAULT_SETTINGS } from '../../../shared/contract/window-schemas.ts';
import type { SceneId } from '../../../shared/model/practice.ts';
import { createPracticePrograms } from '../practice/practice-programs.ts';
import { startDressedPractice } from '../practice/dress.ts';
import { openDesk, type DeskDeps } from './desk.ts';
import type { Saved } from './saved.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';

/** The founding case: port 25 shut, all else open. */
const FIRST_SCENE: SceneId = 'isp-drops-25';

export type PreviewDesk = Pick<DeskDeps, 'version' | 'host' | 'systemLanguage' | 'autoCheck' | 'openLink'> & {
  profile: IspProfile;
};

/**
 * A desk that shows a profile as a customer would see it, and is practice throughout: every check plays a scene in the
 * profile's clothes, the accounts are invented, nothing of this computer is read, changed or kept.
 */
export async function openPreviewDesk(deps: PreviewDesk): Promise<Handlers> {
  const now = (): Date => new Date();
  let kept: Saved = { settings: DEFAULT_SETTINGS, isp: null };
  const handlers = await openDesk({
    ...deps,
    preview: FIRST_SCENE,
    file: {
      read: () => Promise.resolve(kept),
      write: (value) => {
        kept = value;
        return Promise.resolve();
      },
    },
    checks: {
      system: () => {
        throw new Error('a preview plays scenes alone');
      },
      practice: (id, options) => startDressedPractice(id, deps.profile, options),
    },
    programs: createPracticePrograms(FIRST_SCENE, now),
    practicePrograms: (scene) => createPracticePrograms(scene, now),
    sleep: (ms, signal) => setTimeout(ms, undefined, { signal }),
  });
  return {
    ...handlers,
    check: (request, listen, signal) =>
      // Marked as practice wherever the window began it.
      handlers.check({ ...request, practice: request.practice ?? FIRST_SCENE }, listen, signal),
  };
}
