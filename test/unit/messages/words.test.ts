import { describe, expect, test } from 'vitest';
import { en } from '../../../shared/messages/en/en.ts';
import { nearestLanguage } from '../../../shared/messages/language.ts';
import { englishWords } from '../../../shared/messages/english-words.ts';
import type { Verdict, VerdictCode } from '../../../shared/model/verdict.ts';
import { NEXT_SAMPLES, VERDICT_SAMPLES } from './samples.ts';

const words = englishWords();

function find(code: VerdictCode): Verdict {
  const found = VERDICT_SAMPLES.find((verdict) => verdict.code === code);
  if (!found) throw new Error(code);
  return found;
}

/** What a text may say to free someone of blame, or to lay it where it belongs. */
const FAULT = /blame|fault|fine|right|no wrong|no one stops|not your doing|you need do nothing|are fine/i;

describe('every verdict', () => {
  const worded = VERDICT_SAMPLES.map((verdict) => ({ verdict, ...words.verdict(verdict) }));

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
  expect(NEXT_SAMPLES.map((next) => words.next(next)).filter((text) => slips.test(text))).toEqual([]);
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
    expect(words.verdict(find('isp-blocks-port'))).toEqual({
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
    expect(words.verdict(verdict)).toEqual({
      title: 'Your internet provider keeps doors 25 and 465 shut',
      text: 'To stop junk mail, your internet provider does not let mail out to other companies by doors 25 and 465. Your computer and your mail company are not to blame. We are fairly sure of this.',
    });
  });

  test('firewall-or-router-undecided names both and the test that settles it', () => {
    const { title, text } = words.verdict({
      ...find('computer-firewall'),
      where: 'unknown',
      next: [{ kind: 'settle-by', by: 'phone-hotspot' }],
    });
    expect(title).toBe('This computer or the router stops your mail');
    expect(text).toContain('the two look the same');
    expect(text).toContain('try it once through your phone');
  });

  test('mistyped-server offers the likely name', () => {
    const { title, text } = words.verdict({
      ...find('dns-failing'),
      where: 'account',
      params: { host: 'smpt.example.org' },
      next: [{ kind: 'fix-server-name', host: 'smpt.example.org', suggestion: 'smtp.example.org' }],
    });
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
    const warned = words.next({ ...step, senderRisk: { domain: 'example.org', dmarc: 'reject' } });
    expect(warned).toContain('example.org asks that mail sent this way be refused');
    expect(words.next(step)).not.toContain('Take care');
  });

  test('the router is looked at for the reason of the verdict', () => {
    const step = { kind: 'check-router' } as const;
    expect(words.next(step, { about: 'mtu-black-hole' })).toContain('1452');
    expect(words.next(step, { about: 'router-allow-list' })).toContain('list of safe mail servers');
    expect(words.next(step)).not.toContain('1452');
  });

  test('the help desk has the name of the ISP and either of its numbers', () => {
    const text = words.next({ kind: 'call-help-desk', phones: ['1', '2'] }, { isp: 'Hamilton.net' });
    expect(text).toContain('help desk of Hamilton.net. The number is 1 or 2.');
  });

  test('a clock a year off is said in days, a certificate for many names with two', () => {
    const clock = words.verdict({ ...find('clock-wrong'), params: { minutes: 525_600 } });
    expect(clock.text).toContain('off by 365 days');
    const papers: Verdict = {
      ...find('certificate-problem'),
      where: 'account',
      params: { host: 'smtp.example.org', names: 'a.example, b.example, c.example' },
    };
    expect(words.verdict(papers).text).toContain(
      'are for a.example and b.example, so the name you have may be wrong',
    );
  });

  test('only-ipv6-blocked says so', () => {
    const verdict = { ...find('isp-blocks-port'), params: { isp: 'Wessex Internet', family: 6 } };
    expect(words.verdict(verdict).text).toContain('That goes for the new route (IPv6).');
  });

  test('a server that never stops talking is cut short', () => {
    const verdict = { ...find('server-refuses-address'), params: { serverWords: 'no '.repeat(170) } };
    expect(words.verdict(verdict).text.length).toBeLessThan(400);
  });

  test('a wrong or missing value does not compile', () => {
    const wrong = () => [
      // @ts-expect-error there is no such value
      words.message('cli.door.open', { hots: 'smtp.example.org', port: 25 }),
      // @ts-expect-error the port is missing
      words.message('cli.door.open', { host: 'smtp.example.org' }),
      // @ts-expect-error there is no such message
      words.message('cli.door.opne', {}),
      // @ts-expect-error this message takes no values
      words.message('cli.heading.do', { port: 25 }),
    ];
    expect(wrong).toThrow();
  });

  test('port numbers are never grouped', () => {
    expect(words.message('cli.door.open', { host: 'smtp.example.org', port: 2525 })).toBe(
      'Door 2525 at smtp.example.org: open',
    );
  });

  test('a server’s own words may hold braces and angle brackets', () => {
    const verdict = { ...find('server-refuses-address'), params: { serverWords: '554 {0} <b>no</b>' } };
    expect(words.verdict(verdict).text).toContain('“554 {0} <b>no</b>”');
  });

  test('one thing and two things', () => {
    expect(words.message('cli.profile.invalid', { file: 'a', count: 1 })).toContain('1 thing to');
    expect(words.message('cli.profile.invalid', { file: 'a', count: 2 })).toContain('2 things to');
  });

  test('failures are one line each', () => {
    expect(words.failure('connect-timeout')).toBe('Silence: no answer at all.');
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
