/** Nested deeper than this is no mail anybody wrote. */
const DEEPEST = 8;
const MOST_PARTS = 200;

/**
 * The JSON attachments of a mail, decoded: those a name or a type tells (RFC 2045, RFC 2046; base64, quoted-printable or
 * plain). Bounded in depth and number; what is not understood is passed over.
 */
export function jsonParts(mail: Buffer): string[] {
  const found: string[] = [];
  walk(mail.toString('latin1').replace(/\r\n/g, '\n'), 0, found, { left: MOST_PARTS });
  return found;
}

function walk(part: string, depth: number, found: string[], budget: { left: number }): void {
  if (depth > DEEPEST || budget.left-- <= 0) return;
  const end = part.startsWith('\n') ? 0 : part.indexOf('\n\n');
  const header = (end < 0 ? part : part.slice(0, end)).replace(/\n[ \t]+/g, ' ');
  const body = end < 0 ? '' : part.slice(end + (end === 0 ? 1 : 2));
  const type = field(header, 'content-type');
  const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(type);
  if (/^multipart\//i.test(type) && boundary !== null) {
    for (const inner of split(body, boundary[1] ?? boundary[2] ?? '')) walk(inner, depth + 1, found, budget);
    return;
  }
  if (/^message\/rfc822\b/i.test(type)) {
    walk(body, depth + 1, found, budget);
    return;
  }
  const names = `${type} ${field(header, 'content-disposition')}`;
  if (/^application\/json\b/i.test(type) || /\.json\b/i.test(names)) {
    found.push(decoded(body, field(header, 'content-transfer-encoding')));
  }
}

function field(header: string, name: string): string {
  const line = header.split('\n').find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? '';
}

/** Between the lines that begin with the boundary; before the first and behind the last is nothing (RFC 2046 §5.1.1). */
function split(body: string, boundary: string): string[] {
  const parts: string[] = [];
  let now: string[] | null = null;
  for (const line of body.split('\n')) {
    const mark = line.trimEnd();
    if (mark === `--${boundary}` || mark === `--${boundary}--`) {
      if (now !== null) parts.push(now.join('\n'));
      now = mark.endsWith('--') && mark !== `--${boundary}` ? null : [];
      if (now === null) break;
    } else now?.push(line);
  }
  // A mail cut on the way has no last line.
  if (now !== null) parts.push(now.join('\n'));
  return parts;
}

function decoded(body: string, encoding: string): string {
  if (/^base64\b/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/^quoted-printable\b/i.test(encoding)) return Buffer.from(body, 'latin1').toString('utf8');
  const bytes = body
    .replace(/[ \t]*=[ \t]*\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
