import { z } from 'zod';
import { report } from '../../../shared/contract/model-schemas.ts';
import { verdict } from '../../../shared/contract/verdict-schema.ts';
import { REPORT_SCHEMA } from '../../../shared/model/report.ts';
import type { Judged } from '../../../shared/report/judged.ts';
import { cut, escapeText, escapeWithin } from '../../../shared/smtp/escape.ts';
import type { JsonFault } from '../isp/json-fault.ts';
import { readBounded } from '../isp/read-bounded.ts';
import { readJson } from '../isp/read-json.ts';

/** The largest real report, of sixty servers, has half a megabyte; bytes. */
export const LARGEST_REPORT = 8_388_608;

export type ReadReport =
  /** `profile`: where the profile it was judged by is, which only the last check of this computer says. */
  | { ok: true; judged: Judged; profile: string | null }
  /** `error` is the system's error name, or `not-a-file`. */
  | { ok: false; code: 'not-readable'; file: string; error: string }
  | { ok: false; code: 'too-large'; file: string; limit: number }
  | ({ ok: false; code: 'not-json'; file: string } & JsonFault)
  /** Of another kind, or of a version this one does not know. `schema` is what it calls itself, if anything. */
  | { ok: false; code: 'other-schema'; file: string; schema: string }
  /** `path` names the first place that is not as it should be. */
  | { ok: false; code: 'not-whole'; file: string; path: string };

const kept = z.intersection(
  report,
  z.object({ verdicts: z.array(verdict).min(1), profile: z.string().optional() }),
);
/** What is said of a place is cut here. */
const LONGEST = 80;

/** A report as `postern check --json` writes it; marks that could repaint a terminal are written out. Never throws for what is in the file. */
export async function readReport(path: string): Promise<ReadReport> {
  const read = await readBounded(path, LARGEST_REPORT);
  if (!read.ok && read.code === 'too-large')
    return { ok: false, code: 'too-large', file: read.file, limit: read.limit };
  if (!read.ok) return read;
  const { file } = read;
  const json = readJson(read.bytes);
  if (!json.ok) return { ...json, code: 'not-json', file };
  const named = z.object({ schema: z.string() }).safeParse(json.value);
  if (!named.success || named.data.schema !== REPORT_SCHEMA)
    return {
      ok: false,
      code: 'other-schema',
      file,
      schema: cut(escapeText(named.data?.schema ?? ''), LONGEST),
    };
  const parsed = kept.safeParse(json.value);
  if (parsed.success) return datesAreDates(parsed.data, file);
  return {
    ok: false,
    code: 'not-whole',
    file,
    path: (parsed.error.issues[0]?.path.map(String).join('.') ?? '').slice(0, LONGEST),
  };
}

function datesAreDates({ profile, ...judged }: z.output<typeof kept>, file: string): ReadReport {
  return Number.isNaN(Date.parse(judged.startedAt))
    ? { ok: false, code: 'not-whole', file, path: 'startedAt' }
    : // A report comes from a stranger's computer as often as from this one, and goes to a terminal.
      { ok: true, judged: escapeWithin(judged), profile: profile ?? null };
}
