import { useMemo, useState } from 'react';
import { redactReport } from '../../../shared/requests/redact-report.ts';
import type { Judged } from '../../../shared/report/judged.ts';
import { REPORT_ITEMS, type ReportItem } from '../../../shared/report/report-items.ts';
import { reportJson } from '../../../shared/report/report-json.ts';
import { reportText } from '../../../shared/report/report-text.ts';
import { reportView } from '../../../shared/report/report-view.ts';
import { ReportSheet } from '../../../shared/report/ReportSheet.tsx';
import type { Judgement } from '../../../shared/contract/event-schema.ts';
import { Action } from '../../components/Action.tsx';
import { Fold } from '../../components/Fold.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import { KeepIn } from './KeepIn.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useSheetStyle } from './use-sheet-style.ts';
import './report.css';

/** The check as a sheet of paper: seen before it is given to anybody. */
export function ReportScreen() {
  const { words, check } = useApp();
  const { show } = useActions();
  if (check.phase === 'done') return <Report judgement={check.judgement} />;
  return (
    <Screen title={words.message('report.screen', {})} className="report">
      <p className="lead">{words.message('report.none', {})}</p>
      <Action look="big" onPress={() => show('check')}>
        {words.message('window.back', {})}
      </Action>
    </Screen>
  );
}

function Report({ judgement }: { judgement: Judgement }) {
  const { words, hello } = useApp();
  const { show } = useActions();
  const { message } = words;
  const [shown, setShown] = useState<readonly ReportItem[]>([]);
  useSheetStyle();
  const { report, verdicts, isp } = judgement;
  const judged = useMemo(
    () => redactReport({ ...report, verdicts }, shown) as Judged,
    [report, verdicts, shown],
  );
  const view = reportView(judged, {
    words,
    isp: isp.known ? isp.name : null,
    shown,
    version: hello.version,
  });
  return (
    <Screen title={message('report.screen', {})} className="report">
      <p className="lead">{message('report.screen.text', {})}</p>
      <KeepIn
        shown={shown}
        onChange={(item, on) =>
          setShown(REPORT_ITEMS.filter((one) => (one === item ? on : shown.includes(one))))
        }
      />
      <TakeAway startedAt={report.startedAt} shown={shown} text={reportText(view)} />
      <ReportSheet view={view} level={2} />
      <div className="report-data">
        <Fold title={message('report.json', {})} look="small">
          <pre tabIndex={0} role="group" aria-label={message('report.json', {})} dir="ltr">
            {reportJson(judged, words)}
          </pre>
        </Fold>
      </div>
      <div className="buttons">
        <Action onPress={() => show('check')}>{message('window.back', {})}</Action>
      </div>
    </Screen>
  );
}
