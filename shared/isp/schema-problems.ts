import type { z } from 'zod';
import { knownKeys } from './known-keys.ts';
import { nearest } from './nearest.ts';
import { ALLOWED, PROBLEM } from './problem-words.ts';
import { pathText } from './profile-problem.ts';
import type { ProfileProblem } from './profile-problem.ts';

/** What the schema library found, in words a packager can act on. */
export function schemaProblems(
  schema: z.core.$ZodType,
  json: unknown,
  issues: readonly z.core.$ZodIssue[],
): ProfileProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(schema, issue.path, issue.keys);
    const value = valueAt(json, issue.path);
    const path = pathText(issue.path);
    return [{ path, ...worded(issue, value) }];
  });
}

function unknownKeys(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  keys: readonly string[],
): ProfileProblem[] {
  const known = knownKeys(schema, path);
  const allowed = ALLOWED.fields(known);
  return keys.map((key, index) => {
    // Of a hundred thousand strange keys only the first are ever shown; the rest are only counted.
    const near = index < COMPARED ? nearest(key, known) : null;
    const problem = { path: pathText([...path, key]), problem: PROBLEM.unknownKey(key, near) };
    return near === null ? { ...problem, allowed } : problem;
  });
}

const COMPARED = 100;

function worded(issue: z.core.$ZodIssue, value: unknown): Omit<ProfileProblem, 'path'> {
  const missing = value === undefined;
  switch (issue.code) {
    case 'invalid_type':
      return {
        problem: missing ? PROBLEM.missing : PROBLEM.wrongKind(value),
        allowed: ALLOWED.kind(issue.expected),
      };
    case 'invalid_value':
      return {
        problem: missing ? PROBLEM.missing : notOneOf(value, issue.values),
        allowed: ALLOWED.oneOf(issue.values),
      };
    case 'invalid_union':
      return { problem: missing ? PROBLEM.missing : PROBLEM.wrongKind(value), allowed: ALLOWED.words };
    case 'invalid_format':
    case 'custom':
      return { problem: PROBLEM.wrongShape(value), allowed: issue.message };
    case 'too_small':
      return typeof value === 'number'
        ? { problem: PROBLEM.tooSmall(value), allowed: above(issue) }
        : { problem: PROBLEM.empty, ...(issue.origin === 'array' ? { allowed: ALLOWED.entries(1) } : {}) };
    case 'too_big':
      return typeof value === 'number'
        ? { problem: PROBLEM.tooBig(value), allowed: ALLOWED.atMost(Number(issue.maximum)) }
        : { problem: PROBLEM.tooLong, allowed: ALLOWED.characters(Number(issue.maximum)) };
    default:
      return { problem: PROBLEM.other };
  }
}

const above = (issue: z.core.$ZodIssueTooSmall): string =>
  issue.inclusive === false
    ? ALLOWED.moreThan(Number(issue.minimum))
    : ALLOWED.atLeast(Number(issue.minimum));

function notOneOf(value: unknown, values: readonly unknown[]): string {
  const near =
    typeof value === 'string' && values.length > 1
      ? nearest(
          value,
          values.filter((one) => typeof one === 'string'),
        )
      : null;
  return near === null ? PROBLEM.notOneOf(value) : `${PROBLEM.notOneOf(value)}: ${PROBLEM.didYouMean(near)}`;
}

/** What the file holds at a path; undefined when it holds nothing there. */
function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let at = json;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return at;
}
