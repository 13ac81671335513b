import type { Words } from '../messages/create-words.ts';
import { doorInWords } from '../messages/word-door.ts';
import { evidenceInWords } from '../messages/word-evidence.ts';
import { spelled } from '../messages/word-spelling.ts';
import { endsAtProvider, lanesJudged, type Lane } from '../path/lanes.ts';
import { supportCode } from '../support-code/support-code.ts';
import type { Judged } from './judged.ts';
import { REPORT_ITEMS, type ReportItem } from './report-items.ts';

/** Everything the page of a report says, in words, in the order in which it is read. */
export interface ReportView {
  language: string;
  title: string;
  /** Set where nothing in the report is real. */
  practice: string | null;
  verdict: { title: string; text: string; clear: boolean };
  /** Names and values. */
  facts: [string, string][];
  code: { heading: string; groups: { signs: string; spelled: string }[] };
  path: { heading: string; lanes: Lane[]; doors: string[]; stations: string[] };
  steps: { heading: string; lines: string[] };
  /** Empty where nothing was tried to the end. */
  evidence: { heading: string; lead: string; lines: string[] };
  also: { heading: string; found: { title: string; text: string }[] };
  /** What was left out, and that nobody was sent it. */
  privacy: string[];
  made: string;
}

export interface ReportContext {
  words: Words;
  /** The name of the internet provider; null where its profile is not at hand. */
  isp: string | null;
  /** What was asked to be in it though it names the customer. */
  shown: readonly ReportItem[];
  version: string;
  /** IANA name; absent: that of the machine. */
  timeZone?: string | undefined;
}

/** Most lines of evidence on one page; the rest is in the JSON beside it. */
const MOST_EVIDENCE = 8;

/** @param judged - already redacted: what stands in it is shown */
export function reportView(
  judged: Judged,
  { words, isp, shown, version, timeZone }: ReportContext,
): ReportView {
  const { message } = words;
  const { verdicts, observations } = judged;
  const [first, ...others] = verdicts;
  if (first === undefined) throw new RangeError('a judged report has a verdict');
  const name = isp ?? message('name.isp-first', {});
  const lanes = lanesJudged(judged, verdicts);
  const own = endsAtProvider(observations.filter(({ purpose }) => purpose === 'mail'));
  const code = supportCode(judged, verdicts).split('-');
  const date = new Intl.DateTimeFormat(words.language, {
    dateStyle: 'long',
    timeStyle: 'long',
    ...(timeZone !== undefined && { timeZone }),
  }).format(new Date(judged.startedAt));
  const next = first.next.filter(({ kind }) => kind !== 'nothing');
  const hidden = REPORT_ITEMS.filter((item) => !shown.includes(item));
  return {
    language: words.language,
    title: message('report.title', {}),
    practice:
      judged.practice === undefined
        ? null
        : message('practice.banner', { title: message(`practice.${judged.practice}.title`, {}) }),
    verdict: { ...words.verdict(first), clear: first.code === 'all-clear' },
    facts: [
      [message('report.date', {}), date],
      [
        message('report.line', {}),
        judged.isp.connection === 'unknown'
          ? name
          : message('code.line', {
              isp: name,
              connection: message(`window.connection.${judged.isp.connection}`, {}),
            }),
      ],
      [message('report.sure', {}), message(`confidence.${first.confidence}`, {})],
      [message('report.where', {}), first.where === 'isp' ? name : message(`where.${first.where}`, {})],
      ...(judged.network.publicAddress === undefined || !shown.includes('address')
        ? []
        : [[message('report.address', {}), judged.network.publicAddress] as [string, string]]),
    ],
    code: {
      heading: message('code.heading', {}),
      groups: code.map((signs) => ({ signs, spelled: spelled(signs, words) })),
    },
    path: {
      heading: message('window.path', {}),
      lanes,
      doors: lanes.map((lane) => doorInWords(lane, name, words)),
      stations: [
        message('window.path.computer', {}),
        message('window.path.router', {}),
        name,
        message(own ? 'window.path.provider' : 'window.path.others', {}),
      ],
    },
    steps: {
      heading: message('window.result.next', {}),
      lines: next.map((step) => words.next(step, { about: first.code, ...(isp !== null && { isp }) })),
    },
    evidence: {
      heading: message('window.result.why', {}),
      lead: message('window.result.why.text', {}),
      lines: evidenceInWords(first, judged, name, words).slice(0, MOST_EVIDENCE),
    },
    also: {
      heading: message('window.result.also', {}),
      found: others.map((verdict) => words.verdict(verdict)),
    },
    privacy: [
      hidden.length === 0
        ? message('report.nothing-left-out', {})
        : message('report.left-out', {
            names: words.list(hidden.map((item) => message(`report.item.${item}`, {}))),
          }),
      message('report.not-sent', {}),
    ],
    made: message('report.made', { version }),
  };
}
