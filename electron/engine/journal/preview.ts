import { realpath } from 'node:fs/promises';
import type { FileChange, SettingChange } from '../../../shared/model/change.ts';
import type { StoreEdits } from '../clients/store-edits.ts';
import { applySplices, faultText, type SettingsFormat } from '../clients/formats/format.ts';
import { changedLines } from './changed-lines.ts';
import type { FilesOfOneLook } from './files-of-one-look.ts';
import type { ChangeWanted, JournalDeps, Preview, PreviewPlace } from './journal.ts';
import type { Problem } from './problem.ts';
import { whyNotWritable } from './read-file.ts';
import { reportOf, shownSettings, shownValues, type Subject } from './report.ts';
import { pathOf, readValues } from './values.ts';

/** Up to this size the result is read once more as its program will read it. Larger ones would take too long to show. */
const READ_AGAIN_UP_TO = 2 * 1024 * 1024;

type Looked = { ok: true; place: PreviewPlace | null; shown: FileChange } | { ok: false; problem: Problem };

export function subjectOf({ account, to, plan }: ChangeWanted): Subject {
  const { alsoMoves, asksPassword, needsRestart } = plan;
  return { account, to, alsoMoves, asksPassword, needsRestart };
}

/** What a change would do, to the byte. Reads only. */
export async function previewChange(
  wanted: ChangeWanted,
  seen: FilesOfOneLook,
  deps: JournalDeps,
  signal: AbortSignal,
): Promise<Preview> {
  const subject = subjectOf(wanted);
  const places: PreviewPlace[] = [];
  const files: FileChange[] = [];
  for (const edits of await byPlace(wanted.plan.stores)) {
    signal.throwIfAborted();
    const looked = await look(edits, seen, deps, signal);
    if (!looked.ok)
      return {
        wanted,
        places: [],
        report: reportOf(subject, { status: 'failed', files, problem: looked.problem }),
      };
    files.push(looked.shown);
    if (looked.place !== null) places.push(looked.place);
  }
  const status = places.length === 0 ? 'already-right' : 'would-change';
  return {
    wanted,
    places,
    report: reportOf(subject, {
      status,
      files: places.length === 0 ? [] : files.filter(({ settings }) => settings.length > 0),
    }),
  };
}

/** Edits of one place together, whichever link leads there: a file is written once. */
async function byPlace(stores: readonly StoreEdits[]): Promise<StoreEdits[]> {
  const places = new Map<string, StoreEdits>();
  for (const { store, edits } of stores) {
    const path = pathOf(store);
    const real = store.kind === 'file' ? await realpath(path).catch(() => path) : path;
    const known = places.get(`${store.kind} ${real}`);
    places.set(`${store.kind} ${real}`, {
      store: known?.store ?? store,
      edits: [...(known?.edits ?? []), ...edits],
    });
  }
  return [...places.values()];
}

async function look(
  { store, edits }: StoreEdits,
  seen: FilesOfOneLook,
  deps: JournalDeps,
  signal: AbortSignal,
): Promise<Looked> {
  const path = pathOf(store);
  if (store.kind !== 'file') {
    const read = await readValues(store, edits, deps, signal);
    if (!read.ok) return read;
    const settings = differing(edits, (key) => read.values.get(key) ?? null);
    return {
      ok: true,
      place: settings.length === 0 ? null : { store, settings, file: null },
      shown: shownValues(path, settings),
    };
  }
  const read = await seen.read(path);
  if (!read.ok) return read;
  const { file } = read;
  const format = deps.formats[store.format];
  if (format === undefined) return unexpected(path, store.format);
  const parsed = seen.parse(format, path, file.bytes);
  if (!parsed.ok) return unexpected(path, faultText(parsed));
  const settings = differing(edits, (key) => parsed.document.get(key));
  if (settings.length === 0)
    return { ok: true, place: null, shown: { path, before: '', after: '', settings } };
  const problem = await whyNotWritable(file);
  if (problem !== null) return { ok: false, problem };
  const splices = parsed.document.splices(new Map(settings.map(({ key, after }) => [key, after])));
  const missed =
    file.bytes.length > READ_AGAIN_UP_TO
      ? null
      : missing(applySplices(file.bytes, splices), settings, format);
  if (missed !== null) return unexpected(path, missed);
  return {
    ok: true,
    place: { store, settings, file: { real: file.real, bytes: file.bytes, splices } },
    shown: {
      path,
      ...changedLines(file.bytes, splices, parsed.document.encoding),
      settings: shownSettings(settings),
    },
  };
}

const unexpected = (path: string, detail: string): Looked => ({
  ok: false,
  problem: { code: 'unexpected-shape', path, detail },
});

function differing(edits: StoreEdits['edits'], now: (key: string) => string | null): SettingChange[] {
  const last = new Map(edits.map(({ key, value }) => [key, value]));
  return [...last]
    .map(([key, after]) => ({ key, before: now(key), after }))
    .filter(({ before, after }) => before !== after);
}

/** Reads the result as the program will: a setting that does not come out as wanted, or null. */
function missing(after: Buffer, settings: readonly SettingChange[], format: SettingsFormat): string | null {
  const read = format.read(after);
  if (!read.ok) return faultText(read);
  return settings.find(({ key, after: wanted }) => read.document.get(key) !== wanted)?.key ?? null;
}
