import { fieldProblems } from './field-checks.ts';
import type { Sections } from './field-checks.ts';
import { PROBLEM } from './problem-words.ts';
import type { ProfileProblem } from './profile-problem.ts';
import { profileSchema } from './profile.ts';
import type { IspProfile } from './profile.ts';
import { remarksOn } from './remarks.ts';
import { schemaProblems } from './schema-problems.ts';

export type { ProfileProblem } from './profile-problem.ts';

export type ValidatedProfile =
  { ok: true; profile: IspProfile; remarks: ProfileProblem[] } | { ok: false; problems: ProfileProblem[] };

/** More than these help nobody; the last one says how many there were. */
export const PROBLEMS_SHOWN = 50;

/**
 * Checks parsed JSON against the schema, and the fields against each other; reports all problems at once, in the order
 * of the file's sections. Never throws.
 */
export function validateProfile(json: unknown): ValidatedProfile {
  const parsed = profileSchema.safeParse(json);
  const problems = parsed.success
    ? fieldProblems(parsed.data)
    : [...schemaProblems(profileSchema, json, parsed.error.issues), ...fieldProblems(sectionsOf(json))];
  if (problems.length > 0) return { ok: false, problems: bounded(problems) };
  if (!parsed.success) return { ok: false, problems: [{ path: '', problem: PROBLEM.other }] };
  return { ok: true, profile: parsed.data, remarks: bounded(remarksOn(parsed.data)) };
}

/** The sections that fit the schema by themselves, so that one misspelt field does not hide what else is wrong. */
export function sectionsOf(json: unknown): Sections {
  if (typeof json !== 'object' || json === null) return {};
  const shape = profileSchema.shape;
  const fitting = Object.entries(shape).flatMap(([key, schema]) => {
    const section = schema.safeParse(Object.hasOwn(json, key) ? json[key as keyof typeof json] : undefined);
    return section.success && section.data !== undefined ? [[key, section.data] as const] : [];
  });
  return Object.fromEntries(fitting);
}

function bounded(problems: ProfileProblem[]): ProfileProblem[] {
  if (problems.length <= PROBLEMS_SHOWN) return problems;
  return [
    ...problems.slice(0, PROBLEMS_SHOWN),
    { path: '', problem: PROBLEM.more(problems.length - PROBLEMS_SHOWN) },
  ];
}
