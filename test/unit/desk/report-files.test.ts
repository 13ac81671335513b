import { describe, expect, it } from 'vitest';
import { createDeskReports, type DeskReportsDeps } from '../../../electron/engine/desk/report-files.ts';
import { saveByPage } from '../../../electron/engine/desk/save-file.ts';
import type { SaveAnswer } from '../../../shared/contract/saving-schemas.ts';
import { JUDGEMENT, profileOf } from '../../contract/sample.ts';

const { report, verdicts } = JUDGEMENT;
const ADDRESS = '203.0.113.77';
const FOUND = {
  report: { ...report, network: { ...report.network, publicAddress: ADDRESS } },
  verdicts,
  profile: profileOf('wessex'),
};
const { signal } = new AbortController();

function desk(more: Partial<DeskReportsDeps> = {}) {
  const { saveReport } = createDeskReports({
    version: '0.1.0',
    found: (startedAt) => (startedAt === report.startedAt ? FOUND : null),
    saveFile: saveByPage,
    savePdf: null,
    ...more,
  });
  const wanted = { startedAt: report.startedAt, shown: [], form: 'html' as const, language: 'en' };
  return (own: Partial<Parameters<typeof saveReport>[0]> = {}) =>
    saveReport({ ...wanted, ...own }, () => undefined, signal);
}

const text = (answer: SaveAnswer): string => (answer.outcome === 'by-page' ? answer.file.text : '');

describe('a report as a file of the customer’s', () => {
  it('is the page in their language, without what names them', async () => {
    const answer = await desk()({ language: 'de' });
    expect(answer).toMatchObject({
      file: { name: `postern-report-${report.startedAt.slice(0, 10)}.html`, type: 'text/html' },
    });
    expect(text(answer)).toContain('<html lang="de">');
    expect(text(answer)).not.toContain(ADDRESS);
  });

  it('has in it what they turned on', async () => {
    expect(text(await desk()({ form: 'json', shown: ['address'] }))).toContain(ADDRESS);
    expect(text(await desk()({ form: 'json', shown: ['name'] }))).not.toContain(ADDRESS);
  });

  it('is printed by hosts that print, and by no other', async () => {
    const printed: [string, string][] = [];
    const savePdf = (name: string, html: string): Promise<SaveAnswer> => {
      printed.push([name, html]);
      return Promise.resolve({ outcome: 'saved' });
    };
    expect(await desk({ savePdf })({ form: 'pdf' })).toEqual({ outcome: 'saved' });
    expect(printed).toEqual([[`postern-report-${report.startedAt.slice(0, 10)}.pdf`, text(await desk()())]]);
    expect(await desk()({ form: 'pdf' })).toEqual({ outcome: 'failed', detail: 'no-printer' });
  });

  it('says by its name that it is practice', async () => {
    const played = { ...FOUND, report: { ...FOUND.report, practice: 'isp-drops-25' as const } };
    expect(await desk({ found: () => played })({ form: 'json' })).toMatchObject({
      file: { name: `practice-postern-report-${report.startedAt.slice(0, 10)}.json` },
    });
  });

  it('of a check that is not known any more is not made up', async () => {
    expect(await desk()({ startedAt: 'yesterday' })).toEqual({
      outcome: 'failed',
      detail: 'no-such-report',
    });
  });
});
