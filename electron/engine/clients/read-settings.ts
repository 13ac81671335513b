import type { ClientId, ClientRemark } from '../../../shared/model/mail-account.ts';
import type { ClientPlan, FoundAccount } from './client.ts';
import { faultText, type SettingsDocument, type SettingsFormat } from './formats/format.ts';
import type { ClientSystem } from './system.ts';

export interface OpenSettings<Document extends SettingsDocument> {
  ok: true;
  path: string;
  bytes: Buffer;
  document: Document;
}

/** A settings file as an adapter finds it. `remark`: why it is left alone; null: there is none. */
export type SettingsRead<Document extends SettingsDocument> =
  OpenSettings<Document> | { ok: false; remark: ClientRemark | null };

/** Reads one settings file of a program. */
export async function readSettings<Document extends SettingsDocument>(
  client: ClientId,
  path: string,
  format: SettingsFormat<Document>,
  system: ClientSystem,
): Promise<SettingsRead<Document>> {
  const file = await system.files.read(path);
  if (!file.ok) {
    const { problem, detail } = file;
    return { ok: false, remark: problem === 'absent' ? null : { client, path, problem, detail } };
  }
  const { bytes } = file;
  const read = system.parse?.(format, path, bytes) ?? format.read(bytes);
  if (read.ok) return { ok: true, path, bytes, document: read.document };
  return { ok: false, remark: { client, path, problem: 'unexpected-shape', detail: faultText(read) } };
}

/** What there is to tell of a file that was not read. */
export function remarksOf(read: SettingsRead<SettingsDocument>): ClientRemark[] {
  return read.ok || read.remark === null ? [] : [read.remark];
}

/** What could not be read again when an account is to be moved. */
export function unreadable(
  account: FoundAccount,
  read: Extract<SettingsRead<SettingsDocument>, { ok: false }>,
): ClientPlan {
  return {
    kind: 'unexpected-shape',
    path: read.remark?.path ?? account.files[0] ?? '',
    detail: read.remark?.detail ?? read.remark?.problem ?? 'absent',
  };
}
