import type { ReadSettings, SettingsDocument, SettingsFormat } from './format.ts';

/** Reads the bytes of a file by a format. */
export type ParseSettings = <Document extends SettingsDocument>(
  format: SettingsFormat<Document>,
  path: string,
  bytes: Buffer,
) => ReadSettings<Document>;

/**
 * Reads the same bytes of a file once, for one look at the computer: 5 MB take their time, and a command may ask for each
 * of fifty accounts in them. Other bytes are read anew, so that nobody is told of what is there no more.
 */
export function parseOnce(): ParseSettings {
  const known = new Map<string, { bytes: Buffer; same: WeakSet<Buffer>; read: ReadSettings }>();
  return <Document extends SettingsDocument>(
    format: SettingsFormat<Document>,
    path: string,
    bytes: Buffer,
  ) => {
    const key = `${format.id} ${path}`;
    const before = known.get(key);
    if (before !== undefined && (before.same.has(bytes) || before.bytes.equals(bytes))) {
      before.same.add(bytes);
      return before.read as ReadSettings<Document>;
    }
    const read = format.read(bytes);
    known.set(key, { bytes, same: new WeakSet([bytes]), read });
    return read;
  };
}
