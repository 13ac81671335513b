import { resolve } from 'node:path';
import { isPackFolder } from '../../engine/isp/pack/read-pack.ts';
import { bundledProfiles, loadProfile } from '../../engine/isp/load-profile.ts';
import { formsWithoutAddress, renderPages, withFormAddress } from '../../engine/isp/page/render-page.ts';
import { writePages, type Written } from '../../engine/isp/page/write-pages.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import { englishWords } from '../../../shared/messages/english-words.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { profileFault } from '../../engine/isp/profile-fault.ts';

const SCHEMA = 'postern-isp-page/1';

export interface IspPageOptions {
  out: string;
  /** Where forms go that have no address in the profile. */
  formUrl?: string;
  force: boolean;
  json: boolean;
}

/** `postern isp page`: 0 written, 1 the profile has faults, 2 no such profile or a folder of somebody else, 3 not writable. */
export async function ispPageCommand(
  named: string,
  options: IspPageOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  // Profiles are written by packagers: the words about them are English.
  const words = englishWords();
  // `page wessex --out wessex` leaves a folder that is no pack: a known name stays one.
  const known = bundledProfiles().some(({ id }) => id === named.toLowerCase());
  const loaded = await loadProfile(!known && (await isPackFolder(named)) ? resolve(named) : named);
  if (!loaded.ok) {
    terminal.err(`postern: ${profileFault(loaded, words)}\n`);
    return loaded.code === 'unknown-id' || loaded.code === 'not-readable' ? EXIT.usage : EXIT.problem;
  }
  const { formUrl } = options;
  const profile = formUrl === undefined ? loaded.profile : withFormAddress(loaded.profile, formUrl);
  const files = await renderPages(profile, new Date().toISOString().slice(0, 10));
  const written = await writePages(options.out, files, options.force);
  if (!written.ok) {
    terminal.err(`postern: ${writeFault(written, options.out, words)}\n`);
    return written.code === 'foreign-folder' ? EXIT.usage : EXIT.couldNotRun;
  }
  const unaddressed = formsWithoutAddress(profile);
  for (const path of unaddressed) {
    terminal.err(`postern: ${words.message('page.cli.no-form-address', { path })}\n`);
  }
  terminal.out(
    options.json
      ? `${JSON.stringify({ schema: SCHEMA, isp: profile.id, files: written.files, formsWithoutAddress: unaddressed }, null, 2)}\n`
      : written.files.map((path) => `${words.message('page.cli.done', { file: path })}\n`).join(''),
  );
  return EXIT.ok;
}

function writeFault(written: Extract<Written, { ok: false }>, folder: string, words: Words): string {
  if (written.code === 'foreign-folder') return words.message('page.cli.foreign', { file: folder });
  return words.message('page.cli.not-written', { file: written.path, detail: written.error });
}
