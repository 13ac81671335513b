import { parseOnce } from '../clients/formats/parse-once.ts';
import type { ClientSystem } from '../clients/system.ts';

/** The same computer, asked only once for what every program wants to know. For one look: it is never told anew. */
export function rememberAnswers(system: ClientSystem): ClientSystem {
  return {
    ...system,
    processes: once(() => system.processes()),
    busNames: once(() => system.busNames()),
    lockedFiles: once(() => system.lockedFiles()),
    files: { ...system.files, read: onceEach((path) => system.files.read(path)) },
    parse: parseOnce(),
  };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => (answer ??= ask());
}

function onceEach<T>(ask: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (path) => {
    const answer = answers.get(path) ?? ask(path);
    answers.set(path, answer);
    return answer;
  };
}
