import { parseOnce, type ParseSettings } from '../clients/formats/parse-once.ts';
import type { ClientSystem } from '../clients/system.ts';

/** The same computer, asked only once for what every program wants to know. For one look: it is never told anew. */
export function rememberAnswers(system: ClientSystem): ClientSystem & { parse: ParseSettings } {
  const { appleScript } = system;
  return {
    ...system,
    processes: once(() => system.processes()),
    busNames: once(() => system.busNames()),
    lockedFiles: once(() => system.lockedFiles()),
    files: { ...system.files, read: onceEach((path) => system.files.read(path)) },
    exportRegistry: onceEach((key, signal) => system.exportRegistry(key, signal)),
    appleScript: appleScript && onceEach((script, signal) => appleScript(script, signal)),
    parse: parseOnce(),
  };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => (answer ??= ask());
}

/** Answers the first question with what is known already, and those after it anew. */
export function knownFirst<T>(known: T, ask: () => Promise<T>): () => Promise<T> {
  let asked = false;
  return () => {
    if (asked) return ask();
    asked = true;
    return Promise.resolve(known);
  };
}

/** By the first of what is asked; the rest is of the first who asks. */
function onceEach<T, Rest extends unknown[]>(
  ask: (question: string, ...rest: Rest) => Promise<T>,
): (question: string, ...rest: Rest) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (question, ...rest) => {
    const answer = answers.get(question) ?? ask(question, ...rest);
    answers.set(question, answer);
    return answer;
  };
}
