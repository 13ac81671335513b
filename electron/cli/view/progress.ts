import type { Observation } from '../../../shared/model/observation.ts';
import type { CheckEvent } from '../../engine/probe/events.ts';

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
