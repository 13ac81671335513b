import type { AppleScriptAnswer } from '../system.ts';
import type { RunProgram } from './run-program.ts';

/** An answer of no number: the program that runs scripts did not run, or was stopped. */
const NO_ANSWER = -1712;

/**
 * Runs AppleScript by `osascript`. `-s se`: values as source text, so that they can be read without guessing, and errors
 * on standard error: `execution error: Not authorized to send Apple events to Mail. (-1743)`, the sentence in the
 * language of the system, the number in every one.
 */
export async function runAppleScript(
  script: string,
  run: RunProgram,
  signal: AbortSignal,
): Promise<AppleScriptAnswer> {
  const { code, stdout, stderr } = await run('/usr/bin/osascript', ['-s', 'se', '-e', script], signal);
  if (code === 0) return { ok: true, text: stdout.toString('utf8').replace(/\n$/, '') };
  const said = stderr.toString('utf8').trim();
  const number = /\((-?\d+)\)\s*$/.exec(said)?.[1];
  return { ok: false, number: number === undefined ? NO_ANSWER : Number(number), message: said };
}
