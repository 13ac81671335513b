import type { ReportItem } from '../../../shared/report/report-items.ts';
import { Action } from '../../components/Action.tsx';
import { Copy } from '../../components/Copy.tsx';
import { SaveFile } from '../../components/SaveFile.tsx';
import { useApp, useHost } from '../../state/app-context.ts';

interface Props {
  startedAt: string;
  shown: readonly ReportItem[];
  /** The report as plain text. */
  text: string;
}

/** The ways in which the customer may take the report along. A page in a browser leaves PDF to the browser's print. */
export function TakeAway({ startedAt, shown, text }: Props) {
  const { hello, words } = useApp();
  const { message, language } = words;
  const host = useHost();
  const desktop = hello.host === 'electron';
  const forms = desktop ? (['pdf', 'html', 'json'] as const) : (['html', 'json'] as const);
  return (
    <div className="buttons take-away">
      <Action look="big" onPress={() => window.print()}>
        {message(desktop ? 'report.print' : 'report.print.pdf', {})}
      </Action>
      {forms.map((form) => (
        <SaveFile
          key={form}
          label={message(`report.save.${form}`, {})}
          ask={() => host.saveReport({ startedAt, shown: [...shown], form, language })}
        />
      ))}
      <Copy text={text} />
    </div>
  );
}
