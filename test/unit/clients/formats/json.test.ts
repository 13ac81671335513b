import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySplices } from '../../../../electron/engine/clients/formats/format.ts';
import { json } from '../../../../electron/engine/clients/formats/json.ts';
import { ODD_JSON } from './odd-json.ts';

const SETTINGS = '/*/accounts/0/settings';
const PORT = `${SETTINGS}/smtp_port`;

function read(bytes: Buffer) {
  const found = json.read(bytes);
  if (!found.ok) throw new Error(`line ${found.line}: ${found.problem}`);
  return found.document;
}

function edit(bytes: Buffer, settings: Record<string, string | null>): Buffer {
  const after = applySplices(bytes, read(bytes).splices(new Map(Object.entries(settings))));
  for (const [key, value] of Object.entries(settings)) expect(read(after).get(key), key).toBe(value);
  return after;
}

const editText = (text: string, settings: Record<string, string | null>) =>
  edit(Buffer.from(text), settings).toString();

describe.each(Object.entries(ODD_JSON))('a file %s', (_name, content) => {
  const bytes = Buffer.from(content);
  const port = read(bytes).get(PORT) ?? '';

  it('is read, and left as it is when nothing is to change', () => {
    expect(Number(port)).toBe(25);
    expect(read(bytes).splices(new Map([[PORT, port]]))).toEqual([]);
    expect(read(bytes).splices(new Map([['/not/there', null]]))).toEqual([]);
  });

  it('holds the same bytes once a value is changed and changed back', () => {
    const changed = edit(bytes, { [PORT]: '587' });
    expect(changed.equals(bytes)).toBe(false);
    expect(edit(changed, { [PORT]: port }).equals(bytes)).toBe(true);
  });

  it('holds the same bytes once properties are put in and taken out', () => {
    const added = [`${SETTINGS}/smtp_username`, `${SETTINGS}/a~1b~0c`, '/*/ä'];
    const more = edit(bytes, Object.fromEntries(added.map((key) => [key, '"x"'])));
    const back = edit(more, Object.fromEntries(added.map((key) => [key, null])));
    expect(back.toString('latin1')).toBe(bytes.toString('latin1'));
  });

  it('stays JSON when the port is taken out', () => {
    const after = edit(bytes, { [PORT]: null });
    expect(read(after).get('/*/accountsVersion')).toBe(read(bytes).get('/*/accountsVersion'));
  });
});

describe('properties', () => {
  it('are put in as their neighbours are', () => {
    expect(editText('{\r\n\t"a" : 1\r\n}', { '/b': '2' })).toBe('{\r\n\t"a" : 1,\r\n\t"b" : 2\r\n}');
    expect(editText('{"a":1}', { '/b': '2', '/c': '3' })).toBe('{"a":1,"b":2,"c":3}');
    expect(editText('{}', { '/b': '2', '/c/d': '3' })).toBe('{"b": 2, "c": {"d": 3}}');
  });

  it('are taken out with their comma', () => {
    const text = '{ "a": 1, "b": 2, "c": 3 }';
    expect(editText(text, { '/a': null })).toBe('{ "b": 2, "c": 3 }');
    expect(editText(text, { '/b': null })).toBe('{ "a": 1, "c": 3 }');
    expect(editText(text, { '/c': null })).toBe('{ "a": 1, "b": 2 }');
    expect(editText(text, { '/a': null, '/c': null })).toBe('{ "b": 2 }');
    expect(editText(text, { '/b': null, '/c': null, '/d': '4' })).toBe('{ "a": 1, "d": 4 }');
    expect(editText(text, { '/a': null, '/b': null, '/c': null })).toBe('{}');
  });

  it('have no place in lists and numbers', () => {
    for (const key of ['/a/0', '/a/x', '/b/c'])
      expect(() => editText('{"a": [], "b": 1}', { [key]: '1' })).toThrow(RangeError);
  });
});

describe('a file that is damaged is not touched', () => {
  it.each([
    ['cut off', '{\n"a": {"b": 1', 2, 'not JSON'],
    ['cut off in a string', '{\n\n"a": "x', 3, 'not JSON'],
    ['nothing', '', 1, 'not JSON'],
    ['comments', '{\r\n// note\r\n"a": 1}', 2, 'not JSON'],
    ['a comma too many', '{"a": 1,\n}', 2, 'not JSON'],
    ['single quotes', "{'a': 1}", 1, 'not JSON'],
    ['two documents', '{}\n{}', 2, 'not JSON'],
    ['zeros', '\0\0\0', 1, 'not JSON'],
    ['a hundred thousand brackets', '['.repeat(100_000), 0, 'nested too deep'],
  ])('%s', (_name, text, line, problem) => {
    expect(json.read(Buffer.from(text))).toEqual({ ok: false, line, problem });
  });
});

it('any JSON round-trips through any change, and means what JSON.parse says', { timeout: 60_000 }, () => {
  const name = fc.constantFrom('a', 'b', 'ä/~', '', '*');
  const object = fc.dictionary(
    name,
    fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.dictionary(name, fc.integer())),
  );
  const indent = fc.constantFrom(0, 1, 4, '\t');
  const value = fc.option(fc.jsonValue({ maxDepth: 0 }).map((one) => JSON.stringify(one)));
  fc.assert(
    fc.property(object, indent, name, value, (content, spaces, key, to) => {
      const bytes = Buffer.from(JSON.stringify(content, null, spaces));
      const pointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const raw = to === null ? null : Buffer.from(to).toString('latin1');
      const before = read(bytes).get(pointer);
      const after = edit(bytes, { [pointer]: raw });
      const wanted = Object.entries(content).filter(([one]) => one !== key);
      if (to !== null) wanted.push([key, JSON.parse(to) as null]);
      expect(JSON.parse(after.toString())).toEqual(JSON.parse(JSON.stringify(Object.fromEntries(wanted))));
      if (raw !== null || before === null)
        expect(edit(after, { [pointer]: before }).toString()).toBe(bytes.toString());
    }),
    { numRuns: 2000 },
  );
});
