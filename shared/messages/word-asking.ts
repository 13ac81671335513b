import { assertNever } from '../assert-never.ts';
import type { NextStep } from '../model/verdict.ts';
import type { IspExemption } from '../isp/profile.ts';
import type { Asking, AskingWay, Condition, OtherPath } from '../requests/asking.ts';
import type { RequestFault } from '../requests/check-request.ts';
import type { Words } from './create-words.ts';
import { ispText } from './isp-text.ts';

/** What a customer reads of asking, in order: what already works, what to do first, who may ask, and how. */
export interface WordedAsking {
  /** Mail can go out without asking; empty when no such way was seen. */
  works: string[];
  /** To be minded before asking. */
  first: string[];
  /** One sentence: may ask, must phone, another path, cannot. */
  title: string;
  /** The ways in the profile's order; or why not. */
  ways: string[];
}

/** @param isp - the ISP's name and the languages its texts are in */
export function wordAsking(
  asking: Asking,
  isp: { name: string; languages: readonly string[] },
  words: Words,
): WordedAsking {
  return {
    works: worksText(asking.mailAlreadyWorks, isp.name, words),
    first: [
      ...(asking.infected ? [words.message('request.infected', {})] : []),
      ...(asking.certain || asking.kind === 'cannot' ? [] : [words.message('request.uncertain', {})]),
    ],
    title: askingTitle(asking, isp.name, words),
    ways: waysOf(asking, isp, words),
  };
}

function worksText(step: NextStep | null, isp: string, words: Words): string[] {
  if (step === null) return [];
  if (step.kind === 'nothing') return [words.message('request.works.nothing', {})];
  return [words.message('request.works', {}), words.next(step, { isp })];
}

/** "door 25", "doors 25 and 465". */
export const doorsInWords = (ports: readonly number[], { message, list }: Words): string =>
  message('name.doors', { ports: list(ports), portCount: ports.length });

/** Who may ask, in one sentence. */
export function askingTitle(asking: Asking, isp: string, words: Words): string {
  const doors = doorsInWords(asking.ports, words);
  switch (asking.kind) {
    case 'may-ask':
    case 'must-phone':
      return words.message(`request.asking.${asking.kind}`, { isp, doors });
    case 'other-path':
      return words.message('request.asking.other-path', {});
    case 'cannot':
      return cannotText(asking.why, isp, doors, words);
    default:
      return assertNever(asking);
  }
}

function cannotText(
  why: Extract<Asking, { kind: 'cannot' }>['why'],
  isp: string,
  doors: string,
  words: Words,
): string {
  switch (why) {
    case 'nobody-may':
      return words.message('request.asking.nobody-may', { isp, doors });
    case 'not-you':
      return words.message('request.asking.not-you', { ispFirst: isp });
    case 'nothing-shut':
      return words.message('request.asking.nothing-shut', { ispFirst: isp });
    case 'no-way-known':
      return words.message('request.asking.no-way-known', { isp });
    case 'isp-unknown':
      return words.message('request.asking.isp-unknown', {});
    default:
      return assertNever(why);
  }
}

function waysOf(asking: Asking, isp: { name: string; languages: readonly string[] }, words: Words): string[] {
  switch (asking.kind) {
    case 'may-ask':
    case 'must-phone':
      return asking.ways.map((way) => wholeWay(way, isp, words));
    case 'other-path':
      return asking.paths.flatMap((path) => pathText(path, isp, words));
    case 'cannot':
      return asking.notForYou.map(({ condition }) => bracketed(condition, words));
    default:
      return assertNever(asking);
  }
}

/** One way, with the ISP's own terms. */
function wholeWay(way: AskingWay, isp: { name: string; languages: readonly string[] }, words: Words): string {
  const { eligibility, duration, reopenCost } = way.exemption;
  const named = (label: string, text: string | undefined): string =>
    text === undefined || text === '' ? '' : `(${label}: ${text})`;
  return words.join(
    wayText(way, isp, words),
    named(words.message('window.who-may', {}), eligibility.join('; ')),
    named(words.message('page.ask.duration', {}), duration),
    named(words.message('page.ask.reopen-cost', {}), reopenCost),
  );
}

