import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../electron/engine/requests/sha256.ts';
import { canonicalJson } from '../../../shared/requests/canonical.ts';
import { redactReport } from '../../../shared/requests/redact-report.ts';
import { importRequest, travelling } from '../../../shared/requests/travelling.ts';
import { REQUEST } from './request.ts';

describe('what travels can be imported again', () => {
  test('whole, and nothing of the outbox in it', () => {
    const sent = travelling(REQUEST, sha256);
    const json = JSON.stringify(sent, null, 2);
    expect(importRequest(json, sha256)).toEqual({ ok: true, whole: true, request: sent });
    expect(json).not.toMatch(/attempts|state|expectedDays/);
  });

  test('in whatever order its keys come, and with the mark of a Windows editor before it', () => {
    const { digest, ...rest } = travelling(REQUEST, sha256);
    const turned = Object.fromEntries([['digest', digest], ...Object.entries(rest).reverse()]);
    expect(importRequest(`\ufeff${JSON.stringify(turned)}`, sha256)).toMatchObject({ ok: true, whole: true });
  });

  test.each<[string, (text: string) => string]>([
    ['another user name', (text) => text.replace('jsmith', 'mallory')],
    ['another port', (text) => text.replace('"ports":[25]', '"ports":[26]')],
    ['a declaration taken away', (text) => text.replace(/"attested":\[[^\]]*\]/, '"attested":[]')],
  ])('%s is seen', (_name, change) => {
    const json = JSON.stringify(travelling(REQUEST, sha256));
    expect(change(json)).not.toBe(json);
    expect(importRequest(change(json), sha256)).toMatchObject({ ok: true, whole: false });
  });

  test('cut anywhere, it is never taken for whole', () => {
    const json = JSON.stringify(travelling(REQUEST, sha256));
    fc.assert(
      fc.property(fc.nat(json.length - 1), (length) => {
        expect(importRequest(json.slice(0, length), sha256)).toMatchObject({ ok: false });
      }),
    );
  });

  test.each<[string, string, string]>([
    ['no JSON', 'hello', 'not-json'],
    ['an empty file', '', 'not-json'],
    ['a list', '[]', 'another-schema'],
    ['a number', '7', 'another-schema'],
    ['a report', '{"schema":"postern-report/1"}', 'another-schema'],
    [
      'a request without a digest',
      JSON.stringify({ ...travelling(REQUEST, sha256), digest: undefined }),
      'damaged',
    ],
    ['more than is asked for', JSON.stringify({ ...travelling(REQUEST, sha256), extra: 1 }), 'damaged'],
    ['a port there is not', JSON.stringify({ ...travelling(REQUEST, sha256), ports: [70000] }), 'damaged'],
    [
      'an id that is a path',
      JSON.stringify({ ...travelling(REQUEST, sha256), request: 'r-../../x' }),
      'damaged',
    ],
  ])('%s', (_name, json, problem) => {
    expect(importRequest(json, sha256)).toMatchObject({ ok: false, problem });
  });

  test('nested a hundred thousand deep, it gives a problem and does not fall over', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const json = JSON.stringify(travelling(REQUEST, sha256)).replace('"report":null', `"report":${deep}`);
    expect(importRequest(json, sha256)).toMatchObject({ ok: false });
  });

  test('any reason and any fields survive the way', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(
        text,
        fc.dictionary(
          text.filter((name) => name !== '__proto__'),
          text,
        ),
        (reason, fields) => {
          const sent = travelling({ ...REQUEST, reason, fields }, sha256);
          const came = importRequest(JSON.stringify(sent), sha256);
          expect(came).toMatchObject({ ok: true, whole: true });
          expect(came.ok && came.request.reason).toBe(reason);
        },
      ),
    );
  });

  test('one text for one value, whatever order it was made in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('a report that leaves the computer', () => {
  const report = {
    schema: 'postern-report/1',
    subjects: [{ email: 'jane.smith@smith.example', host: 'smtp.example.org', port: 25 }],
    network: { publicAddress: '203.0.113.77', publicName: 'host-77.isp.example', online: true },
    observations: [
      {
        host: 'smtp.example.org',
        address: '192.0.2.1',
        greeting: '220 smtp.example.org ESMTP hello host-77.isp.example',
        ehloGreeting: 'smtp.example.org Hello HOST-77.isp.example [203.0.113.77], pleased to meet you',
        detail: 'open /home/jane/.cache/x: EACCES',
        transcript: [
          { atMs: 1, mark: '<', text: '250-smtp.example.org Hello other-name.isp.example [203.0.113.77]' },
          { atMs: 2, mark: '>', text: 'EHLO [127.0.0.1]' },
        ],
      },
    ],
    verdicts: [
      { code: 'isp-blocks-port', text: `Long words of our own. ${'They stay whole. '.repeat(20)}`.trim() },
    ],
  };
  const clean = JSON.stringify(redactReport(report));

  test.each(['jane.smith', '203.0.113.77', '77.isp.example', 'other-name.isp.example', '/home/jane'])(
    '%s is not in it',
    (secret) => {
      expect(JSON.stringify(report)).toContain(secret);
      expect(clean.toLowerCase()).not.toContain(secret);
    },
  );
  test('what the help desk needs is', () => {
    expect(clean).toContain('smtp.example.org');
    expect(clean).toContain('192.0.2.1');
    expect(clean).toContain('[user]@smith.example');
    expect(JSON.parse(clean)).toMatchObject({ verdicts: report.verdicts, network: { online: true } });
  });
  test('it takes any JSON, and the second time changes nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = redactReport(value);
        expect(redactReport(once)).toEqual(once);
      }),
    );
  });
  test('a name full of signs is a name, not a pattern', () => {
    const odd = { network: { publicName: 'a.b(c*[' }, note: 'see a.b(c*[ and axb' };
    expect(redactReport(odd)).toEqual({ network: { publicName: '[name]' }, note: 'see [name] and axb' });
  });
});
