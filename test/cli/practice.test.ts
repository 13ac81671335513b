import { describe, expect, it } from 'vitest';
import { SCENES } from '../../shared/model/practice.ts';
import type { JudgedReport } from '../../shared/model/report.ts';
import { missing } from '../needs.ts';
import { postern } from './postern.ts';

const lacks = missing('practice without a network', { root: true, programs: ['unshare', 'ip'] });

describe('postern practice', () => {
  it('lists every scene', async () => {
    const text = await postern(['practice']);
    expect(text).toMatchObject({ code: 0, stderr: '' });
    for (const id of SCENES) expect(text.stdout).toContain(`  ${id} `);
    const { code, stdout } = await postern(['practice', '--list', '--json']);
    const list = JSON.parse(stdout) as {
      schema: string;
      scenes: { id: string; title: string; story: string }[];
    };
    expect(code).toBe(0);
    expect(list.schema).toBe('postern-practice/1');
    expect(list.scenes.map(({ id }) => id)).toEqual([...SCENES]);
    expect(list.scenes.every(({ title, story }) => title !== '' && story !== '')).toBe(true);
  });

  it('plays a scene, marked as practice', async () => {
    const { code, stdout, stderr } = await postern(['practice', 'isp-rejects-25']);
    expect(code).toBe(1);
    expect(stderr).toContain('The customer says');
    expect(stdout).toContain('PRACTICE – It fails at once. Nothing here is real');
    expect(stdout).toContain('Harbour Internet keeps door 25 shut');
  });

  it.skipIf(lacks !== null)('needs no network but loopback', async () => {
    const alone = ['unshare', '-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
    const { code, stdout } = await postern(['practice', 'all-clear', '--json'], { before: alone });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ended: 'complete', network: { online: true } });
  });

  it('marks the JSON report too', async () => {
    const { code, stdout, stderr } = await postern(['practice', 'all-clear', '--json']);
    const report = JSON.parse(stdout) as JudgedReport;
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(report).toMatchObject({ schema: 'postern-report/1', practice: 'all-clear' });
    expect(report.verdicts[0]?.title).not.toBe('');
  });

  it('shows certificates and conversations with --details', async () => {
    const { stdout } = await postern(['practice', 'all-clear', '--details']);
    expect(stdout).toContain('> STARTTLS');
    expect(stdout).not.toContain('127.0.0.1');
  });

  it('names the scenes there are when there is no such scene', async () => {
    const { code, stdout, stderr } = await postern(['practice', 'isp-eats-mail']);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('There is no scene “isp-eats-mail”');
    expect(stderr).toContain('isp-drops-25');
  });

  it('ends at once when it is stopped', async () => {
    let sent = false;
    const began = performance.now();
    const { code } = await postern(['practice', 'isp-drops-25', '--events'], {
      onStderr(text, kill) {
        if (sent || !text.includes('"kind":"progress"')) return;
        sent = true;
        kill('SIGINT');
      },
    });
    expect(code).toBe(130);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
