import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { postern } from './postern.ts';

const folder = mkdtempSync(join(tmpdir(), 'postern-words-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('postern explain', () => {
  it('says what an error read out by a customer means', async () => {
    const { code, stdout, stderr } = await postern(['explain', 'Socket Error: 10060, Port: 25']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/no one answered[^]*door 25/);
  });

  it('gives the same as JSON', async () => {
    const { stdout } = await postern(['explain', '--json', '0x800CCC0E']);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'postern-explanation/1',
      explanations: [{ block: 'high' }],
    });
  });

  it('says so when nothing in the text is known', async () => {
    const { code, stdout } = await postern(['explain', 'it does not work']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/do not know this text/);
  });
});

describe('postern isp validate', () => {
  it.each([
    ['half.json', '{ "schema": "postern-isp/1",', 1, /not JSON/],
    ['empty.json', '', 1, /not JSON/],
    ['list.json', '[]', 1, /thing/],
    [
      'wrong-port.json',
      '{"schema":"postern-isp/1","id":"x","name":"X","country":"GB","languages":["en"],"connections":[{"type":"dsl","blocks":[{"ports":[70000]}]}]}',
      1,
      /connections\[0\]\.blocks\[0\]\.ports\[0\]/,
    ],
    [
      'wrong-word.json',
      '{"schema":"postern-isp/1","id":"x","name":"X","country":"GB","languages":["en"],"conections":[]}',
      1,
      /conections[^]*connections/,
    ],
  ])('%s: says what and where', async (name, text, code, says) => {
    const ended = await postern(['isp', 'validate', file(name, text)]);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' });
    expect(ended.stderr).toMatch(says);
    expect(ended.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });

  it('a check with a broken profile does not begin', async () => {
    const { code, stdout, stderr } = await postern(['check', '--isp', file('broken.json', '{"schema": 1}')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/broken\.json/);
  });
});
