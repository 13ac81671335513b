import { scriptFor } from '../../clients/apple-script-programs.ts';
import {
  itemsOf,
  MISSING,
  printAppleScript,
  readAppleScript,
  type AppleScriptValue,
} from '../../clients/apple-script-values.ts';
import type { SettingEdit } from '../../clients/store-edits.ts';
import type { AppleScriptAnswer } from '../../clients/system.ts';
import type { AppleScriptRef, SettingsStore, StoreFailure } from './store.ts';

/** Runs a script. */
export type AppleScriptPort = (script: string, signal: AbortSignal) => Promise<AppleScriptAnswer>;

/** What may be read and written: never a password, and nothing of an account but where it sends. */
const PROPERTIES: Readonly<Record<AppleScriptRef['application'], readonly string[]>> = {
  Mail: ['server name', 'uses ssl', 'authentication', 'user name', 'port'],
  'Microsoft Outlook': [
    'smtp server',
    'smtp use ssl',
    'smtp needs authentication',
    'smtp use account authentication',
    'smtp user name',
    'smtp port',
  ],
};
const OBJECTS: Readonly<Record<AppleScriptRef['application'], RegExp>> = {
  Mail: /^delivery account of account (?:id )?"(?:[^"\\\r\n]|\\.)*"$/,
  'Microsoft Outlook': /^(?:pop|imap) account id \d+$/,
};
/** Values of `authentication`. Any other word could be a command. */
const WORDS = /^(?:password|apop|kerberos 5|ntlm|md5|external|apple token|none|«constant [^»]{1,20}»)$/i;
const NOT_ALLOWED = new Set([-1743, -1744]);

/**
 * Settings a program of macOS shows to AppleScript: properties of one object, values as source text; null for a text that is
 * empty or missing. A program that does not run is not started: `detail` is then -600.
 */
export function appleScriptStore(run: AppleScriptPort): SettingsStore<AppleScriptRef> {
  async function read(ref: AppleScriptRef, keys: readonly string[], signal: AbortSignal) {
    const refused = whyNot(ref, keys);
    if (refused !== null) return refused;
    const asked = keys.map((key) => `${key} of ${ref.object}`).join(', ');
    const answer = await run(scriptFor(ref.application, [`return {${asked}}`]), signal);
    if (!answer.ok) return failure(answer, 'not-readable');
    const items = itemsOf(readAppleScript(answer.text));
    if (items.length !== keys.length)
      return { ok: false as const, code: 'unexpected-shape' as const, detail: answer.text.slice(0, 60) };
    return {
      ok: true as const,
      values: new Map(keys.map((key, at) => [key, rawOf(items[at])])),
    };
  }

  return {
    read,
    async backUp(ref, signal) {
      const found = await read(ref, PROPERTIES[ref.application], signal);
      if (!found.ok) return found;
      const edits = [...found.values].map(([key, value]) => ({ key, value }));
      return { ok: true, bytes: Buffer.from(`${scriptFor(ref.application, settingLines(ref, edits))}\n`) };
    },
    async write(ref, edits, signal) {
      const refused =
        whyNot(
          ref,
          edits.map(({ key }) => key),
        ) ?? edits.map(whyNoLiteral).find((one) => one !== null);
      if (refused) return refused;
      // The port last: Mail may set one of its own when encryption is switched.
      const isPort = ({ key }: SettingEdit) => (key.endsWith('port') ? 1 : 0);
      const ordered = [...edits].sort((one, other) => isPort(one) - isPort(other));
      const answer = await run(scriptFor(ref.application, settingLines(ref, ordered)), signal);
      return answer.ok ? { ok: true } : failure(answer, 'not-writable');
    },
  };
}

function settingLines(ref: AppleScriptRef, edits: readonly SettingEdit[]): string[] {
  return edits.map(({ key, value }) => `set ${key} of ${ref.object} to ${value ?? '""'}`);
}

function rawOf(value: AppleScriptValue | undefined): string | null {
  if (value === undefined || (value.kind === 'word' && value.word === MISSING)) return null;
  return value.kind === 'text' && value.text === '' ? null : printAppleScript(value);
}

function failure(
  { number }: Extract<AppleScriptAnswer, { ok: false }>,
  otherwise: 'not-readable' | 'not-writable',
): StoreFailure {
  return { ok: false, code: NOT_ALLOWED.has(number) ? 'not-allowed' : otherwise, detail: String(number) };
}

/** A reference that was kept in a file is checked before it becomes part of a script. */
function whyNot({ application, object }: AppleScriptRef, keys: readonly string[]): StoreFailure | null {
  const known = Object.hasOwn(PROPERTIES, application) ? PROPERTIES[application] : [];
  if (known.length === 0 || !OBJECTS[application].test(object))
    return { ok: false, code: 'unexpected-shape', detail: object.slice(0, 60) };
  const strange = keys.find((key) => !known.includes(key));
  return strange === undefined ? null : { ok: false, code: 'unexpected-shape', detail: strange.slice(0, 60) };
}

function whyNoLiteral({ key, value }: SettingEdit): StoreFailure | null {
  if (value === null) return null;
  const read = readAppleScript(value);
  const isPlain = read !== null && read.kind !== 'list' && (read.kind !== 'word' || WORDS.test(read.word));
  return isPlain && printAppleScript(read) === value
    ? null
    : { ok: false, code: 'unexpected-shape', detail: key };
}
