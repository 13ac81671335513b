import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missing } from '../needs.ts';
import { postern } from './postern.ts';

describe('postern report', () => {
  let folder: string;
  let saved: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postern-report-'));
    saved = join(folder, 'saved.json');
    await writeFile(saved, (await postern(['practice', 'isp-rejects-25', '--json'])).stdout);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('renders a saved report again, in another language', async () => {
    const { code, stdout, stderr } = await postern(['report', saved, '--lang', 'de']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Harbour Internet');
    expect(stdout).toContain('Ihr Hilfe-Code');
  });

  it('writes the page and the JSON beside it, and reads its own JSON', async () => {
    const out = join(folder, 'out');
    const { code, stdout } = await postern(['report', saved, '--out', out, '--json']);
    expect(code).toBe(0);
    const { files } = JSON.parse(stdout) as { files: string[] };
    expect(files).toEqual([join(out, 'postern-report.html'), join(out, 'postern-report.json')]);
    expect(await readFile(files[0] ?? '', 'utf8')).toContain('<!doctype html>');
    expect(await postern(['report', files[1] ?? ''])).toMatchObject({ code: 0 });
  });

  it.skipIf(missing('a PDF from the command line', { programs: ['chromium'] }) !== null)(
    'prints a PDF on the paper of the country',
    async () => {
      const out = join(folder, 'pdf');
      const env = { LANG: 'en_US.UTF-8' };
      const { code, stderr } = await postern(['report', saved, '--format', 'pdf', '--out', out], { env });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const pdf = await readFile(join(out, 'postern-report.pdf'), 'latin1');
      expect(pdf.slice(0, 5)).toBe('%PDF-');
      expect(pdf).toMatch(/MediaBox ?\[0 0 612 792\]/);
      // For this user alone.
      expect((await stat(join(out, 'postern-report.pdf'))).mode & 0o777).toBe(0o600);
    },
  );

  it('makes no PDF without a folder, or without a browser, and says what to do', async () => {
    const wanted = ['report', saved, '--format', 'pdf', '--lang', 'en'];
    const nowhere = await postern(wanted);
    expect(nowhere).toMatchObject({ code: 2, stdout: '' });
    expect(nowhere.stderr).toContain('--out FOLDER');
    const bare = await postern([...wanted, '--out', folder], { env: { PATH: '/nonexistent' } });
    expect(bare).toMatchObject({ code: 3, stdout: '' });
    expect(bare.stderr).toContain('Chrome, Edge or Chromium');
    expect(await readdir(folder)).not.toContain('postern-report.pdf');
  });

  it('leaves out what names the customer unless it is asked for', async () => {
    const given = JSON.parse(await readFile(saved, 'utf8')) as { network: { publicAddress?: string } };
    const own = given.network.publicAddress ?? '';
    expect(own).not.toBe('');
    expect((await postern(['report', saved, '--format', 'json'])).stdout).not.toContain(own);
    expect((await postern(['report', saved, '--json', '--show', 'address'])).stdout).toContain(own);
    expect(await postern(['report', saved, '--show', 'everything'])).toMatchObject({ code: 2 });
  });

  it('refuses what is no report, and says where it goes wrong', async () => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, (await readFile(saved, 'utf8')).replace('"startedMs"', '"began"'));
    const { code, stdout, stderr } = await postern(['report', broken, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('observations.0.startedMs');
    await writeFile(broken, '{"schema": "postern-report/1",');
    expect(await postern(['report', broken, '--lang', 'en'])).toMatchObject({ code: 2, stdout: '' });
    expect(await postern(['report', folder, '--lang', 'en'])).toMatchObject({
      code: 2,
      stderr: `postern: The file ${folder} cannot be read (EISDIR).\n`,
    });
  });

  it('with --json prints JSON and nothing else, whatever format is named', async () => {
    const { code, stdout } = await postern(['report', saved, '--format', 'text', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'postern-report/1' });
  });

  it('says that there is no last check, where there is none', async () => {
    const { code, stderr } = await postern(['report', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr).toContain('There is no last check');
  });
});
