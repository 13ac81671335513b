/**
 * One text for one value, whatever wrote it: keys in order of their UTF-16 code units, no blanks (RFC 8785; numbers and
 * strings are as ECMAScript prints them). What JSON cannot say is left out, as `JSON.stringify` does.
 */
export function canonicalJson(value: unknown): string {
  if (value === undefined) return 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const keys = Object.keys(value).sort();
  const entries = value as Record<string, unknown>;
  const said = keys
    .filter((key) => entries[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(entries[key])}`);
  return `{${said.join(',')}}`;
}
