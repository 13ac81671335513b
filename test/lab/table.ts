import type { Played } from './play.ts';

/** One line per scene: expected, got, time; then what is wrong. */
export function tableOf(played: readonly Played[]): string {
  const rows = [...byScene(played)].map(([id, runs]) => {
    const wrong = runs.filter((run) => run.disagreements.length > 0);
    const worst = wrong[0] ?? runs[0];
    const times = runs.map((run) => run.tookMs).sort((a, b) => a - b);
    return [
      wrong.length === 0 ? 'ok' : `WRONG ${wrong.length}/${runs.length}`,
      id,
      worst?.scene.truth.codes.join(' | ') ?? '',
      gotWords(worst),
      `${((times[Math.floor(times.length / 2)] ?? 0) / 1000).toFixed(1)} s`,
      worst?.disagreements.join('; ') ?? '',
    ];
  });
  const all = [['', 'scene', 'expected', 'got', 'time', 'disagreement'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function gotWords(played: Played | undefined): string {
  const first = played?.report?.verdicts[0];
  if (!first) return `exit ${String(played?.exit)}`;
  return `${first.code} @${first.where} ${first.confidence}${first.ports.length ? ` [${String(first.ports)}]` : ''}`;
}

function byScene(played: readonly Played[]): Map<string, Played[]> {
  const groups = new Map<string, Played[]>();
  for (const run of played) groups.set(run.scene.id, [...(groups.get(run.scene.id) ?? []), run]);
  return groups;
}
