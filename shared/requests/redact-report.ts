import type { ReportItem } from '../report/report-items.ts';
import { scrub } from '../smtp/scrub.ts';

/** Keys whose text is a stranger's, in which anything may stand. */
const STRANGERS_WORDS = new Set(['detail', 'greeting', 'ehloGreeting', 'serverWords', 'transcript']);
/** Facts that name the customer's own end of the line. */
const OWN = new Set(['publicAddress', 'publicName']);
const ADDRESS = '[address]';
const NAME = '[name]';
const MAIL_ADDRESS = /[^\s<>@:;,"'()]+@((?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,})/gu;
const HOME =
  /((?:^|[^\w])(?:\/(?:home|Users)\/|[A-Za-z]:\\+(?:Users|Documents and Settings)\\+))[^\s/\\"']+/g;
/** Deep enough for any report; a file that nests deeper is none. */
const DEEPEST = 40;

/**
 * A report without what names the customer: their public address and the name it has, the part of mail addresses before
 * the `@`, home folders, and whatever servers said back of the caller. Names and addresses of servers stay: they are what
 * the help desk needs. Takes any JSON; gives new JSON.
 * @param shown - what stays although it names the customer
 */
export function redactReport(report: unknown, shown: readonly ReportItem[] = []): unknown {
  const keep = new Set(shown);
  const secrets = ownWords(report).filter(([, mark]) => !keep.has(mark === NAME ? 'name' : 'address'));
  return walk(report, '', { secrets, keep }, 0);
}

interface Hiding {
  /** Each with what is put in its place. */
  secrets: readonly (readonly [string, string])[];
  keep: ReadonlySet<ReportItem>;
}

function walk(value: unknown, key: string, hiding: Hiding, depth: number): unknown {
  if (typeof value === 'string') return redactText(value, key, hiding);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((one) => walk(one, key, hiding, depth + 1));
  const spoken = 'mark' in value && 'text' in value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      // A line of a conversation; the `text` of a verdict is our own.
      const as = spoken && name === 'text' ? 'transcript' : name;
      return [name, walk(inner, as, hiding, depth + 1)];
    }),
  );
}

function redactText(text: string, key: string, { secrets, keep }: Hiding): string {
  if (key === 'publicName') return keep.has('name') ? text : NAME;
  if (key === 'publicAddress') return keep.has('address') ? text : ADDRESS;
  let clean = text;
  for (const [secret, mark] of secrets) clean = replaceAll(clean, secret, mark);
  if (STRANGERS_WORDS.has(key)) return scrub(keep.has('name') ? clean : withoutCaller(clean, key));
  if (!keep.has('email')) clean = clean.replace(MAIL_ADDRESS, '[user]@$1');
  return keep.has('path') ? clean : clean.replace(HOME, '$1[user]');
}

/** Servers greet the caller by name after their own: `mx.example.org Hello host-7.isp.example [192.0.2.7]`. */
function withoutCaller(text: string, key: string): string {
  if (key === 'ehloGreeting') return restWithoutNames(text);
  const hello = /^(250[ -]\S+ )(.*)$/su.exec(text);
  return hello === null ? text : `${hello[1] ?? ''}${(hello[2] ?? '').replace(HOST_LIKE, NAME)}`;
}

const HOST_LIKE = /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/gu;

function restWithoutNames(text: string): string {
  const [, first = '', rest = ''] = /^(\S*)(.*)$/su.exec(text) ?? [];
  return first + rest.replace(HOST_LIKE, NAME);
}

/** The own address and name, so that they go wherever they stand. Shorter than four characters they are no secret. */
function ownWords(report: unknown): [string, string][] {
  const found: [string, string][] = [];
  const look = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== 'string') look(inner, depth + 1);
      else if (OWN.has(key) && inner.length > 3) found.push([inner, key === 'publicName' ? NAME : ADDRESS]);
    }
  };
  look(report, 0);
  return found.sort(([a], [b]) => b.length - a.length);
}

function replaceAll(text: string, secret: string, mark: string): string {
  return text.replace(new RegExp(secret.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'giu'), mark);
}
