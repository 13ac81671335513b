import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  });

  it('says that there is no last check, where there is none', async () => {
    const { code, stderr } = await postern(['report', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr).toContain('There is no last check');
  });
});
