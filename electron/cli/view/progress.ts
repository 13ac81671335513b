import type { Words } from '../../../shared/messages/create-words.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { CheckEvent } from '../../engine/probe/events.ts';
import type { Colours } from '../terminal.ts';

/** One line of progress: what is known of a door while the check runs. */
export interface ProgressRow {
  key: string;
  host: string;
  port: number;
  /** `none` until something happened. */
  state: 'none' | 'looking' | 'connecting' | 'waiting' | 'talking' | 'open' | 'shut';
  observation?: Observation;
}

/** Folds events into rows; controls are left out, the user never named them. Pure. */
export function foldProgress(rows: readonly ProgressRow[], event: CheckEvent): readonly ProgressRow[] {
  switch (event.kind) {
    case 'planned': {
      const doors = event.plan.targets.filter(
        ({ role, purpose }) => role !== 'control' && purpose === 'mail',
      );
      return doors.map(({ host, port }) => ({ key: `${host}:${port}`, host, port, state: 'none' }));
    }
    case 'progress':
      return update(rows, `${event.host}:${event.port}`, (row) =>
        row.state === 'open' ? row : { ...row, state: event.waiting ? 'waiting' : stateOf(event.step) },
      );
    case 'observation': {
      const { observation } = event;
      if (observation.purpose !== 'mail') return rows;
      return update(rows, `${observation.host}:${observation.port}`, (row) =>
        row.state === 'open'
          ? row
          : { ...row, state: observation.outcome === 'ready' ? 'open' : 'shut', observation },
      );
    }
    case 'facts':
    case 'useful':
      return rows;
  }
}

function stateOf(step: string): ProgressRow['state'] {
  if (step === 'resolve') return 'looking';
  return step === 'connect' ? 'connecting' : 'talking';
}

function update(
  rows: readonly ProgressRow[],
  key: string,
  change: (row: ProgressRow) => ProgressRow,
): readonly ProgressRow[] {
  return rows.map((row) => (row.key === key ? change(row) : row));
}

/** The lines a watcher sees, one a door. */
export function progressLines(rows: readonly ProgressRow[], words: Words, colours: Colours): string[] {
  const start = words.message('cli.progress.start', {});
  return [
    start,
    ...rows.filter(({ state }) => state !== 'none').map((row) => `  ${line(row, words, colours)}`),
  ];
}

function line({ state, host, port, observation }: ProgressRow, words: Words, colours: Colours): string {
  switch (state) {
    case 'none':
      return '';
    case 'looking':
      return colours.dim(words.message('cli.progress.resolve', { host }));
    case 'connecting':
      return colours.dim(words.message('cli.progress.connect', { host, port }));
    case 'waiting':
      return colours.yellow(words.message('cli.progress.waiting', { host, port }));
    case 'talking':
      return colours.dim(words.message('cli.progress.talking', { host, port }));
    case 'open':
      return colours.green(words.message('cli.door.open', { host, port }));
    case 'shut': {
      const failure = observation?.failure;
      if (failure === undefined) return words.message('cli.door.not-tried', { host, port });
      return colours.red(words.message('cli.door.closed', { host, port, failure: words.failure(failure) }));
    }
  }
}
