/** Ctrl-C and the like end the process in order, so that the worlds' `exit` handlers take them down. */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => process.exit(130));
  }
}
