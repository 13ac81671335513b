/** Errors come in errors: the cause is told, and of several addresses the first one's. */
export function innermost(error: unknown): { code: string; words: string } {
  let at = error;
  for (let depth = 0; depth < 5 && at instanceof Error; depth++) {
    const within: unknown = at instanceof AggregateError ? at.errors[0] : at.cause;
    if (!(within instanceof Error)) break;
    at = within;
  }
  if (!(at instanceof Error)) return { code: '', words: String(at) };
  return { code: (at as NodeJS.ErrnoException).code ?? at.name, words: at.message };
}
