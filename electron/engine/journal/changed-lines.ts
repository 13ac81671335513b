import type { SettingChange } from '../../../shared/model/change.ts';
import {
  applySplices,
  type SettingsDocument,
  type SettingsFormat,
  type Splice,
} from '../clients/formats/format.ts';
import { maskLines } from './mask.ts';

const NEWLINE = 0x0a;
/** A line longer than this is shown only around what changes, bytes. */
const LONG_LINE = 400;
const AROUND = 120;

interface Region {
  start: number;
  end: number;
  splices: Splice[];
}

/** The lines that change, as they are and as they will be, for a person: whole lines, passwords hidden. */
export function changedLines(
  bytes: Buffer,
  splices: readonly Splice[],
  encoding: SettingsDocument['encoding'],
): { before: string; after: string } {
  const unit = encoding === 'utf16le' ? 2 : 1;
  const regions: Region[] = [];
  for (const splice of splices) {
    const { start, end } = linesAround(bytes, splice, unit);
    const last = regions.at(-1);
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      last.splices.push(splice);
    } else regions.push({ start: Math.max(start, last?.end ?? 0), end, splices: [splice] });
  }
  const show = (one: (region: Region) => Buffer): string =>
    maskLines(
      regions
        .map((region) =>
          one(region)
            .toString(encoding)
            .replace(/^\ufeff/, '')
            .replace(/\r\n/g, '\n')
            .replace(/\n$/, ''),
        )
        .filter((text) => text !== '')
        .join('\n'),
    );
  return {
    before: show(({ start, end }) => bytes.subarray(start, end)),
    after: show(({ start, end, splices: inside }) =>
      applySplices(
        bytes.subarray(start, end),
        inside.map((splice) => ({ ...splice, start: splice.start - start, end: splice.end - start })),
      ),
    ),
  };
}

function linesAround(bytes: Buffer, splice: Splice, unit: number): { start: number; end: number } {
  const start = lineStart(bytes, splice.start, unit);
  const wholeLines =
    splice.start === start &&
    (splice.end > splice.start
      ? endsLine(bytes.subarray(0, splice.end), unit)
      : endsLine(splice.bytes, unit));
  const end = wholeLines ? splice.end : lineEnd(bytes, splice.end, unit);
  if (end - start <= LONG_LINE) return { start, end };
  return {
    start: Math.max(start, splice.start - AROUND * unit),
    end: Math.min(end, splice.end + AROUND * unit),
  };
}

const isNewline = (bytes: Buffer, at: number, unit: number): boolean =>
  bytes[at] === NEWLINE && (unit === 1 || bytes[at + 1] === 0);

const endsLine = (bytes: Buffer, unit: number): boolean =>
  bytes.length >= unit && isNewline(bytes, bytes.length - unit, unit);

function lineStart(bytes: Buffer, from: number, unit: number): number {
  let at = from;
  while (at >= unit && !isNewline(bytes, at - unit, unit)) at -= unit;
  return at < unit ? 0 : at;
}

/** After the newline, or the end of the file. */
function lineEnd(bytes: Buffer, from: number, unit: number): number {
  let at = from;
  while (at < bytes.length && !isNewline(bytes, at, unit)) at += unit;
  return Math.min(bytes.length, at + unit);
}

/** The same from the settings that change. Nothing where the file is not understood: it goes back as it was all the same. */
export function changedLinesOf(
  bytes: Buffer,
  settings: readonly SettingChange[],
  format: SettingsFormat | undefined,
): { before: string; after: string } {
  const read = format?.read(bytes);
  if (read?.ok !== true) return { before: '', after: '' };
  const splices = read.document.splices(new Map(settings.map(({ key, after }) => [key, after])));
  return changedLines(bytes, splices, read.document.encoding);
}
