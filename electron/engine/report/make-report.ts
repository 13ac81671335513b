import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { Judged } from '../../../shared/report/judged.ts';
import type { ReportItem } from '../../../shared/report/report-items.ts';
import { reportJson } from '../../../shared/report/report-json.ts';
import { reportText } from '../../../shared/report/report-text.ts';
import { reportView } from '../../../shared/report/report-view.ts';
import { redactReport } from '../../../shared/requests/redact-report.ts';
import { bundledProfiles } from '../isp/load-profile.ts';
import { findScene } from '../practice/practice-scenes.ts';
import { ReportPage } from './ReportPage.tsx';

export interface ReportWanted {
  words: Words;
  /** What is to be in it though it names the customer. */
  shown: readonly ReportItem[];
  version: string;
  /** The profile of the provider, where it is none that comes with the program. */
  profile?: IspProfile | undefined;
  /** IANA name; absent: that of this machine. */
  timeZone?: string | undefined;
}

/** One report three times over, each redacted alike. */
export interface MadeReport {
  /** A whole page, self-contained. */
  html: string;
  /** As `postern check --json`: to be read again by `postern report`. */
  json: string;
  text: string;
}

export function makeReport(judged: Judged, wanted: ReportWanted): MadeReport {
  const { words, shown, version, timeZone } = wanted;
  const clean = redactReport(judged, shown) as Judged;
  const view = reportView(clean, { words, shown, version, timeZone, isp: ispName(judged, wanted.profile) });
  return {
    html: `<!doctype html>\n${renderToStaticMarkup(createElement(ReportPage, { view }))}\n`,
    json: reportJson(clean, words),
    text: reportText(view),
  };
}

/** Null where nobody here knows the provider, or it is the one that stands for none. */
function ispName({ isp, practice }: Judged, given: IspProfile | undefined): string | null {
  const known = practice === undefined ? bundledProfiles() : [findScene(practice).profile];
  const found = [...(given === undefined ? [] : [given]), ...known].find(({ id }) => id === isp.id);
  return found === undefined || found.id === 'generic' ? null : found.name;
}
