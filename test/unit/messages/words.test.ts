import { describe, expect, test } from 'vitest';
import { en } from '../../../shared/messages/en/en.ts';
import { nearestLanguage } from '../../../shared/messages/language.ts';
import { message, wordFailure, wordNext, wordVerdict } from '../../../shared/messages/words.ts';
import type { Verdict, VerdictCode } from '../../../shared/model/verdict.ts';
import { NEXT_SAMPLES, VERDICT_SAMPLES } from './samples.ts';

function find(code: VerdictCode): Verdict {
  const found = VERDICT_SAMPLES.find((verdict) => verdict.code === code);
  if (!found) throw new Error(code);
  return found;
}

/** What a text may say to free someone of blame, or to lay it where it belongs. */
const FAULT = /blame|fault|fine|right|no wrong|no one stops|not your doing|you need do nothing|are fine/i;

describe('every verdict', () => {
  const worded = VERDICT_SAMPLES.map((verdict) => ({ verdict, ...wordVerdict(verdict, 'en') }));

  test('has a title of at most 60 characters that ends in no full stop', () => {
    expect(worded.filter(({ title }) => title.length > 60 || title.endsWith('.'))).toEqual([]);
  });

  test('has a text of two to five short sentences that ends in a full stop or question mark', () => {
    const odd = worded.filter(({ text }) => {
      const count = text.split(/[.?]”?\.?(?:\s|$)/).length - 1;
      return count < 2 || count > 5 || !/[.?]$/.test(text);
    });
    expect(odd.map(({ text }) => text)).toEqual([]);
  });

  test('says whose fault it is not', () => {
    expect(worded.filter(({ text }) => !FAULT.test(text)).map(({ text }) => text)).toEqual([]);
  });

  test('leaves no placeholder, no gap and no slip behind', () => {
    const slips = /[{}]|undefined|null|NaN|\s{2,}|\s[.,?]|\.\.|“”|\(\)/;
    expect(worded.filter(({ title, text }) => slips.test(`${title}|${text}`))).toEqual([]);
  });
});

test('every next step leaves no placeholder, no gap and no slip behind', () => {
  const slips = /[{}]|undefined|null|NaN|\s{2,}|\s[.,?]|\.\.|“”|\(\)/;
  expect(NEXT_SAMPLES.map((next) => wordNext(next, 'en')).filter((text) => slips.test(text))).toEqual([]);
});

test.each([
  'administrator',
  'simply',
  'just ',
  'error',
  'invalid',
  'illegal',
  'SMTP',
  'TCP',
  'packet',
  'timeout',
  'timed out',
  'submission',
  'failed',
  'please',
  'easy',
])('no verdict, step or failure says “%s”', (phrase) => {
  const families = /^(verdict|failure|step|next|advice|explain|name|role)\./;
  const spoken = Object.entries(en).filter(([key]) => families.test(key));
  expect(spoken.filter(([, text]) => text.toLowerCase().includes(phrase.toLowerCase()))).toEqual([]);
});

