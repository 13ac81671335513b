import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasProgram } from '../needs.ts';
import { POSTERN, postern } from './postern.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postern-new-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const packs = fileURLToPath(new URL('../../build/packs', import.meta.url));
const mistakes = fileURLToPath(new URL('../fixtures/packs/twenty-mistakes', import.meta.url));
const ANSWERS = {
  name: 'Northwind Broadband',
  country: 'GB',
  languages: ['en', 'fr'],
  website: 'https://www.northwind.example/',
  relay: 'smtp.northwind.example',
  closed: ['dsl', 'fibre'],
  open: 'leased-line',
  exemption: 'web-form',
  exemptionAt: 'https://www.northwind.example/port-25',
  phone: '+44 1632 960025',
};

describe('postern isp new', () => {
  it('with all answers in a file: a pack that validates', async () => {
    const answers = join(folder, 'answers.json');
    writeFileSync(answers, JSON.stringify(ANSWERS));
    const out = join(folder, 'northwind');
    const made = await postern(['isp', 'new', out, '--answers', answers, '--answer', 'accent=#5a2a82']);
    expect(made.code).toBe(0);
    expect(made.stderr).toContain('npm run dist');
    expect(readdirSync(out).sort()).toEqual(['icon.png', 'pack.json', 'profile.json']);
    expect(JSON.parse(readFileSync(join(out, 'pack.json'), 'utf8'))).toEqual({
      schema: 'postern-pack/1',
      product: 'Northwind Broadband Mail Helper',
      fileName: 'northwind-broadband-mail-helper',
      appId: 'example.northwind.mailhelper',
      publisher: { name: 'Northwind Broadband', website: 'https://www.northwind.example/' },
      colours: { accent: '#5a2a82' },
    });
    const checked = await postern(['isp', 'validate', out, '--json']);
    expect(checked).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(checked.stdout)).toMatchObject({ ok: true, isp: 'northwind-broadband', problems: [] });
    // Nothing is written over.
    expect(await postern(['isp', 'new', out, '--answers', answers])).toMatchObject({ code: 3 });
  });

  it.each([
    ['nothing is answered', [], 'name: What do customers call your company? (needed)'],
    [
      'an answer will not do',
      ['--answer', 'name=N', '--answer', 'country=uk'],
      'country: "uk" will not do (two capital',
    ],
    ['an answer to no question', ['--answer', 'nmae=N'], 'no question is called nmae'],
    ['no answer at all', ['--answer', 'name'], '"name" is no answer: write name=value'],
    ['the file is not there', ['--answers', './nowhere.json'], 'nowhere.json: ENOENT'],
    ['the file holds a list', ['--answers', './list.json'], 'list.json: holds no answers'],
    ['an answer in it is no text', ['--answers', './nested.json'], 'nested.json: holds no answers'],
  ])('%s: told, and nothing is written', async (_what, args, words) => {
    const out = join(folder, 'none');
    writeFileSync(join(folder, 'list.json'), `${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    writeFileSync(join(folder, 'nested.json'), '{ "name": { "en": "N" }, "country": "GB" }');
    const ended = await postern(['isp', 'new', out, ...args], { cwd: folder });
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toContain(words);
    expect(existsSync(out)).toBe(false);
  });

  it.runIf(hasProgram('script'))('asks at a terminal, again where an answer will not do', () => {
    const out = join(folder, 'asked');
    const command = `${process.execPath} ${POSTERN} isp new ${out}`;
    const typed = ['Eastwind', '', 'Britain', 'GB', ...Array<string>(30).fill('')].join('\n');
    const ended = spawnSync('script', ['-qec', command, '/dev/null'], {
      input: typed,
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(ended.stdout).toContain('A short name for files and commands [eastwind]');
    expect(ended.stdout).toContain('two capital letters (ISO 3166-1)');
    expect(ended.status).toBe(0);
    expect(JSON.parse(readFileSync(join(out, 'profile.json'), 'utf8'))).toMatchObject({
      id: 'eastwind',
      country: 'GB',
    });
  });
});

describe('postern isp validate of a pack', () => {
  it('tells twenty mistakes, each with file and line, and shows no stack', async () => {
    const { code, stdout, stderr } = await postern(['isp', 'validate', mistakes]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.match(/^ {2}(profile|pack)\.json:\d+:\d+: /gm)?.length).toBeGreaterThanOrEqual(20);
    expect(stderr).not.toMatch(/\n +at |Error:/);
  });

  it('as JSON: problems and remarks with their places', async () => {
    const { code, stdout } = await postern(['isp', 'validate', mistakes, '--json']);
    expect(code).toBe(1);
    const { ok, problems } = JSON.parse(stdout) as { ok: boolean; problems: unknown[] };
    expect(ok).toBe(false);
    expect(problems[0]).toMatchObject({ file: 'profile.json', line: 3, column: 3, path: 'id' });
  });
});

describe('postern isp preview', () => {
  it('serves the window with the pack in it, and ends when told', async () => {
    let url = '';
    const ended = await postern(['isp', 'preview', join(packs, 'hamilton'), '--no-open', '--lang', 'en'], {
      onStderr: (text, kill) => {
        url = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(text)?.[0] ?? '';
        if (url !== '') kill('SIGINT');
      },
    });
    expect(url).not.toBe('');
    expect(ended.code).toBe(0);
  });

  it('a pack with faults is not shown, nor a file', async () => {
    const faulty = await postern(['isp', 'preview', mistakes, '--no-open']);
    expect(faulty).toMatchObject({ code: 1, stdout: '' });
    expect(faulty.stderr).toContain('pack.json:3:3: product');
    const file = await postern(['isp', 'preview', join(packs, 'wessex/profile.json'), '--no-open']);
    expect(file).toMatchObject({ code: 2, stdout: '' });
    expect(file.stderr).toContain('needs a pack');
  });
});
