import type { SettingChange } from '../../../shared/model/change.ts';
import { applySplices, faultText, type SettingsFormat } from '../clients/formats/format.ts';
import type { EntryPlace } from './entry.ts';
import { hashOf } from './read-file.ts';
import type { Problem } from './problem.ts';

/** A setting that is neither as we left it nor as it was. Raw values. */
export interface Conflict {
  key: string;
  ours: string | null;
  now: string | null;
  old: string | null;
}

/** How a place gets from what is there to what was before a step. */
export type WayBack<What> =
  /** Nothing of ours is there any more. */
  | { kind: 'there' }
  /** `settings`: from what is there to what was. */
  | { kind: 'way'; to: What; settings: SettingChange[] }
  | { kind: 'conflict'; conflicts: Conflict[] }
  | { kind: 'problem'; problem: Problem };

/** Of each setting: back to the old value where it still holds ours. */
export function wayBackOfValues(
  settings: readonly SettingChange[],
  now: (key: string) => string | null,
): WayBack<SettingChange[]> {
  const conflicts: Conflict[] = [];
  const back: SettingChange[] = [];
  for (const { key, before: old, after: ours } of settings) {
    const found = now(key);
    if (found === old) continue;
    if (found === ours) back.push({ key, before: ours, after: old });
    else conflicts.push({ key, ours, now: found, old });
  }
  if (conflicts.length > 0) return { kind: 'conflict', conflicts };
  return back.length === 0 ? { kind: 'there' } : { kind: 'way', to: back, settings: back };
}

/**
 * The exact bytes of the backup while the file is as the step left it; otherwise setting by setting, and all else stays.
 * `backup` null: it is lost, or not what it was.
 */
export function wayBackOfFile(
  bytes: Buffer,
  place: EntryPlace,
  backup: Buffer | null,
  format: SettingsFormat | undefined,
): WayBack<Buffer> {
  const found = hashOf(bytes);
  if (found === place.file?.before) return { kind: 'there' };
  if (found === place.file?.after && backup !== null && hashOf(backup) === place.file.before) {
    const settings = place.settings.map(({ key, before, after }) => ({ key, before: after, after: before }));
    return { kind: 'way', to: backup, settings };
  }
  const unexpected = (detail: string): WayBack<Buffer> => ({
    kind: 'problem',
    problem: { code: 'unexpected-shape', path: place.file?.real ?? '', detail },
  });
  if (format === undefined) return unexpected('format');
  const read = format.read(bytes);
  if (!read.ok) return unexpected(faultText(read));
  const { document } = read;
  const way = wayBackOfValues(place.settings, (key) => document.get(key));
  if (way.kind !== 'way') return way;
  const splices = document.splices(new Map(way.to.map(({ key, after }) => [key, after])));
  return { kind: 'way', to: applySplices(bytes, splices), settings: way.settings };
}