/** One way, with what has to hold for it, what it costs and how long it takes. */
export function wayText(
  way: AskingWay,
  isp: { name: string; languages: readonly string[] },
  words: Words,
): string {
  const { channel, url, email, where } = way.exemption;
  const at = url ?? email;
  return words.join(
    words.next(
      { kind: 'request-exemption', channel, ...(at !== undefined && { url: at }) },
      { isp: isp.name },
    ),
    at === undefined && where !== undefined ? `(${ispText(where, words.language, isp.languages)})` : '',
    ...wayTerms(way, words, bracketed),
  );
}

/** What has to hold for a way, what it costs and how long it takes: a sentence each. */
export function wayTerms(
  { exemption: { cost, expectedDays }, conditions }: AskingWay,
  words: Words,
  say = conditionText,
): string[] {
  return [
    ...conditions.map((condition) => say(condition, words)),
    ...(cost === undefined ? [] : [words.message('request.way.cost', { value: cost })]),
    ...(expectedDays === undefined
      ? []
      : [words.message('request.way.days', { count: Math.ceil(expectedDays) })]),
  ];
}

/** The ISP's own words stand apart from ours where they share a line. */
const bracketed = (condition: Condition, words: Words): string => {
  const text = conditionText(condition, words);
  return condition.kind === 'words' ? `(${text})` : text;
};

/** What the ISP asks of those who may ask. */
export function conditionText(condition: Condition, words: Words): string {
  switch (condition.kind) {
    case 'address': {
      const names = condition.types.map((type) => words.message(`request.address.${type}`, {}));
      return words.message('request.condition.address', { names: words.list(names, 'disjunction') });
    }
    case 'contract': {
      const names = condition.contracts.map((one) => words.message(`request.contract.${one}`, {}));
      return words.message('request.condition.contract', { names: words.list(names) });
    }
    case 'days':
      return words.message('request.condition.days', { count: condition.days });
    case 'words':
      return condition.text;
    default:
      return assertNever(condition);
  }
}

function pathText(
  path: OtherPath,
  isp: { name: string; languages: readonly string[] },
  words: Words,
): string[] {
  switch (path.kind) {
    case 'isp-way':
      return [wholeWay(path.way, isp, words)];
    case 'router': {
      const { model, menuPath, setting } = path.router;
      return [
        words.message('request.path.router', { name: model, path: menuPath.join(' → '), label: setting }),
      ];
    }
    case 'clean-first': {
      const { steps, retestAfterHours, limits, url, email } = path.release;
      const at = url ?? email;
      return [
        words.message('request.path.clean-first', {}),
        ...steps.map((step) => ispText(step, words.language, isp.languages)),
        ...(at === undefined ? [] : [at]),
        ...(limits === undefined ? [] : [`(${limits})`]),
        ...(retestAfterHours === undefined
          ? []
          : [words.message('request.path.retest', { count: Math.ceil(retestAfterHours) })]),
      ];
    }
    case 'mend-first':
      return [words.message('request.path.mend-first', {})];
    default:
      return assertNever(path);
  }
}

/** What is wrong with a request, in one sentence that names the field as the ISP does. */
export function wordRequestFault(fault: RequestFault, exemption: IspExemption, words: Words): string {
  const label = placeName(fault, exemption, words);
  const { problem, most = 0, allowed = [] } = fault;
  switch (problem) {
    case 'too-long':
      return words.message('request.fault.too-long', { label, most });
    case 'not-a-choice':
    case 'unknown':
      return words.message(`request.fault.${problem}`, { label, allowed: allowed.join(', ') || '–' });
    case 'required':
    case 'line-break':
    case 'control-character':
    case 'not-an-email':
    case 'not-a-phone':
    case 'not-a-number':
    case 'not-a-date':
    case 'not-a-server':
    case 'not-ticked':
    case 'other-words':
      return words.message(`request.fault.${problem}`, { label });
    default:
      return assertNever(problem);
  }
}

function placeName({ place }: RequestFault, exemption: IspExemption, words: Words): string {
  switch (place.part) {
    case 'field':
      return exemption.fields.find(({ name }) => name === place.name)?.label ?? place.name;
    case 'attestation':
      return exemption.attestations.find(({ id }) => id === place.id)?.text ?? place.id;
    case 'reason':
    case 'server':
      return words.message(`request.part.${place.part}`, {});
    default:
      return assertNever(place);
  }
}
