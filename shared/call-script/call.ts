import { CODE_PORTS, type Essentials } from '../support-code/essentials.ts';
import { LATER, SCRIPTS, type Question, type Remedy } from './scripts.ts';

export type CallAnswer = 'next' | 'yes' | 'no' | 'done' | 'cannot';
export type CallEnd = 'fixed' | 'agreed' | 'escalate' | 'clear';

/** What the agent says now. */
export type CallLine =
  /** Names the cause. */
  | { kind: 'cause' }
  | { kind: 'question'; question: Question }
  | { kind: 'remedy'; remedy: Remedy }
  | { kind: 'try' }
  | { kind: 'end'; end: CallEnd };

/** What there is at this provider for the customer's line. */
export interface CallMeans {
  /** A mail server of its own. */
  relay: boolean;
  /** A way to ask for the door. */
  exemption: boolean;
}

const ANSWERS: Readonly<Record<Exclude<CallLine['kind'], 'end'>, readonly CallAnswer[]>> = {
  cause: ['next'],
  question: ['yes', 'no'],
  remedy: ['done', 'cannot'],
  try: ['yes', 'no'],
};

/** What the customer may answer, in the order of the keys 1, 2, … */
export function answersTo(line: CallLine): readonly CallAnswer[] {
  return line.kind === 'end' ? [] : ANSWERS[line.kind];
}

/**
 * Every line of the call so far, the last one being what to say now. The same answers always give the same call, so that
 * going back is leaving the last one off. Answers that do not fit their line are left out.
 */
export function callLines(
  essentials: Essentials,
  means: CallMeans,
  answers: readonly CallAnswer[],
): { line: CallLine; answer: CallAnswer | null }[] {
  const lines: { line: CallLine; answer: CallAnswer | null }[] = [];
  let remedies: readonly Remedy[] | null = null;
  let at = 0;
  let line: CallLine = { kind: 'cause' };
  for (const answer of answers) {
    if (!answersTo(line).includes(answer)) continue;
    lines.push({ line, answer });
    if (line.kind === 'cause' || line.kind === 'question') {
      const script = SCRIPTS[essentials.verdict];
      if ('ask' in script && line.kind === 'cause' && script.yes.join() !== script.no.join()) {
        line = { kind: 'question', question: script.ask };
        continue;
      }
      const chosen: readonly Remedy[] =
        'ask' in script ? (answer === 'yes' ? script.yes : script.no) : script;
      remedies = chosen.filter((remedy) => can(remedy, essentials, means));
      at = 0;
    } else if (line.kind === 'remedy' && answer === 'done') {
      line = LATER.includes(line.remedy) ? { kind: 'end', end: 'agreed' } : { kind: 'try' };
      continue;
    } else if (line.kind === 'try' && answer === 'yes') {
      line = { kind: 'end', end: 'fixed' };
      continue;
    } else {
      at += 1;
    }
    const remedy = remedies?.[at];
    line =
      remedy !== undefined
        ? { kind: 'remedy', remedy }
        : { kind: 'end', end: essentials.verdict === 'all-clear' ? 'clear' : 'escalate' };
  }
  return [...lines, { line, answer: null }];
}

/**
 * What the call has changed in the mail program first, as far as the code tells: of somebody who runs no server of their own. Null:
 * nothing.
 */
export function firstChange(essentials: Essentials, relay: boolean): 'change-door' | 'change-relay' | null {
  const script = SCRIPTS[essentials.verdict];
  const remedies = 'ask' in script ? [...script.no, ...script.yes] : script;
  for (const remedy of remedies) {
    if (remedy !== 'change-door' && remedy !== 'change-relay') continue;
    if (can(remedy, essentials, { relay, exemption: false })) return remedy;
  }
  return null;
}

function can(remedy: Remedy, { doors }: Essentials, { relay, exemption }: CallMeans): boolean {
  if (remedy === 'request-exemption') return exemption;
  if (remedy === 'change-relay') return relay && CODE_PORTS.some((port) => isOpen(doors.relay[port]));
  if (remedy === 'change-door') return openPort({ doors }) !== null;
  return true;
}

const isOpen = (door: string): boolean => door === 'open' || door === 'partly';

/** The door to change to: the customer's own server's, or else one that others have open (RFC 8314: TLS from the first byte first). */
export function openPort({ doors }: Pick<Essentials, 'doors'>): 465 | 587 | null {
  const of = (role: 'provider' | 'control') =>
    ([465, 587] as const).find((port) => isOpen(doors[role][port]));
  const tried = [465, 587].some((port) => doors.provider[port as 465 | 587] !== 'not-tried');
  return of('provider') ?? (tried ? null : (of('control') ?? null));
}
