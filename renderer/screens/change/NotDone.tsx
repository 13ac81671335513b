import type { ChangeReport } from '../../../shared/model/change.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useWords } from '../../state/app-context.ts';
import { calledAccount } from '../../state/account-words.ts';
import { ReportWords } from '../changes/ReportWords.tsx';

interface Props {
  account: MailAccount;
  report: ChangeReport;
  onAgain: () => void;
}

/** Nothing was changed, and why. */
export function NotDone({ account, report, onAgain }: Props) {
  const words = useWords();
  const { show } = useActions();
  return (
    <Screen
      key="not-done"
      title={words.message('accounts.change.title', { name: calledAccount(account) })}
      className="change"
    >
      <ReportWords report={report} />
      <div className="buttons">
        <Action look="big" onPress={onAgain}>
          {words.message('accounts.other-way', {})}
        </Action>
        <Action onPress={() => show('check')}>{words.message('window.back', {})}</Action>
      </div>
    </Screen>
  );
}
