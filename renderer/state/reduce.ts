import type { Judgement, StreamEvent } from '../../shared/contract/event-schema.ts';
import type { AppEvent, AppState, CheckState } from './app-state.ts';
import { hear, HEARD_NOTHING } from './heard.ts';

/** What a run of a check says counts only while it is the run on the screen. */
const isOf = (check: CheckState, run: number): boolean =>
  (check.phase === 'running' || check.phase === 'done') && check.run === run;

export function reduce(state: AppState, event: AppEvent): AppState {
  switch (event.kind) {
    case 'page':
      return { ...state, page: event.page, fresh: false, notice: null };
    case 'form':
      return { ...state, form: event.form };
    case 'accounts':
      return event.practice === state.practice ? { ...state, accounts: event.accounts } : state;
    case 'changing':
      return { ...state, page: 'change', fresh: false, notice: null, changing: event.account };
    case 'check-asks':
      return isOf(state.check, event.run) && state.check.phase === 'running'
        ? { ...state, check: { ...state.check, asking: event.domain } }
        : state;
    case 'isps':
      return { ...state, isps: event.isps };
    case 'isp':
      return {
        ...state,
        isp: event.isp,
        form: { ...state.form, connection: null },
        notice: { kind: 'saved' },
      };
    case 'settings':
      return { ...state, settings: event.settings, words: event.words, notice: event.notice };
    case 'notice':
      return { ...state, notice: event.notice };
    case 'practice-ended':
      return {
        ...state,
        practice: null,
        accounts: state.practice === null ? state.accounts : null,
        page: 'check',
        fresh: false,
        check: { phase: 'idle' },
        notice: null,
      };
    case 'start-over':
      return { ...state, page: 'check', fresh: false, check: { phase: 'idle' }, notice: null };
    case 'check-began':
      return {
        ...state,
        page: 'check',
        fresh: false,
        practice: event.practice,
        accounts: event.practice === state.practice ? state.accounts : null,
        notice: null,
        check: {
          phase: 'running',
          run: event.run,
          beganMs: event.beganMs,
          heard: HEARD_NOTHING,
          asking: null,
        },
      };
    case 'check-told':
      return isOf(state.check, event.run) ? told(state, event.events) : state;
    case 'check-done':
      return isOf(state.check, event.run) ? take(state, event.judgement) : state;
    case 'check-stopped':
      return isOf(state.check, event.run) ? stopped(state) : state;
    case 'check-failed':
      return isOf(state.check, event.run)
        ? { ...state, check: { phase: 'failed', fault: event.fault } }
        : state;
  }
}

function told(state: AppState, events: readonly StreamEvent[]): AppState {
  const { check } = state;
  const judgement = events.findLast((event) => event.kind === 'judged')?.judgement;
  const heard: CheckState =
    check.phase === 'running' ? { ...check, heard: hear(check.heard, events) } : check;
  return judgement ? take({ ...state, check: heard }, judgement) : { ...state, check: heard };
}

function take(state: AppState, judgement: Judgement): AppState {
  // Stopped before any door had answered or stayed silent for long enough: there is nothing to judge.
  if (state.check.phase === 'running' && knowsNothing(judgement)) return stopped(state);
  return { ...state, check: judged(state.check, judgement) };
}

function knowsNothing({ report: { ended, observations } }: Judgement): boolean {
  const known = observations.some(
    ({ purpose, outcome }) => purpose === 'mail' && (outcome === 'ready' || outcome === 'failed'),
  );
  return ended === 'cancelled' && !known;
}

function judged(check: CheckState, judgement: Judgement): CheckState {
  if (check.phase === 'running') return { phase: 'done', run: check.run, judgement, changed: false };
  if (check.phase !== 'done') return check;
  const before = JSON.stringify(check.judgement.verdicts);
  const changed = check.changed || JSON.stringify(judgement.verdicts) !== before;
  return { ...check, judgement, changed };
}

/** With a judgement on the screen only the listening ends; without one the first screen comes back. */
function stopped(state: AppState): AppState {
  const { check } = state;
  if (check.phase === 'done') {
    return { ...state, check: { ...check, judgement: { ...check.judgement, listening: false } } };
  }
  const useful = check.phase === 'running' ? check.heard.useful : null;
  const page = state.practice === null ? state.page : 'practice';
  return {
    ...state,
    page,
    practice: null,
    accounts: state.practice === null ? state.accounts : null,
    check: { phase: 'idle' },
    notice: { kind: 'stopped', useful },
  };
}
