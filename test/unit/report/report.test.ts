import { HtmlValidate } from 'html-validate';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../../electron/engine/report/make-report.ts';
import { readReport } from '../../../electron/engine/report/read-report.ts';
import { LANGUAGES, type Language } from '../../../shared/messages/language.ts';
import { loadWords } from '../../../shared/messages/load-words.ts';
import type { Judged } from '../../../shared/report/judged.ts';
import { REPORT_ITEMS, type ReportItem } from '../../../shared/report/report-items.ts';
import { supportCode } from '../../../shared/support-code/support-code.ts';
import { JUDGEMENT, OBSERVATION } from '../../contract/sample.ts';

const SECRETS: Record<ReportItem, string> = {
  address: '203.0.113.77',
  name: 'dsl77.customers.example',
  email: 'anna.kraus',
  path: 'annak',
};
/** A report in which everything that names the customer stands somewhere. */
const NAMING: Judged = {
  ...JUDGEMENT.report,
  verdicts: JUDGEMENT.verdicts,
  subjects: [{ host: 'smtp.example.org', port: 25, security: null, email: 'anna.kraus@example.org' }],
  network: {
    ...JUDGEMENT.report.network,
    publicAddress: SECRETS.address,
    publicName: SECRETS.name,
    mailShieldName: '/home/annak/shield',
  },
  observations: [OBSERVATION],
};
const make = async (judged: Judged, shown: readonly ReportItem[] = [], language: Language = 'en') =>
  makeReport(judged, { words: await loadWords(language), shown, version: '0.1.0', timeZone: 'UTC' });

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'void-style': 'off',
    'attr-case': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // One file that needs nothing beside it.
    'no-style-tag': 'off',
  },
});

describe('a report', () => {
  it('leaves out what names the customer', async () => {
    const { html, json, text } = await make(NAMING);
    for (const secret of Object.values(SECRETS)) expect(html + json + text).not.toContain(secret);
    expect(text).toContain('Left out of this report: the address of your line');
  });

  it.each(REPORT_ITEMS)('leaves the %s in when it is asked for, and nothing else', async (item) => {
    const { json, text } = await make(NAMING, [item]);
    const seen = REPORT_ITEMS.filter((one) => json.includes(SECRETS[one]));
    expect(seen).toEqual([item]);
    expect(text).toContain('Left out of this report');
  });

  it('says so when nothing was left out', async () => {
    expect((await make(NAMING, REPORT_ITEMS)).text).toContain('Nothing was left out of this report.');
  });

  it('carries verdict, next step, evidence and the code a help desk would decode', async () => {
    const { text, html } = await make(NAMING);
    const code = supportCode(NAMING, NAMING.verdicts);
    expect(text).toContain(code);
    for (const group of code.split('-')) expect(html).toContain(`>${group}<`);
    for (const said of [
      'Wessex Internet keeps door 25 shut',
      'What to do now\n1. ',
      'Door 25 of smtp.example.org (your mail company)',
      'November 22, 2026',
    ])
      expect(text).toContain(said);
  });

  it.each(LANGUAGES)('is a valid page in %s that loads nothing', async (language) => {
    const { html } = await make(NAMING, [], language);
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`))).toEqual(
      [],
    );
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|\son[a-z]+=/i);
  });

  it('lets no word of a stranger become markup', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { html } = await make({
      ...NAMING,
      observations: [{ ...OBSERVATION, host: evil }],
      verdicts: NAMING.verdicts.map((one) => ({
        ...one,
        params: { ...one.params, host: evil },
        hosts: [evil],
      })),
    });
    expect(html).not.toContain('<img');
  });
});

describe('a saved report', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postern-report-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const saved = async (text: string) => {
    const file = join(folder, 'report.json');
    await writeFile(file, text);
    return readReport(file);
  };

  it('comes back the same, on another machine and in another language', async () => {
    const first = await make(NAMING, [], 'de');
    const read = await saved(first.json);
    if (!read.ok) throw new Error(read.code);
    const again = await make(read.judged, [], 'de');
    expect(again.html).toBe(first.html);
    expect(JSON.parse(again.json)).toEqual(JSON.parse(first.json));
    expect((await make(read.judged, [], 'ja')).html).toContain('Wessex Internet');
  });

  it('cannot repaint the terminal on which it is read', async () => {
    const evil = '\u001b[2J\u001b]0;all is well\u0007\u009b31m\u202eshut\nForged: line';
    const params = { ...NAMING.verdicts[0]?.params, host: evil, isp: evil };
    const read = await saved(
      JSON.stringify({
        ...NAMING,
        network: { ...NAMING.network, publicAddress: evil },
        verdicts: NAMING.verdicts.map((one) => ({ ...one, params, hosts: [evil] })),
      }),
    );
    if (!read.ok) throw new Error(read.code);
    const { text, json } = await make(read.judged, REPORT_ITEMS);
    expect(text).toContain('\\x1b[2J');
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|^Forged/mu);
    expect(json).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\\u001b/u);
    expect(await saved(JSON.stringify({ schema: evil }))).toMatchObject({
      schema: expect.not.stringMatching(/\p{Cc}/u) as string,
    });
  });

  it.each<[string, string, object]>([
    ['is cut off', '{"schema": "postern-report/1", ', { code: 'not-json', line: 1 }],
    ['is empty', '', { code: 'not-json' }],
    [
      'is something else',
      '{"schema": "postern-accounts/1"}',
      { code: 'other-schema', schema: 'postern-accounts/1' },
    ],
    ['is newer', '{"schema": "postern-report/2"}', { code: 'other-schema', schema: 'postern-report/2' }],
    ['is no object', '[1, 2]', { code: 'other-schema', schema: '' }],
    [
      'lacks its verdicts',
      JSON.stringify({ ...NAMING, verdicts: [] }),
      { code: 'not-whole', path: 'verdicts' },
    ],
    [
      'has no day',
      JSON.stringify({ ...NAMING, startedAt: 'yesterday' }),
      { code: 'not-whole', path: 'startedAt' },
    ],
    [
      'has a port that is none',
      JSON.stringify({ ...NAMING, observations: [{ ...OBSERVATION, port: 'x' }] }),
      { code: 'not-whole', path: 'observations.0.port' },
    ],
  ])('is refused when it %s', async (_what, text, why) => {
    expect(await saved(text)).toMatchObject({ ok: false, ...why });
  });

  it('is refused when it is not there', async () => {
    expect(await readReport(join(folder, 'nowhere.json'))).toMatchObject({
      code: 'not-readable',
      error: 'ENOENT',
    });
  });
});
