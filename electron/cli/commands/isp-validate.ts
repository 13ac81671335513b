import { createWords } from '../../../shared/messages/create-words.ts';
import { loadProfile } from '../../engine/isp/load-profile.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { problemLine, profileFault } from '../../engine/isp/profile-fault.ts';

const SCHEMA = 'postern-isp-validation/1';

/** `postern isp validate`: 0 the file is in order, 1 it has faults, 2 there is no such file. */
export async function ispValidateCommand(
  file: string,
  options: { json: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  // Profiles are written by packagers: the words about them are English.
  const words = createWords('en');
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
