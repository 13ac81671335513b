import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Handlers } from '../../../shared/contract/contract.ts';
import { systemMailPrograms } from '../mail-programs/system-mail-programs.ts';
import { createPracticePrograms } from '../practice/practice-programs.ts';
import { startPractice } from '../practice/start-practice.ts';
import { systemCheckDeps } from '../system-check-deps.ts';
import { createDeskPrograms } from './create-desk-programs.ts';
import { openDesk, type DeskDeps } from './desk.ts';
import { jsonFile } from './json-file.ts';
import { saved } from './saved.ts';
import { systemRequests } from './system-requests.ts';

export type SystemDesk = Omit<
  DeskDeps,
  'file' | 'checks' | 'programs' | 'practicePrograms' | 'requests' | 'sleep'
> & {
  /** Where `settings.json` is kept. */
  folder: string;
  /** Program and arguments that look at the doors of requests once, and end: for the system to start. */
  quietLook: readonly string[];
};

/** A desk over the real network and the user's own settings file. */
export function openSystemDesk({ folder, quietLook, ...deps }: SystemDesk): Promise<Handlers> {
  const now = (): Date => new Date();
  return openDesk({
    ...deps,
    file: jsonFile(join(folder, 'settings.json'), saved),
    checks: { system: systemCheckDeps, practice: startPractice },
    programs: createDeskPrograms({
      programs: systemMailPrograms(),
      provider: async () => (await import('../provider/system-provider-deps.ts')).systemProviderDeps(true),
      now,
    }),
    practicePrograms: (scene) => createPracticePrograms(scene, now),
    requests: systemRequests(quietLook),
    sleep: (ms, signal) => setTimeout(ms, undefined, { signal }),
  });
}
