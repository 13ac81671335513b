import { describe, expect, test } from 'vitest';
import { englishWords } from '../../../shared/messages/english-words.ts';
import { en } from '../../../shared/messages/en/en.ts';
import type { Target } from '../../../shared/model/change.ts';
import { FAILURES } from '../../../shared/model/failure.ts';
import { CLIENT_IDS } from '../../../shared/model/mail-account.ts';
import { grade, sentencesOf, wordsOf } from './grade.ts';
import { NEXT_SAMPLES, VERDICT_SAMPLES } from './samples.ts';

const WORST = 7;
const MEAN = 6;
const words = englishWords();
const TO: Target = { host: 'example.org', port: 587, security: 'starttls', login: { user: 'me' } };
const ACCOUNT = { email: 'me@example.org', outgoing: null };

interface Text {
  id: string;
  text: string;
}

function family(prefix: string): Text[] {
  return Object.entries(en)
    .filter(([key]) => key.startsWith(prefix))
    .map(([id, text]) => ({ id, text }));
}
const GROUPS: Record<string, Text[]> = {
  verdicts: VERDICT_SAMPLES.map((verdict) => {
    const { title, text } = words.verdict(verdict);
    return { id: `${verdict.code} (${verdict.where}, ${verdict.confidence})`, text: `${title}. ${text}` };
  }),
  'next steps': NEXT_SAMPLES.map((next) => ({ id: next.kind, text: words.next(next) })),
  advice: family('advice.'),
  explanations: family('explain.'),
  'steps by hand': CLIENT_IDS.map((client) => ({
    id: client,
    text: words.guided(client, TO, ACCOUNT).join(' '),
  })),
  failures: FAILURES.map((failure) => ({ id: failure, text: words.failure(failure) })),
};

describe('an eleven-year-old can read it', () => {
  const report: string[] = [];
  for (const [group, texts] of Object.entries(GROUPS)) {
    const graded = texts
      .map(({ id, text }) => ({ id, text, grade: grade(text) }))
      .sort((a, b) => b.grade - a.grade);
    const mean = graded.reduce((sum, one) => sum + one.grade, 0) / graded.length;
    const hardest = graded[0];
    report.push(
      `${group}: ${graded.length} texts, mean grade ${mean.toFixed(1)}, worst ${hardest?.grade.toFixed(1)} (${hardest?.id})`,
    );

    test(`${group}: no text above grade ${WORST}, mean at most ${MEAN}`, () => {
      expect(graded.filter((one) => one.grade > WORST)).toEqual([]);
      expect(mean).toBeLessThanOrEqual(MEAN);
    });

    test(`${group}: no sentence above 20 words`, () => {
      const long = texts.flatMap(({ text }) => sentencesOf(text)).filter((one) => wordsOf(one).length > 20);
      expect(long).toEqual([]);
    });
  }
  process.stdout.write(`Flesch–Kincaid grades\n  ${report.join('\n  ')}\n`);
});

test('the measure tells plain from learned English', () => {
  expect(grade('The cat sat on the mat.')).toBeLessThan(2);
  expect(
    grade('Authentication infrastructure malfunctions necessitate administrative reconfiguration.'),
  ).toBeGreaterThan(20);
});
