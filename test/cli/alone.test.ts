import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JudgedReport } from '../../shared/model/report.ts';
import { missing } from '../needs.ts';
import { POSTERN, postern, type Ended } from './postern.ts';

/** A network with nothing in it but loopback: what the program does there reaches no one. */
const ALONE = ['unshare', '-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
const skip = missing('the command line in a network of its own', {
  root: true,
  programs: ['unshare', 'ip', 'setpriv'],
});

/** Compares with nothing, so that the check asks no stranger. */
const PROFILE = {
  schema: 'postern-isp/1',
  id: 'nowhere',
  name: 'Nowhere Net',
  country: 'GB',
  languages: ['en'],
  controls: { perPort: 0 },
  connections: [{ type: 'dsl', blocks: [] }],
};

describe.skipIf(skip !== null)('postern in a network with nobody in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postern-cli-'));
  const profile = join(folder, 'nowhere.json');
  const silent = join(folder, 'silent.mjs');
  const program = join(folder, 'dist/postern.js');

  beforeAll(() => {
    writeFileSync(profile, JSON.stringify(PROFILE));
    // Accepts and never speaks, then runs the program it was given in its place.
    writeFileSync(
      silent,
      `import { createServer } from 'node:net';
       import { spawn } from 'node:child_process';
       createServer((socket) => socket.on('error', () => {})).listen(2525, '127.0.0.1', () => {
         const child = spawn(process.argv[2], process.argv.slice(3), { stdio: 'inherit' });
         process.on('SIGINT', () => child.kill('SIGINT'));
         child.on('exit', (code) => process.exit(code ?? 99));
       });`,
    );
    cpSync(dirname(POSTERN), join(folder, 'dist'), { recursive: true });
    chmodSync(folder, 0o755);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const words = ({ stdout, stderr }: Ended) => stdout + stderr;

  it('says that the computer is offline, and what to look at', async () => {
    const ended = await postern(['check', '--isp', profile, '--server', 'smtp.example.org'], {
      before: ALONE,
    });
    expect(ended.code).toBe(1);
    expect(ended.stdout).toMatch(/not online[^]*router/i);
    expect(ended.stderr).toBe('');
  });

  it('asks for the server when only an address is given', async () => {
    const ended = await postern(['check', '--isp', profile, '--email', 'me@example.org'], { before: ALONE });
    expect(ended.stderr).toMatch(/me@example\.org\. Name it: --server/);
    const named = await postern(
      ['check', '--isp', profile, '--email', 'me@example.org', '--server', 'smtp.example.org'],
      { before: ALONE },
    );
    expect(named.stderr).toBe('');
  });

  it('prints JSON and nothing else on standard output', async () => {
    const ended = await postern(['check', '--isp', profile, '--json', '--no-client-accounts'], {
      before: ALONE,
    });
    const report = JSON.parse(ended.stdout) as JudgedReport;
    expect(report.schema).toBe('postern-report/1');
    expect(report.verdicts[0]?.code).toBe('offline');
    expect(report.network.online).toBe(false);
  });

  it('runs as an ordinary user, from any folder, without a home, from a folder nobody may write to', async () => {
    const asNobody = [...ALONE, 'setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
    const ended = await postern(['check', '--isp', profile, '--json'], {
      before: asNobody,
      program,
      cwd: '/usr',
    });
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 1, stderr: '' });
  });

  it('stops at Ctrl-C within a moment, says so, and ends with 130', async () => {
    const began = Date.now();
    const ended = await postern(['check', '--isp', profile, '--server', '127.0.0.1:2525', '--events'], {
      before: [...ALONE, process.execPath, silent],
      // Sent twice in a row, as a terminal and npm together do.
      onStderr: (text, kill) => {
        if (text.includes('"step":"greeting"')) kill('SIGINT');
      },
    });
    expect(ended.code).toBe(130);
    expect(ended.stdout).toMatch(/stopped/i);
    expect(words(ended)).not.toMatch(/^\s+at .*:\d+:\d+/m);
    // A hang would last until the deadline of half a minute.
    expect(Date.now() - began).toBeLessThan(15_000);
  });

  it('ends at its deadline with what is known', async () => {
    const ended = await postern(
      ['check', '--isp', profile, '--server', '127.0.0.1:2525', '--deadline', '1', '--json'],
      { before: [...ALONE, process.execPath, silent] },
    );
    const report = JSON.parse(ended.stdout) as JudgedReport;
    expect(report.ended).toBe('deadline');
    expect(report.observations.map(({ failure }) => failure)).toContain('deadline');
  });

  it('keeps colour codes out of a pipe and out of NO_COLOR', async () => {
    const args = ['check', '--isp', profile];
    const plain = await postern(args, { before: ALONE });
    const forced = await postern(args, { before: ALONE, env: { FORCE_COLOR: '1' } });
    const refused = await postern(args, { before: ALONE, env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    const coloured = ({ stdout }: Ended) => stdout.includes('\u001b[');
    expect([plain, forced, refused].map(coloured)).toEqual([false, true, false]);
  });
});
