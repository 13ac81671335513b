import { contrast, ENOUGH_FOR_LINES, ENOUGH_FOR_TEXT, parseColour } from '../../contrast.ts';
import { sectionsOf, validateProfile } from '../validate-profile.ts';
import { PACK } from '../problem-words.ts';
import { schemaProblems } from '../schema-problems.ts';
import { policyFindings } from './check-policy.ts';
import { languageFindings, wordFindings } from './check-words.ts';
import { faultAt, type Finding } from './finding.ts';
import { packSchema, type Pack } from './pack.ts';

/** Everything to be said of a profile in a pack: what any profile must hold to, and what a packager would overlook. `speaks`: has Postern words in it? */
export function profileFindings(json: unknown, speaks: (language: string) => boolean): Finding[] {
  const validated = validateProfile(json);
  const sections = sectionsOf(json);
  const problems = validated.ok ? [] : validated.problems.map((one) => ({ ...one, fault: true }));
  const own = [
    ...policyFindings(sections),
    ...languageFindings(sections, speaks),
    ...wordFindings(withoutControls(json), sections.languages ?? []),
    ...(validated.ok ? validated.remarks.map((one) => ({ ...one, fault: false })) : []),
  ];
  return unique([...problems, ...own]);
}

/** Who is asked by a check is none of a customer's reading; those hosts have remarks of their own. */
function withoutControls(json: unknown): unknown {
  return typeof json === 'object' && json !== null
    ? { ...json, $schema: undefined, controls: undefined, networks: undefined, sources: undefined }
    : json;
}

/** A place is complained about once for each thing that is wrong there. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ path, problem }) => {
    const key = `${path}\n${problem}`;
    return !seen.has(key) && seen.add(key);
  });
}

export interface CheckedPack {
  /** Null when it does not fit the schema. */
  pack: Pack | null;
  findings: Finding[];
}

/** Everything to be said of `pack.json`, given the profile beside it. */
export function checkPack(json: unknown, profileJson: unknown): CheckedPack {
  const parsed = packSchema.safeParse(json);
  const { languages = [], appearance } = sectionsOf(profileJson);
  const findings = parsed.success
    ? []
    : schemaProblems(packSchema, json, parsed.error.issues).map((one) => ({ ...one, fault: true }));
  const colours = packSchema.shape.colours.safeParse(fieldOf(json, 'colours'));
  const accent = appearance?.accent;
  return {
    pack: parsed.success ? parsed.data : null,
    findings: unique([
      ...findings,
      ...(colours.success ? contrastFindings(colours.data) : []),
      ...(colours.success &&
      accent !== undefined &&
      accent.toLowerCase() !== colours.data.accent.toLowerCase()
        ? [faultAt(['colours', 'accent'], PACK.twoAccents(accent))]
        : []),
      ...wordFindings(withoutLegal(json), languages),
    ]),
  };
}

function contrastFindings(colours: Pack['colours']): Finding[] {
  const { accent, onAccent, ground, text } = colours;
  const pair = (name: keyof Pack['colours'], one: string, other: string, least: number): Finding[] => {
    const [a, b] = [parseColour(one), parseColour(other)];
    if (a === null || b === null) return [];
    const ratio = contrast(a, b);
    return ratio >= least
      ? []
      : [faultAt(['colours', name], PACK.contrast(one, other, ratio), PACK.contrastLeast(least))];
  };
  return [
    ...pair('onAccent', onAccent, accent, ENOUGH_FOR_TEXT),
    ...pair('text', text, ground, ENOUGH_FOR_TEXT),
    ...pair('accent', accent, ground, ENOUGH_FOR_LINES),
  ];
}

/** Files by language are no texts; those are looked at as files. */
function withoutLegal(json: unknown): unknown {
  return typeof json === 'object' && json !== null ? { ...json, $schema: undefined, legal: undefined } : json;
}

function fieldOf(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, key)
    ? json[key as keyof typeof json]
    : undefined;
}
