import type { WebContents } from 'electron';

/** A window that fails more often than this within a minute will go on failing. */
const MOST_FAILURES = 3;
const WITHIN_MS = 60_000;

/**
 * Loads the page anew when its process has died; the desk has kept the last report. `giveUp` is called when that does
 * not help. `now` in milliseconds.
 */
export function recoverFromCrashes(contents: WebContents, now: () => number, giveUp: () => void): void {
  let failures: number[] = [];
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    failures = [...failures.filter((at) => now() - at < WITHIN_MS), now()];
    if (failures.length > MOST_FAILURES) giveUp();
    else contents.reload();
  });
}
