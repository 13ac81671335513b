import { englishWords } from '../../../shared/messages/english-words.ts';
import { loadProfile } from '../../engine/isp/load-profile.ts';
import { findingLine, type PlacedFinding } from '../../engine/isp/pack/placed-finding.ts';
import { isPackFolder, readPack } from '../../engine/isp/pack/read-pack.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { problemLine, profileFault } from '../../engine/isp/profile-fault.ts';

const SCHEMA = 'postern-isp-validation/1';

/** `postern isp validate`: 0 the file or the pack is in order, 1 it has faults, 2 there is no such file. */
export async function ispValidateCommand(
  file: string,
  options: { json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  if (await isPackFolder(file)) return validatePack(file, options, terminal);
  // Profiles are written by packagers: the words about them are English.
  const words = englishWords();
  const loaded = await loadProfile(file);
  const problems = loaded.ok ? [] : loaded.problems;
  const remarks = loaded.ok ? loaded.remarks : [];

  if (options.json) {
    const result = {
      schema: SCHEMA,
      file,
      ok: loaded.ok,
      ...(loaded.ok ? { isp: loaded.profile.id } : { code: loaded.code }),
      problems,
      remarks,
    };
    terminal.out(`${JSON.stringify(result, null, 2)}\n`);
  } else if (!loaded.ok) {
    terminal.err(`postern: ${profileFault(loaded, words)}\n`);
  } else {
    terminal.out(`${words.message('cli.profile.fine', { file, isp: loaded.profile.name })}\n`);
    if (remarks.length > 0) {
      const lines = remarks.map((remark) => `  ${problemLine(remark, words)}`);
      terminal.out(
        `${[words.message('cli.profile.remarks', { count: remarks.length }), ...lines].join('\n')}\n`,
      );
    }
  }
  if (loaded.ok) return EXIT.ok;
  return loaded.code === 'unknown-id' || loaded.code === 'not-readable' ? EXIT.usage : EXIT.problem;
}

/** A folder is a pack: all of its files are looked at, and each finding has its file and line. */
async function validatePack(
  folder: string,
  { json }: { json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const { pack, findings } = await readPack(folder);
  const [problems, remarks] = [findings.filter(({ fault }) => fault), findings.filter(({ fault }) => !fault)];
  if (json) {
    const ok = pack !== null;
    const isp = pack === null ? { code: 'invalid' } : { isp: pack.profile.id, product: pack.pack.product };
    const result = { schema: SCHEMA, file: folder, ok, ...isp, problems, remarks };
    terminal.out(`${JSON.stringify(result, null, 2)}\n`);
  } else {
    const fine =
      pack === null
        ? []
        : [englishWords().message('cli.profile.fine', { file: folder, isp: pack.profile.name })];
    if (problems.length > 0) terminal.err(`postern: ${packFaults(folder, problems)}\n`);
    if (remarks.length > 0)
      fine.push(englishWords().message('cli.profile.remarks', { count: remarks.length }));
    const lines = pack === null ? [] : [...fine, ...remarks.map((remark) => `  ${findingLine(remark)}`)];
    if (pack === null && remarks.length > 0) terminal.err(`${listed(remarks)}\n`);
    if (lines.length > 0) terminal.out(`${lines.join('\n')}\n`);
  }
  return pack === null ? EXIT.problem : EXIT.ok;
}

/** All faults of a pack, a line each, under what they are faults of. */
export function packFaults(folder: string, problems: readonly PlacedFinding[]): string {
  const heading = englishWords().message('cli.profile.invalid', { file: folder, count: problems.length });
  return `${heading}\n${listed(problems)}`;
}

const listed = (findings: readonly PlacedFinding[]): string =>
  findings.map((one) => `  ${findingLine(one)}`).join('\n');
