import { XMLParser } from 'fast-xml-parser';
import { DEEPEST_NESTING, MOST_TAGS } from './deadlines.ts';

/** One `outgoingServer` as the file has it: nothing is checked yet. */
export interface RawServer {
  type: string;
  hostname: string;
  port: string;
  socketType: string;
  authentication: string[];
  username: string;
}

export type RawConfig =
  | { ok: true; displayName: string; servers: RawServer[] }
  /** `html`: a web page where a file was asked for. `doctype`: it brings entities of its own. */
  | { ok: false; problem: 'html' | 'not-xml' | 'doctype' | 'too-complex' | 'not-autoconfig' };

/** `encoding="…"` of the XML declaration, which is ASCII in every encoding a file may be in here. */
const DECLARED = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

/** Bytes of a file → what it says of outgoing servers. Nothing is expanded, fetched or run. */
export function readAutoconfig(bytes: Buffer): RawConfig {
  const text = decode(bytes).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html[\s>])/i.test(text))
    return { ok: false, problem: 'html' };
  if (!text.startsWith('<')) return { ok: false, problem: 'not-xml' };
  // A file needs no type of its own: entities that call each other, or call for files, come with one.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { ok: false, problem: 'doctype' };
  if (text.split('<', MOST_TAGS + 2).length > MOST_TAGS + 1) return { ok: false, problem: 'too-complex' };
  let root: unknown;
  try {
    root = parser().parse(text);
  } catch {
    return { ok: false, problem: 'not-xml' };
  }
  const provider = child(child(root, 'clientConfig'), 'emailProvider');
  if (provider === undefined) return { ok: false, problem: 'not-autoconfig' };
  return {
    ok: true,
    displayName: unescape(textOf(child(provider, 'displayName'))),
    servers: children(provider, 'outgoingServer').map((server) => ({
      type: textOf(child(server, '@type')),
      hostname: textOf(child(server, 'hostname')),
      port: textOf(child(server, 'port')),
      socketType: textOf(child(server, 'socketType')),
      authentication: children(server, 'authentication').map(textOf),
      username: unescape(textOf(child(server, 'username'))),
    })),
  };
}

function parser(): XMLParser {
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    maxNestedTags: DEEPEST_NESTING,
  });
}

/** UTF-8 unless a byte order mark or the declaration says otherwise; an encoding nobody knows is read as UTF-8. */
function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  const declared = DECLARED.exec(bytes.toString('latin1', 0, 300))?.[1];
  try {
    return new TextDecoder(marked ?? declared ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}

/** The elements of a name: one, several or none, whatever else the parser made of them. */
function children(node: unknown, name: string): unknown[] {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return [];
  const value: unknown = (node as Record<string, unknown>)[name];
  return Array.isArray(value) ? value : [value];
}

function child(node: unknown, name: string): unknown {
  return children(node, name)[0];
}

/** An element with attributes keeps its text apart. */
function textOf(node: unknown): string {
  const text = typeof node === 'string' ? node : child(node, '#text');
  return typeof text === 'string' ? text.trim() : '';
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]);

/** The five of XML itself, once. */
function unescape(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (name) => ESCAPES.get(name) ?? name);
}
