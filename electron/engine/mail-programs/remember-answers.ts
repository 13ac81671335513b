import type { ClientSystem } from '../clients/system.ts';

/** The same computer, asked only once for what every program wants to know. For one look: it is never told anew. */
export function rememberAnswers(system: ClientSystem): ClientSystem {
  return {
    ...system,
    processes: once(() => system.processes()),
    busNames: once(() => system.busNames()),
    lockedFiles: once(() => system.lockedFiles()),
  };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => (answer ??= ask());
}
