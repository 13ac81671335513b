import type { ReadSettings, SettingsFormat } from './formats/format.ts';
import type { ClientSystem } from './system.ts';

/** Reads settings by their format, once for the same bytes during one look at the computer. */
export function readOnce(format: SettingsFormat, bytes: Buffer, system: ClientSystem): ReadSettings {
  const known = system.known?.get(bytes);
  if (known !== undefined) return known;
  const read = format.read(bytes);
  system.known?.set(bytes, read);
  return read;
}
