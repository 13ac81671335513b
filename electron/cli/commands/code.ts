import { problemOfCode } from '../../../shared/messages/word-code.ts';
import { ispMark } from '../../../shared/support-code/isp-mark.ts';
import { decode } from '../../../shared/support-code/support-code.ts';
import { bundledProfiles, loadProfile } from '../../engine/isp/load-profile.ts';
import { profileFault } from '../../engine/isp/profile-fault.ts';
import { stateFolder } from '../../engine/journal/state-folder.ts';
import { readLastCheck } from '../../engine/report/last-check.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { readWords } from '../input/language.ts';
import type { Terminal } from '../terminal.ts';
import { codeText, decodedText, spelled } from '../view/support-code.ts';

const CODE_SCHEMA = 'postern-code/1';
const DECODED_SCHEMA = 'postern-decoded/1';

/** `postern code`: the support code of the last check, and how to say it. */
export async function codeCommand(
  options: { json: boolean; lang?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const words = await readWords(options.lang, terminal);
  const last = await readLastCheck(stateFolder(process.platform, process.env));
  if (last === null) {
    terminal.err(`postern: ${words.message('code.none', {})}\n`);
    return EXIT.problem;
  }
  const {
    code,
    judged: { startedAt: at },
  } = last;
  terminal.out(
    options.json
      ? `${JSON.stringify({ schema: CODE_SCHEMA, code, at, spelled: spelled(code, words) }, null, 2)}\n`
      : codeText(code, words, terminal),
  );
  return EXIT.ok;
}

/** `postern decode CODE`: what a support code says. Asks nobody and needs no network. */
export async function decodeCommand(
  text: string,
  options: { json: boolean; lang?: string; isp?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const words = await readWords(options.lang, terminal);
  const own = options.isp === undefined ? null : await loadProfile(options.isp);
  if (own?.ok === false) {
    terminal.err(`postern: ${profileFault(own, words)}\n`);
    return EXIT.usage;
  }
  const profiles = [...(own?.ok === true ? [own.profile] : []), ...bundledProfiles()];
  const decoded = decode(text);
  const isp = decoded.ok ? (profiles.find(({ id }) => ispMark(id) === decoded.essentials.isp) ?? null) : null;
  if (options.json) {
    const named = decoded.ok ? { isp: isp === null ? null : { id: isp.id, name: isp.name } } : {};
    terminal.out(`${JSON.stringify({ schema: DECODED_SCHEMA, ...decoded, ...named }, null, 2)}\n`);
  } else if (decoded.ok) {
    terminal.out(decodedText(decoded.essentials, isp?.name ?? null, words, terminal));
  } else {
    terminal.err(`postern: ${problemOfCode(decoded, words)}\n`);
  }
  return decoded.ok ? EXIT.ok : EXIT.problem;
}
