import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportOf, UNSPOKEN } from '../../../build/vite/spoken-words.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCES = readdirSync(join(ROOT, 'renderer'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(ROOT, 'renderer', name), 'utf8'))
  .join('\n');

describe('words that are left out of the window', () => {
  test.each(UNSPOKEN)('%s: the window names none of its keys', async (name) => {
    const file = (await import(`../../../shared/messages/en/${name}.ts`)) as Record<
      string,
      Record<string, string>
    >;
    const keys = Object.keys(file[exportOf(name)] ?? {});
    expect(keys.length).toBeGreaterThan(0);
    const prefixes = new Set(keys.map((key) => key.slice(0, key.lastIndexOf('.') + 1)));
    expect(keys.filter((key) => SOURCES.includes(`'${key}'`))).toEqual([]);
    expect([...prefixes].filter((prefix) => SOURCES.includes(`\`${prefix}\${`))).toEqual([]);
  });

  test('the search finds what is named', () => {
    expect(SOURCES).toContain(`'window.start.title'`);
    expect(SOURCES).toContain('`practice.${');
  });
});
