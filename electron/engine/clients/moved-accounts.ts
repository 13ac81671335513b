import type { Outgoing } from '../../../shared/model/mail-account.ts';
import { applySplices, type SettingsDocument, type SettingsFormat } from './formats/format.ts';
import type { OpenSettings } from './read-settings.ts';
import type { SettingEdit } from './store-edits.ts';

/** Where each account of a file sends, by its name. */
export type Senders<Document> = (document: Document) => readonly [name: string, to: Outgoing | null][];

/** The accounts of a file that send elsewhere once the edits are made: several may take a setting from one place. */
export function movedAccounts<Document extends SettingsDocument>(
  format: SettingsFormat<Document>,
  { bytes, document }: OpenSettings<Document>,
  edits: readonly SettingEdit[],
  senders: Senders<Document>,
): string[] {
  const settings = new Map(edits.map(({ key, value }) => [key, value]));
  const after = format.read(applySplices(bytes, document.splices(settings)));
  if (!after.ok) return [];
  const texts = (one: Document) => new Map(senders(one).map(([name, to]) => [name, JSON.stringify(to)]));
  const before = texts(document);
  return [...texts(after.document)].flatMap(([name, to]) => (before.get(name) === to ? [] : [name]));
}
