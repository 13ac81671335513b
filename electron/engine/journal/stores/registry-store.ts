import { parseReg } from '../../clients/formats/reg-text.ts';
import { registryKeys, type RegistryKey } from '../../clients/registry.ts';
import type { RunProgram } from '../../clients/system/run-program.ts';
import { exportRegistry, importRegistry, regBytes } from '../../clients/system/windows-registry.ts';
import type { SettingEdit } from '../../clients/store-edits.ts';
import type { RegistryRef, SettingsStore, StoreFailure } from './store.ts';

/** What the store asks of the registry. */
export interface RegistryPort {
  /** The text of `reg export`, or null: no such key, or it may not be read. */
  exportKey(key: string, signal: AbortSignal): Promise<string | null>;
  /** Merges a text; true when the system says so. Reading back is what proves it. */
  importText(text: string, signal: AbortSignal): Promise<boolean>;
}

export function registryPort(
  run: RunProgram,
  env: Readonly<Record<string, string | undefined>>,
): RegistryPort {
  return {
    exportKey: (key, signal) => exportRegistry(key, run, signal, env),
    importText: (text, signal) => importRegistry(text, run, signal, env),
  };
}

/** Settings in the registry: `subkey|value name` below the key of the reference, raw values as in an export. */
export function registryStore(port: RegistryPort): SettingsStore<RegistryRef> {
  async function keysOf(ref: RegistryRef, signal: AbortSignal): Promise<RegistryKey[] | StoreFailure> {
    const text = await port.exportKey(ref.key, signal);
    if (text === null) return { ok: false, code: 'not-readable', detail: ref.key };
    const keys = registryKeys(text);
    if (Array.isArray(keys)) return keys;
    return { ok: false, code: 'unexpected-shape', detail: `${keys.problem}, line ${keys.line}` };
  }

  return {
    async read(ref, settings, signal) {
      const keys = await keysOf(ref, signal);
      if (!Array.isArray(keys)) return keys;
      const values = settings.map((setting): [string, string | null] => {
        const { key, name } = placeOf(ref, setting);
        return [setting, find(keys, key)?.value(name) ?? null];
      });
      return { ok: true, values: new Map(values) };
    },
    async backUp(ref, signal) {
      const text = await port.exportKey(ref.key, signal);
      if (text === null) return { ok: false, code: 'not-readable', detail: ref.key };
      return { ok: true, bytes: regBytes(text) };
    },
    async write(ref, edits, signal) {
      const keys = await keysOf(ref, signal);
      if (!Array.isArray(keys)) return keys;
      // An import makes keys that are not there: an account that has gone is not brought back in part.
      const gone = edits.find(({ key }) => find(keys, placeOf(ref, key).key) === undefined);
      if (gone !== undefined) return { ok: false, code: 'unexpected-shape', detail: gone.key };
      const text = print(ref, edits);
      if (!saysOnly(text, ref, edits)) return { ok: false, code: 'unexpected-shape', detail: ref.key };
      if (await port.importText(text, signal)) return { ok: true };
      return { ok: false, code: 'not-writable', detail: ref.key };
    },
  };
}

function placeOf(ref: RegistryRef, setting: string): { key: string; name: string } {
  const bar = setting.lastIndexOf('|');
  const subkey = setting.slice(0, bar);
  return { key: subkey === '' ? ref.key : `${ref.key}\\${subkey}`, name: setting.slice(bar + 1) };
}

function find(keys: readonly RegistryKey[], key: string): RegistryKey | undefined {
  return keys.find((one) => one.key.toLowerCase() === key.toLowerCase());
}

function print(ref: RegistryRef, edits: readonly SettingEdit[]): string {
  const lines = edits.flatMap(({ key: setting, value }) => {
    const { key, name } = placeOf(ref, setting);
    const written = name === '@' ? '@' : `"${name.replace(/[\\"]/g, '\\$&')}"`;
    return [`[${key}]`, `${written}=${value ?? '-'}`, ''];
  });
  return ['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n');
}

/** The values come out of a plan or of the journal: none of them may say more than one value. */
function saysOnly(text: string, ref: RegistryRef, edits: readonly SettingEdit[]): boolean {
  const parsed = parseReg(text);
  if (!parsed.ok || parsed.reg.values.length !== edits.length || parsed.reg.sections.length !== edits.length)
    return false;
  return parsed.reg.values.every((value, at) => {
    const edit = edits[at];
    if (edit === undefined) return false;
    const { key, name } = placeOf(ref, edit.key);
    return value.key === key && value.name === name && value.raw === (edit.value ?? '-');
  });
}
