import type { Port25Holder } from '../../../shared/model/machine.ts';

/** One entry for each program, the one with most connections first; of those alike in the order of their names. */
export function counted(programs: readonly (string | null)[]): Port25Holder[] {
  const counts = new Map<string | null, number>();
  for (const program of programs) counts.set(program, (counts.get(program) ?? 0) + 1);
  return [...counts]
    .map(([program, count]) => ({ program, count }))
    .sort((a, b) => b.count - a.count || (a.program ?? '').localeCompare(b.program ?? '', 'en'));
}
