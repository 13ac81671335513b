import { FILE } from '../../../shared/isp/problem-words.ts';
import { fault, findJsonFault } from './json-fault.ts';
import type { JsonFault } from './json-fault.ts';

/** Bytes of a JSON file as a value. A byte-order mark is tolerated; UTF-16 is read where its mark says so (old Notepad). */
export function readJson(bytes: Uint8Array): { ok: true; value: unknown } | ({ ok: false } & JsonFault) {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const encoding = utf16 ? 'utf-16le' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  if (!decodes(bytes, encoding)) {
    // The first replacement character that the file does not itself spell out is where decoding failed.
    return { ok: false, ...fault(text, text.indexOf('\uFFFD'), FILE.value, FILE.notUtf8) };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, ...(findJsonFault(text) ?? fault(text, text.length, FILE.value)) };
  }
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
