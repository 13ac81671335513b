import { ChangeAccount } from '../../components/ChangeAccount.tsx';
import { useApp } from '../../state/app-context.ts';
import { doorOf } from '../../state/account-doors.ts';
import { nameOfAccount, programOf } from '../../state/account-words.ts';
import type { Report } from '../../../shared/model/report.ts';

/** Each account found, and whether the door it sends through is shut. */
export function AccountDoors({ report }: { report: Report }) {
  const { words, accounts } = useApp();
  const sending = (accounts?.accounts ?? []).filter((account) => doorOf(account, report) !== 'unknown');
  if (sending.length === 0) return null;
  return (
    <section>
      <h2>{words.message('accounts.doors', {})}</h2>
      <ul className="account-list">
        {sending.map((account) => {
          const door = doorOf(account, report);
          const port = account.outgoing?.port ?? 0;
          return (
            <li key={account.id} className={`account account-${door}`}>
              <bdi className="account-name">{nameOfAccount(account, words)}</bdi>
              <span className="hint">{programOf(account)}</span>
              <span className="account-door">
                {words.message(door === 'open' ? 'accounts.door.open' : 'accounts.door.shut', { port })}
              </span>
              {door === 'shut' && <ChangeAccount account={account} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
