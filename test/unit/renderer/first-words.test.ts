import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/messages/language.ts';
import { first } from '../../../shared/messages/en/first.ts';
import { later } from '../../../shared/messages/en/later.ts';
import { en } from '../../../shared/messages/en/en.ts';
import { loadCatalogue } from '../../../shared/messages/load-words.ts';
import { loadWindowWords } from '../../../renderer/state/load-window-words.ts';

const RENDERER = join(import.meta.dirname, '../../../renderer');
/** Loaded by themselves, and yet a part of the first screens. */
const ON_FIRST_SCREENS = ['main.tsx', 'screens/support-code/SupportCode.tsx'];

/** The window's own sources that are loaded without asking, and what each says. */
function reachable(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file) || !file.startsWith(RENDERER) || !/\.tsx?$/.test(file)) return seen;
  const text = readFileSync(file, 'utf8');
  seen.set(file, text);
  for (const [, from = ''] of text.matchAll(/^import (?!type)[^;]*?from '(\.[^']+)'/gm))
    reachable(resolve(dirname(file), from), seen);
  return seen;
}

const sources = new Map<string, string>();
for (const file of ON_FIRST_SCREENS) reachable(join(RENDERER, file), sources);
const said = [...sources.values()].join('\n');

const spoken = (keys: readonly string[]): string[] => {
  const begun = (key: string): boolean => said.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`);
  return keys.filter((key) => said.includes(`'${key}'`) || begun(key));
};

describe('the words of the first screens', () => {
  test('the search finds the sources and what they say', () => {
    expect([...sources.keys()]).toContain(join(RENDERER, 'screens/result/ResultScreen.tsx'));
    expect([...sources.keys()]).not.toContain(join(RENDERER, 'screens/agent/AgentScreen.tsx'));
    expect(spoken(['window.start.title', 'window.connection.dsl'])).toHaveLength(2);
  });

  test('nothing loaded first says a word of a later screen, or of the command line', () => {
    const firstOnly = new Set(Object.keys(first));
    expect(spoken(Object.keys(en).filter((key) => !firstOnly.has(key)))).toEqual([]);
  });

  test('nothing in the window says a word that only the command line has', () => {
    const all = new Set([...Object.keys(first), ...Object.keys(later)]);
    const everything = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(RENDERER, name), 'utf8'))
      .join('\n');
    const named = Object.keys(en).filter((key) => !all.has(key) && everything.includes(`'${key}'`));
    expect(named).toEqual([]);
  });

  test.each(LANGUAGES)('%s: the first words, then those of every other screen', async (language) => {
    const whole = await loadCatalogue(language);
    const words = await loadWindowWords(language);
    expect(words.message('window.start.title', {})).toBe(whole['window.start.title']);
    const waiting = words.awaited();
    expect(waiting).toBeInstanceOf(Promise);
    expect(words.awaited()).toBe(waiting);
    await waiting;
    expect(words.awaited()).toBeNull();
    expect(words.message('agent.title', {})).toBe(whole['agent.title']);
  });
});
