import type { Judgement } from '../../../shared/contract/event-schema.ts';
import { Action } from '../../components/Action.tsx';
import { useActions, useApp } from '../../state/app-context.ts';

/** What was taken for granted, so that it can be put right. */
export function Notes({ judgement: { report, isp, listening } }: { judgement: Judgement }) {
  const { words } = useApp();
  const { show } = useActions();
  return (
    <div className="notes">
      {report.ended === 'deadline' && <p>{words.message('cli.deadline', {})}</p>}
      {listening && <p>{words.message('cli.still-listening', {})}</p>}
      {report.network.foreignNetwork === 'yes' && (
        <p>{words.message('cli.foreign-network', { isp: isp.name })}</p>
      )}
      {!isp.known && (
        <p>
          {words.message('window.result.unknown-isp', {})}{' '}
          <Action look="link" onPress={() => show('settings')}>
            {words.message('window.start.isp-choose', {})}
          </Action>
        </p>
      )}
      <p>{words.message('cli.progress.done', { seconds: report.durationMs / 1000 })}</p>
    </div>
  );
}
