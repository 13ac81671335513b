import type { Sections } from '../field-checks.ts';
import { PACK } from '../problem-words.ts';
import { faultAt, remarkAt, type Finding } from './finding.ts';

type Path = (string | number)[];

/** What a person reads, dials or follows, wherever it stands: phones, links, addresses, languages. */
export function wordFindings(value: unknown, languages: readonly string[]): Finding[] {
  const found: Finding[] = [];
  visit(value, [], (key, one, path) => {
    if (key === 'number' && typeof one === 'string') found.push(...phoneFindings(one, path));
    else if (typeof one === 'string' && /^https?:\/\//i.test(one)) found.push(...linkFindings(one, path));
    else if (key === 'email' && typeof one === 'string')
      found.push(...hostFindings(one.split('@').at(-1), path));
    else if (isByLanguage(one)) found.push(...missingLanguages(one, languages, path));
  });
  return found;
}

/** Languages of the profile in which Postern itself says nothing. */
export function languageFindings({ languages }: Sections, speaks: (language: string) => boolean): Finding[] {
  return (languages ?? []).flatMap((language, index) =>
    speaks(language) ? [] : [remarkAt(['languages', index], PACK.languageUnspoken(language))],
  );
}

/** No profile goes deeper; a file that does is not read to its bottom. */
const DEEPEST = 20;

function visit(
  value: unknown,
  path: Path,
  meet: (key: string | number | undefined, value: unknown, path: Path) => void,
): void {
  meet(path.at(-1), value, path);
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return;
  for (const [key, one] of Object.entries(value)) {
    visit(one, [...path, Array.isArray(value) ? Number(key) : key], meet);
  }
}

function phoneFindings(number: string, path: Path): Finding[] {
  const digits = number.replace(/\D/g, '').length;
  if (/\p{L}/u.test(number)) return [faultAt(path, PACK.phoneLetters(number), PACK.phoneShape)];
  if (digits < 3 || digits > 15 || !/^[\d\s()+.\-–/]+$/.test(number))
    return [faultAt(path, PACK.phoneDigits(number, digits), PACK.phoneShape)];
  return [];
}

/** Names of RFC 2606 and RFC 6761 that never lead anywhere. */
const PLACEHOLDER = /(^|\.)(example(\.(com|net|org))?|invalid|test|localhost)$/i;

function linkFindings(link: string, path: Path): Finding[] {
  const [, protocol, login, hostname] =
    /^(https?):\/\/(?:([^/?#@]*)@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(link) ?? [];
  const plain = protocol?.toLowerCase() === 'http' && path.includes('exemptions');
  return [
    ...(login !== undefined ? [faultAt(path, PACK.passwordInLink)] : []),
    ...(plain ? [remarkAt(path, PACK.plainLink)] : []),
    ...hostFindings(hostname, path),
  ];
}

function hostFindings(host: string | undefined, path: Path): Finding[] {
  if (host === undefined || host === '') return [];
  if (PLACEHOLDER.test(host)) return [remarkAt(path, PACK.placeholder(host))];
  return host.includes('.') || host.startsWith('[') ? [] : [faultAt(path, PACK.oneLabel(host))];
}

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A text in several languages: an object whose every name is a language and whose every value is a text. */
function isByLanguage(value: unknown): value is Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, one]) => TAG.test(key) && key.length !== 3 && typeof one === 'string')
  );
}

function missingLanguages(
  texts: Record<string, string>,
  languages: readonly string[],
  path: Path,
): Finding[] {
  const lacks = languages.filter((language) => !Object.hasOwn(texts, language));
  return lacks.length === 0 ? [] : [remarkAt(path, PACK.languageMissing(lacks.join(', ')), PACK.languageOf)];
}
