import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { IspProfile } from '../../shared/isp/profile.ts';
import { englishWords } from '../../shared/messages/english-words.ts';
import { VERDICT_CODES, type Verdict } from '../../shared/model/verdict.ts';
import { goldenCases, inShort } from './cases.ts';

const update = process.env['POSTERN_UPDATE_GOLDEN'] === '1';
const cases = goldenCases();
const words = englishWords();

function asText(verdicts: readonly Verdict[], profile: IspProfile): string {
  const blocks = verdicts.map((verdict) => {
    const { title, text } = words.verdict(verdict);
    const next = verdict.next.map(
      (step) => `- ${words.next(step, { isp: profile.name, about: verdict.code })}`,
    );
    return [title, text, ...next].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

async function compare(file: string, found: string): Promise<void> {
  const options = await resolveConfig(file);
  const printed = file.endsWith('.json') ? await format(found, { ...options, filepath: file }) : found;
  if (update) writeFileSync(file, printed);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(printed);
}

describe('golden cases', () => {
  it.each(cases)('$name', async ({ folder, report, profile }) => {
    const verdicts = diagnose(report, profile);
    await compare(join(folder, 'expected.json'), JSON.stringify(verdicts.map(inShort)));
    await compare(join(folder, 'expected.txt'), asText(verdicts, profile));
  });

  it('are at least 45 and show every code that a report can prove', () => {
    expect(cases.length).toBeGreaterThanOrEqual(45);
    const primary = new Set(cases.map(({ report, profile }) => diagnose(report, profile)[0]?.code));
    const everywhere = new Set(
      cases.flatMap(({ report, profile }) => diagnose(report, profile).map((verdict) => verdict.code)),
    );
    expect(VERDICT_CODES.filter((code) => !everywhere.has(code))).toEqual([]);
    // A worm's sign goes with the block it explains, and a password may be the right one already: neither comes first.
    expect([...everywhere].filter((code) => !primary.has(code)).sort()).toEqual([
      'app-password-needed',
      'possible-infection',
    ]);
  });
});
