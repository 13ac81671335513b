/**
 * Gives each caller a turn of the event loop of its own. Attempts that began in the same turn would be measured together:
 * the start of the last one would lie in the time to refusal of the first, and a refusal made on this computer
 * (well under a millisecond) would look as if it had come from the router.
 */
export function createTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return () => {
    last = last.then(
      () =>
        new Promise((resolve) => {
          setImmediate(resolve);
        }),
    );
    return last;
  };
}
