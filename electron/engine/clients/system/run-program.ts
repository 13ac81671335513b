import { execFile } from 'node:child_process';

/** What a program of the system answered. `code` null: it could not be started, or was ended. */
export interface ProgramAnswer {
  code: number | null;
  stdout: Buffer;
  stderr: Buffer;
}

/** Runs a program without a shell. Never rejects. */
export type RunProgram = (
  command: string,
  args: readonly string[],
  signal: AbortSignal,
) => Promise<ProgramAnswer>;

/** A list of processes, or a registry key, is far smaller. */
const MOST_OUTPUT = 32 * 1024 * 1024;
/** A program that does not answer is no answer; none of those asked takes a second. Milliseconds. */
const LIMIT_MS = 10_000;

/** `limitMs`: for a program that waits for a person. */
export function programRunner(
  env: Readonly<Record<string, string | undefined>>,
  limitMs = LIMIT_MS,
): RunProgram {
  return (command, args, signal) =>
    new Promise((resolve) => {
      const options = {
        env,
        signal,
        timeout: limitMs,
        killSignal: 'SIGKILL',
        maxBuffer: MOST_OUTPUT,
        windowsHide: true,
        encoding: 'buffer',
      } as const;
      execFile(command, args, options, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
        resolve({ code, stdout, stderr });
      });
    });
}
