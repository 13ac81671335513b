import { brand } from '../../../../shared/isp/pack/brand.ts';
import { packSchema } from '../../../../shared/isp/pack/pack.ts';
import type { ProfileProblem } from '../../../../shared/isp/profile-problem.ts';
import type { IspProfile } from '../../../../shared/isp/profile.ts';
import { schemaProblems } from '../../../../shared/isp/schema-problems.ts';

export type Dressed = { ok: true; profile: IspProfile } | { ok: false; problems: ProfileProblem[] };

/** A profile in the clothes of the pack it lies in. @param json - the pack's `pack.json` */
export function dress(profile: IspProfile, json: unknown): Dressed {
  const pack = packSchema.safeParse(json);
  if (pack.success) return { ok: true, profile: brand(profile, pack.data) };
  return { ok: false, problems: schemaProblems(packSchema, json, pack.error.issues) };
}