describe('words follow the facts', () => {
  test('wessex-drops-25-provider-587-open', () => {
    expect(wordVerdict(find('isp-blocks-port'), 'en')).toEqual({
      title: 'Wessex Internet keeps door 25 shut',
      text: 'To stop junk mail, Wessex Internet does not let mail out to other companies by door 25. Your computer and your mail company are not to blame. Use door 587 of smtp.example.org: it is open.',
    });
  });

  test('unknown-isp-blocks-two-ports-likely', () => {
    const verdict: Verdict = {
      ...find('isp-blocks-port'),
      ports: [25, 465],
      params: {},
      confidence: 'likely',
      next: [],
    };
    expect(wordVerdict(verdict, 'en')).toEqual({
      title: 'Your internet provider keeps doors 25 and 465 shut',
      text: 'To stop junk mail, your internet provider does not let mail out to other companies by doors 25 and 465. Your computer and your mail company are not to blame. We are fairly sure of this.',
    });
  });

  test('firewall-or-router-undecided names both and the test that settles it', () => {
    const { title, text } = wordVerdict(
      { ...find('computer-firewall'), where: 'unknown', next: [{ kind: 'settle-by', by: 'phone-hotspot' }] },
      'en',
    );
    expect(title).toBe('This computer or the router stops your mail');
    expect(text).toContain('the two look the same');
    expect(text).toContain('try it once through your phone');
  });

  test('mistyped-server offers the likely name', () => {
    const { title, text } = wordVerdict(
      {
        ...find('dns-failing'),
        where: 'account',
        params: { host: 'smpt.example.org' },
        next: [{ kind: 'fix-server-name', host: 'smpt.example.org', suggestion: 'smtp.example.org' }],
      },
      'en',
    );
    expect(title).toBe('No server has this name');
    expect(text).toContain('smpt.example.org');
    expect(text).toContain('Did you mean smtp.example.org?');
  });

  test('relay-would-break-dmarc warns that mail may not arrive', () => {
    const step = {
      kind: 'use-relay',
      host: 'relay.example.net',
      port: 25,
      security: 'none',
      login: 'none',
    } as const;
    const warned = wordNext({ ...step, senderRisk: { domain: 'example.org', dmarc: 'reject' } }, 'en');
    expect(warned).toContain('example.org asks that mail sent this way be refused');
    expect(wordNext(step, 'en')).not.toContain('Take care');
  });

  test('the router is looked at for the reason of the verdict', () => {
    const step = { kind: 'check-router' } as const;
    expect(wordNext(step, 'en', { about: 'mtu-black-hole' })).toContain('1452');
    expect(wordNext(step, 'en', { about: 'router-allow-list' })).toContain('list of safe mail servers');
    expect(wordNext(step, 'en')).not.toContain('1452');
  });

  test('the help desk has the name of the ISP and either of its numbers', () => {
    const text = wordNext({ kind: 'call-help-desk', phones: ['1', '2'] }, 'en', { isp: 'Hamilton.net' });
    expect(text).toContain('help desk of Hamilton.net. The number is 1 or 2.');
  });

  test('a clock a year off is said in days, a certificate for many names with two', () => {
    const clock = wordVerdict({ ...find('clock-wrong'), params: { minutes: 525_600 } }, 'en');
    expect(clock.text).toContain('off by 365 days');
    const papers: Verdict = {
      ...find('certificate-problem'),
      where: 'account',
      params: { host: 'smtp.example.org', names: 'a.example, b.example, c.example' },
    };
    expect(wordVerdict(papers, 'en').text).toContain(
      'are for a.example and b.example, so the name you have may be wrong',
    );
  });

  test('only-ipv6-blocked says so', () => {
    const verdict = { ...find('isp-blocks-port'), params: { isp: 'Wessex Internet', family: 6 } };
    expect(wordVerdict(verdict, 'en').text).toContain('That goes for the new route (IPv6).');
  });

  test('a server that never stops talking is cut short', () => {
    const verdict = { ...find('server-refuses-address'), params: { serverWords: 'no '.repeat(170) } };
    expect(wordVerdict(verdict, 'en').text.length).toBeLessThan(400);
  });

  test('a wrong or missing value does not compile', () => {
    const wrong = () => [
      // @ts-expect-error there is no such value
      message('cli.door.open', { hots: 'smtp.example.org', port: 25 }, 'en'),
      // @ts-expect-error the port is missing
      message('cli.door.open', { host: 'smtp.example.org' }, 'en'),
      // @ts-expect-error there is no such message
      message('cli.door.opne', {}, 'en'),
      // @ts-expect-error this message takes no values
      message('cli.heading.do', { port: 25 }, 'en'),
    ];
    expect(wrong).toThrow();
  });

  test('port numbers are never grouped', () => {
    expect(message('cli.door.open', { host: 'smtp.example.org', port: 2525 }, 'en')).toBe(
      'Door 2525 at smtp.example.org: open',
    );
  });

  test('a server’s own words may hold braces and angle brackets', () => {
    const verdict = { ...find('server-refuses-address'), params: { serverWords: '554 {0} <b>no</b>' } };
    expect(wordVerdict(verdict, 'en').text).toContain('“554 {0} <b>no</b>”');
  });

  test('one thing and two things', () => {
    expect(message('cli.profile.invalid', { file: 'a', count: 1 }, 'en')).toContain('1 thing to');
    expect(message('cli.profile.invalid', { file: 'a', count: 2 }, 'en')).toContain('2 things to');
  });

  test('failures are one line each', () => {
    expect(wordFailure('connect-timeout', 'en')).toBe('Silence: no answer at all.');
  });
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['en_US.UTF-8', 'en'],
  ['C.UTF-8', 'en'],
  [undefined, 'en'],
  ['xx', 'en'],
])('nearest language to %s is %s', (wanted, nearest) => {
  expect(nearestLanguage(wanted)).toBe(nearest);
});
