import { applySplices } from '../../../../electron/engine/clients/formats/format.ts';
import { parseReg } from '../../../../electron/engine/clients/formats/reg-text.ts';
import { reg } from '../../../../electron/engine/clients/formats/reg.ts';
import { regBytes } from '../../../../electron/engine/clients/system/windows-registry.ts';
import type { RegistryPort } from '../../../../electron/engine/journal/stores/registry-store.ts';
import { HEAD } from './registry-samples.ts';

export interface RecordedRegistry {
  text: string;
  /** Texts that were imported. */
  imported: string[];
  /** What `reg.exe` says of the next import. */
  takes: boolean;
  port: RegistryPort;
}

/** A registry that is one text, and imports and exports as `reg.exe` does. */
export function recordedRegistry(text: string): RecordedRegistry {
  const registry: RecordedRegistry = {
    text,
    imported: [],
    takes: true,
    port: {
      exportKey: (key) => {
        const lines = registry.text.split(/(?=^\[)/m).filter((part) => {
          const name = /^\[(.*)\]/.exec(part)?.[1]?.toLowerCase() ?? '';
          return name === key.toLowerCase() || name.startsWith(`${key.toLowerCase()}\\`);
        });
        return Promise.resolve(lines.length === 0 ? null : `${HEAD}\r\n${lines.join('')}`);
      },
      importText: (put) => {
        registry.imported.push(put);
        if (!registry.takes) return Promise.resolve(false);
        const parsed = parseReg(put);
        const old = reg.read(regBytes(registry.text));
        if (!parsed.ok || !old.ok) return Promise.resolve(false);
        const settings = parsed.reg.values.map(({ key, name, raw }): [string, string | null] => [
          `${key}|${name}`,
          raw === '-' ? null : raw,
        ]);
        const bytes = applySplices(regBytes(registry.text), old.document.splices(new Map(settings)));
        registry.text = bytes.subarray(2).toString('utf16le');
        return Promise.resolve(true);
      },
    },
  };
  return registry;
}
