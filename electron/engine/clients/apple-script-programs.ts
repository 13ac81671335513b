import type { ClientId, ClientRemark } from '../../../shared/model/mail-account.ts';
import { readAppleScript, type AppleScriptValue } from './apple-script-values.ts';
import { joinPath } from './homes.ts';
import { programRuns } from './program-runs.ts';
import type { SettingEdit, StoreRef } from './store-edits.ts';
import type { ClientSystem } from './system.ts';

/** A program of macOS that tells of its accounts when asked by AppleScript. */
export interface ScriptedProgram {
  client: ClientId;
  application: Extract<StoreRef, { kind: 'apple-script' }>['application'];
  /** Its process, in lower case. */
  process: string;
  /** Below the home: is there once the program has been used. */
  trace: string;
}

/** `procNotFound`, `connectionInvalid`: the program does not run. */
const GONE = new Set([-600, -609]);
/** `errAEEventNotPermitted`, `errAEEventWouldRequireUserConsent`. */
const NOT_PERMITTED = new Set([-1743, -1744]);
/** Time for a person to read the system's question, and for a slow program to answer. Seconds. */
const PATIENCE_S = 90;

/**
 * A script for one program. It ends with -600 where the program does not run: an event would start it, windows, fetching
 * of mail and all, and asking whether it runs is no event and needs nobody's leave.
 */
export function scriptFor(application: string, body: readonly string[]): string {
  return [
    `if application "${application}" is not running then error number -600`,
    `with timeout of ${PATIENCE_S} seconds`,
    `  tell application "${application}"`,
    ...body.map((line) => `    ${line}`),
    '  end tell',
    'end timeout',
  ].join('\n');
}

/**
 * What a program answers to a script; null where there is nothing to say: no such computer, or a program that was never
 * used. Only a program that runs is asked: that shows the system's question "… wants to control Mail" at a moment the
 * user sees why, and starts nothing.
 */
export async function ask(
  program: ScriptedProgram,
  body: readonly string[],
  system: ClientSystem,
  signal: AbortSignal,
): Promise<AppleScriptValue | ClientRemark | null> {
  const { client, application, process, trace } = program;
  if (system.platform !== 'darwin' || system.appleScript === null) return null;
  const remark = (problem: ClientRemark['problem'], detail?: string): ClientRemark => ({
    client,
    path: application,
    problem,
    ...(detail === undefined ? {} : { detail }),
  });
  if (!(await programRuns(system, { processes: [process] }))) {
    const used = (await system.files.stat(joinPath(system, system.home, trace))) !== null;
    return used ? remark('not-running') : null;
  }
  const answer = await system.appleScript(scriptFor(application, body), signal);
  if (!answer.ok) {
    if (GONE.has(answer.number)) return remark('not-running', String(answer.number));
    return remark(NOT_PERMITTED.has(answer.number) ? 'not-permitted' : 'not-readable', String(answer.number));
  }
  return readAppleScript(answer.text) ?? remark('unexpected-shape', answer.text.slice(0, 60));
}

/** Those of `settings` that are not so now. */
export function editsOf(
  settings: readonly (readonly [string, string])[],
  now: Readonly<Record<string, string>>,
): SettingEdit[] {
  return settings.filter(([key, value]) => now[key] !== value).map(([key, value]) => ({ key, value }));
}
