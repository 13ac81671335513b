import { importRequest, type ImportedRequest } from '../../../shared/requests/travelling.ts';
import { readBounded } from '../isp/read-bounded.ts';
import { jsonParts } from './mail-parts.ts';
import { sha256 } from './sha256.ts';

/** A request with its report has some hundred kilobytes, a mail a third more; bytes. */
export const LARGEST_IMPORT = 16_777_216;

export type ReadImport =
  | Extract<ImportedRequest, { ok: true }>
  | { ok: false; problem: 'not-readable'; detail: string }
  | { ok: false; problem: 'too-large'; most: number }
  | { ok: false; problem: 'not-json' | 'another-schema' | 'damaged' | 'no-attachment'; detail: string };

/** A request as it came: the JSON attachment, or the whole mail as saved by a mail program (`.eml`). Never rejects. */
export async function readImport(path: string): Promise<ReadImport> {
  const read = await readBounded(path, LARGEST_IMPORT);
  if (!read.ok) {
    return read.code === 'too-large'
      ? { ok: false, problem: 'too-large', most: LARGEST_IMPORT }
      : { ok: false, problem: 'not-readable', detail: read.error };
  }
  const bytes = Buffer.from(read.bytes);
  const start = bytes
    .toString('latin1', 0, 200)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (start.startsWith('{') || !looksLikeMail(bytes)) return importRequest(bytes.toString('utf8'), sha256);
  const found = jsonParts(bytes).map((json) => importRequest(json, sha256));
  return (
    found.find(({ ok }) => ok) ??
    found.find((one) => !one.ok && one.problem === 'damaged') ?? {
      ok: false,
      problem: 'no-attachment',
      detail: String(found.length),
    }
  );
}

/** A header field before anything else (RFC 5322 §2.2); mailbox files begin with `From `. */
function looksLikeMail(bytes: Buffer): boolean {
  return /^(From \S+[^\n]*\r?\n)?[!-9;-~]+:[ \t]/.test(bytes.toString('latin1', 0, 1000));
}
