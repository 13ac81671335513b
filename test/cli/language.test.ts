import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { postern } from './postern.ts';

const folder = mkdtempSync(join(tmpdir(), 'postern-language-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ERROR = '0x800CCC0E';
const explained = async (args: string[], env: Record<string, string> = {}) =>
  postern(['explain', ERROR, ...args], { env });

describe('--lang', () => {
  it.each([
    ['en', /What to do/],
    ['es', /Qué hacer/],
    ['fr', /Que faire/],
    ['de', /Was Sie tun können/],
    ['pt-BR', /O que fazer/],
    ['pt', /O que fazer/],
    ['ja', /どうすればよいか/],
  ])('%s', async (language, says) => {
    const { code, stdout, stderr } = await explained(['--lang', language]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(says);
  });

  it('a language there are no words in is said so, and English spoken', async () => {
    const { code, stdout, stderr } = await explained(['--lang', 'tlh']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/tlh.*en, es, fr, de, pt-BR, ja/);
    expect(stdout).toMatch(/What to do/);
  });
});

describe('without --lang', () => {
  it('the system’s language is spoken', async () => {
    expect((await explained([], { LANG: 'de_AT.UTF-8' })).stdout).toMatch(/Was Sie tun können/);
    expect((await explained([], { LANG: 'de_AT.UTF-8', LC_ALL: 'ja_JP.UTF-8' })).stdout).toMatch(
      /どうすれば/,
    );
  });

  it('--lang goes before the system', async () => {
    expect((await explained(['--lang', 'es'], { LANG: 'de_AT.UTF-8' })).stdout).toMatch(/Qué hacer/);
  });

  it('nothing set is English', async () => {
    expect((await explained([], { LANG: 'C.UTF-8' })).stdout).toMatch(/What to do/);
  });

  const profile = join(folder, 'isp.json');
  writeFileSync(
    profile,
    JSON.stringify({
      schema: 'postern-isp/1',
      id: 'x',
      name: 'X',
      country: 'BR',
      languages: ['pt-BR', 'en'],
      connections: [{ type: 'dsl', blocks: [] }],
    }),
  );
  it.each([
    ['nothing', 'C', /não é um servidor/],
    ['Italian, which we do not', 'it_IT.UTF-8', /não é um servidor/],
    ['English', 'en_US.UTF-8', /is not a server/],
  ])('the ISP’s first language is spoken when the system speaks %s', async (_name, LANG, says) => {
    const { code, stderr } = await postern(['check', '--isp', profile, '--server', 'a b'], { env: { LANG } });
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
  });
});

it('JSON has its words in that language too', async () => {
  const { stdout } = await postern(['explain', ERROR, '--json', '--lang', 'fr']);
  expect(stdout).toMatch(/Votre logiciel de messagerie/);
});
