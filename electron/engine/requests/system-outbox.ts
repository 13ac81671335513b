import { nearestLanguage } from '../../../shared/messages/language.ts';
import { loadWords } from '../../../shared/messages/load-words.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { ExemptionRequest } from '../../../shared/model/request.ts';
import { requestLetter, type RequestLetter } from '../../../shared/requests/letter.ts';
import { stateFolder } from '../journal/state-folder.ts';
import { readLastCheck } from '../report/last-check.ts';
import { createOutbox } from './create-outbox.ts';
import type { Outbox } from './outbox.ts';

/** The letter in the help desk's language: the profile's first, where we speak it. */
export async function letterFor(
  request: ExemptionRequest,
  profile: IspProfile,
  code: string | null,
): Promise<RequestLetter> {
  return requestLetter(request, profile, code, await loadWords(nearestLanguage(profile.languages[0])));
}

/** The support code of the last check. Null: there was none. */
export async function lastCode(folder: string): Promise<string | null> {
  return (await readLastCheck(folder))?.code ?? null;
}

/** The outbox of whoever runs the program, on this computer. */
export function systemOutbox(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Outbox {
  const folder = stateFolder(platform, env);
  return createOutbox({
    folder,
    now: Date.now,
    random: Math.random,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    letter: async (request, profile) => letterFor(request, profile, await lastCode(folder)),
    web: { env },
  });
}
