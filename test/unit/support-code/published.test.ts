import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { CONNECTION_TYPES } from '../../../shared/model/report.ts';
import { VERDICT_CODES } from '../../../shared/model/verdict.ts';
import { SIGNS } from '../../../shared/support-code/alphabet.ts';
import { CODE_DOORS, CODE_FLAGS, essentialsOf } from '../../../shared/support-code/essentials.ts';
import { decode, supportCode } from '../../../shared/support-code/support-code.ts';
import { goldenCases } from '../../golden/cases.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PAGE = readFileSync(join(ROOT, 'docs/support-code.md'), 'utf8');
const words = PAGE.replace(/\s+/g, ' ');

describe('docs/support-code.md, by which an ISP reads codes in its own tools', () => {
  it('has the signs, the verdicts, the connections, the doors and the flags in their order', () => {
    expect(words).toContain(`\`${SIGNS}\``);
    expect(words).toContain(VERDICT_CODES.join(', '));
    expect(words).toContain(CONNECTION_TYPES.map((type, index) => `${index} ${type}`).join(', '));
    expect(words).toContain(`flags: ${CODE_FLAGS.join(', ')}`);
    for (const [index, door] of CODE_DOORS.entries()) expect(words).toContain(`${index} ${door}`);
  });

  it('has test vectors that are read as it says', () => {
    const rows = [...PAGE.matchAll(/^\| `([0-9A-Z-]{19})`\s*\| (.*?)\s*\|$/gm)];
    const read = rows.map(([, code = '']) => decode(code));
    expect(read).toMatchObject([
      { ok: true, essentials: { isp: 907_812, verdict: 'isp-blocks-port', flags: ['vpn'] } },
      { ok: true, essentials: { isp: 148_676, verdict: 'all-clear', connection: 'leased-line' } },
      { ok: false, problem: 'unknown-version', version: 2 },
      { ok: false, problem: 'mistake', groups: [4] },
      { ok: false, problem: 'mistake', groups: [2] },
    ]);
  });
});

describe('the code of every case from the field', () => {
  it.each(goldenCases())('$name', ({ report, profile }) => {
    const verdicts = diagnose(report, profile);
    expect(decode(supportCode(report, verdicts))).toEqual({
      ok: true,
      essentials: essentialsOf(report, verdicts),
    });
    expect(essentialsOf(report, verdicts).verdict).toBe(verdicts[0]?.code);
  });
});
