import { join } from 'node:path';
import type { Handlers } from '../../../shared/contract/contract.ts';
import { startPractice } from '../practice/start-practice.ts';
import { systemCheckDeps } from '../system-check-deps.ts';
import { openDesk, type DeskDeps } from './desk.ts';
import { jsonFile } from './json-file.ts';
import { saved } from './saved.ts';

export type SystemDesk = Omit<DeskDeps, 'file' | 'checks'> & {
  /** Where `settings.json` is kept. */
  folder: string;
};

/** A desk over the real network and the user's own settings file. */
export function openSystemDesk({ folder, ...deps }: SystemDesk): Promise<Handlers> {
  return openDesk({
    ...deps,
    file: jsonFile(join(folder, 'settings.json'), saved),
    checks: { system: systemCheckDeps, practice: startPractice },
  });
}
