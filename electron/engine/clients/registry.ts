import { parseReg } from './formats/reg-text.ts';

/** A key of an export, with what it holds. Names are looked up without regard to case. */
export interface RegistryKey {
  /** The full key, as written. */
  key: string;
  /** Raw, or null. `@` is the default value. */
  value: (name: string) => string | null;
}

/** The keys of a `reg export`, in its order; or what is wrong with the text. */
export function registryKeys(text: string): RegistryKey[] | { line: number; problem: string } {
  const parsed = parseReg(text);
  if (!parsed.ok) return parsed;
  const keys = new Map<string, { key: string; values: Map<string, string> }>();
  for (const { key } of parsed.reg.sections)
    if (!keys.has(key.toLowerCase())) keys.set(key.toLowerCase(), { key, values: new Map() });
  for (const { key, name, raw } of parsed.reg.values)
    keys.get(key.toLowerCase())?.values.set(name.toLowerCase(), raw);
  return [...keys.values()].map(({ key, values }) => ({
    key,
    value: (name) => {
      const raw = values.get(name.toLowerCase());
      return raw === undefined || raw === '-' ? null : raw;
    },
  }));
}

/** `subkey` below `key`: its path, or null when it is not below. */
export function subKey(key: string, subkey: string): string | null {
  return subkey.toLowerCase().startsWith(`${key.toLowerCase()}\\`) ? subkey.slice(key.length + 1) : null;
}
