import { pathText, type ProfileProblem } from '../profile-problem.ts';

/** One thing found in a file of a pack. `fault`: the pack cannot be used; else it is worth a second look. */
export type Finding = ProfileProblem & { fault: boolean };

type Path = readonly (string | number)[];

export const faultAt = (path: Path, problem: string, allowed?: string): Finding => ({
  path: pathText(path),
  problem,
  ...(allowed === undefined ? {} : { allowed }),
  fault: true,
});

export const remarkAt = (path: Path, problem: string, allowed?: string): Finding => ({
  ...faultAt(path, problem, allowed),
  fault: false,
});
