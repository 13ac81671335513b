/**
 * Does something under a signal that is aborted when `signal` is, after `limitMs` milliseconds (then its reason is a
 * `TimeoutError`), and when it is done: what it left under way has nobody waiting. Not `AbortSignal.any` with `AbortSignal.timeout`: in Node 20 such a signal may be collected and never fire.
 */
export async function withinTime<T>(
  limitMs: number,
  signal: AbortSignal,
  work: (within: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const cancel = (): void => stop.abort(signal.reason);
  const timer = setTimeout(() => stop.abort(new DOMException('time is up', 'TimeoutError')), limitMs);
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    return await work(stop.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
    stop.abort();
  }
}
