import type { Words } from '../../../shared/messages/create-words.ts';
import type { ProfileProblem } from '../../../shared/isp/profile-problem.ts';
import { bundledProfiles, type LoadedProfile } from './load-profile.ts';

type Unloaded = Extract<LoadedProfile, { ok: false }>;

/** Why there is no profile: what, where, and what may stand there. Several lines when the file has several faults. */
export function profileFault(loaded: Unloaded, words: Words): string {
  switch (loaded.code) {
    case 'unknown-id': {
      const allowed = bundledProfiles()
        .map(({ id }) => id)
        .join(', ');
      return words.message('cli.profile.unknown-id', { value: loaded.id, allowed });
    }
    case 'not-readable':
      return words.message('cli.profile.not-readable', { file: loaded.file, detail: loaded.error });
    case 'too-large':
      return words.message('cli.profile.too-large', { file: loaded.file, most: loaded.limit });
    case 'not-json': {
      const detail = loaded.problems.map((problem) => problemLine(problem, words)).join(' ');
      return words.message('cli.profile.not-json', { file: loaded.file, detail });
    }
    case 'invalid': {
      const count = loaded.problems.length;
      return [
        words.message('cli.profile.invalid', { file: loaded.file, count }),
        ...loaded.problems.map((problem) => `  ${problemLine(problem, words)}`),
      ].join('\n');
    }
  }
}

/** One line: `connections[0].blocks[0].ports[0]: …`. */
export function problemLine({ path, problem, allowed }: ProfileProblem, words: Words): string {
  if (path === '') return allowed === undefined ? problem : `${problem} (${allowed})`;
  return allowed === undefined
    ? words.message('cli.profile.problem', { path, problem })
    : words.message('cli.profile.problem-allowed', { path, problem, allowed });
}
