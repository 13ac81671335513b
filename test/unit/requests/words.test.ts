import { describe, expect, test } from 'vitest';
import { englishWords } from '../../../shared/messages/english-words.ts';
import { LANGUAGES } from '../../../shared/messages/language.ts';
import { loadWords } from '../../../shared/messages/load-words.ts';
import { wordAsking } from '../../../shared/messages/word-asking.ts';
import { requestLetter } from '../../../shared/requests/letter.ts';
import { phoneScript } from '../../../shared/requests/phone-script.ts';
import { whoMayAsk } from '../../../shared/requests/who-may-ask.ts';
import { grade, sentencesOf, wordsOf } from '../messages/grade.ts';
import { parsedWith } from '../isp/profile-with.ts';
import { POLICIES } from './policies.ts';
import { REQUEST } from './request.ts';

const english = englishWords();
const SLIPS = /[{}]|undefined|null|NaN| {2,}/;

describe('what a customer reads of asking', () => {
  test.each(POLICIES.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const asking = whoMayAsk(one.profile, one.connection, [], one.customer);
    // As the customer knows the ISP; the name of a case is a sentence.
    const isp = { name: 'Example', languages: ['en'] };
    const { title, first, works } = wordAsking(asking, isp, english);
    const said = [title, ...first, ...works].filter((text) => !text.endsWith(':'));
    for (const text of said) {
      expect(grade(text), text).toBeLessThanOrEqual(9);
      for (const sentence of sentencesOf(text))
        expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(20);
    }
    for (const language of LANGUAGES) {
      const worded = wordAsking(asking, isp, await loadWords(language));
      const all = [...worded.works, ...worded.first, worded.title, ...worded.ways];
      expect(all.filter((text) => text.trim() === '' || SLIPS.test(text))).toEqual([]);
    }
  });
});

describe('the letter and the call', () => {
  const hostile = {
    ...REQUEST,
    fields: { username: 'a\r\nBcc: everyone@example.org' },
    reason: 'One.\r\n.\r\nRequest: another\u0000',
  };

  test.each(LANGUAGES)('in %s nothing a customer typed begins a line of its own', async (language) => {
    const { subject, text } = requestLetter(hostile, parsedWith({}), 'ABCD-EFGH', await loadWords(language));
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/^(Bcc|Request: another|\.$)/m);
    // eslint-disable-next-line no-control-regex -- a mail must not hold them
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    expect(text).toContain(REQUEST.request);
    expect(text).toContain('ABCD-EFGH');
    expect(SLIPS.test(subject)).toBe(false);
  });

  test('lines of English fit a mail', () => {
    const { text } = requestLetter(REQUEST, parsedWith({}), null, english);
    expect(text.split('\n').filter((line) => line.length > 78)).toEqual([]);
  });

  test('a call has the number, the hours on the caller’s clock, and what to read aloud', () => {
    const profile = parsedWith({
      helpDesk: {
        phones: [{ number: '0800 1', menu: 'option 2' }],
        open: { timeZone: 'Europe/Berlin', week: [{ days: ['mon'], from: '08:00', to: '20:00' }] },
      },
    });
    const caller = { now: new Date('2026-11-23T11:00:00Z'), timeZone: 'America/New_York', code: 'ABCD' };
    const script = phoneScript(REQUEST, profile, caller, english).join('\n');
    expect(script).toMatch(/0800 1 \(option 2\)/);
    // Eight in the evening in Berlin.
    expect(script).toMatch(/until Monday.*2:00/);
    expect(script).toMatch(/open port 25[^]*I declare: I have read[^]*ABCD[^]*r-2026/);
  });
});
