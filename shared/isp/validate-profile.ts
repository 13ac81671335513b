import { profileSchema } from './profile.ts';
import type { IspProfile } from './profile.ts';

/** One thing wrong with a profile, or worth a second look. In English: for those who write profiles. */
export interface ProfileProblem {
  /** As `connections[0].blocks[0].ports[0]`; empty for the profile as a whole. */
  path: string;
  problem: string;
  /** What may stand there. */
  allowed?: string;
}

export type ValidatedProfile =
  { ok: true; profile: IspProfile; remarks: ProfileProblem[] } | { ok: false; problems: ProfileProblem[] };

/** Checks parsed JSON against the schema and the fields against each other. Never throws. */
export function validateProfile(json: unknown): ValidatedProfile {
  const parsed = profileSchema.safeParse(json);
  if (parsed.success) return { ok: true, profile: parsed.data, remarks: [] };
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), problem: issue.message })),
  };
}
