import type { ChangeReport } from '../../../shared/model/change.ts';
import { CLIENT_NAMES } from '../../../shared/model/client-names.ts';
import { useWords } from '../../state/app-context.ts';

/** What became of a change or an undo: the outcome, the cause, and what was found changed by hand. */
export function ReportWords({ report }: { report: ChangeReport }) {
  const words = useWords();
  const { message } = words;
  const { status, problem, client, conflicts } = report;
  const product = client === null ? '' : CLIENT_NAMES[client];
  const absent = (value: string | null) => value ?? message('accounts.conflict.nothing', {});
  return (
    <div className="report-words">
      <p className="lead" role="status">
        {status === 'client-running'
          ? message('change.status.client-running', { product })
          : message(`change.status.${status}`, {})}
      </p>
      {problem && status !== 'client-running' && (
        <p>
          {message(`change.problem.${problem.code}`, {})}{' '}
          <bdi className="address">
            {[problem.path, problem.detail].filter((text) => text !== undefined).join(': ')}
          </bdi>
        </p>
      )}
      {conflicts.length > 0 && (
        <table className="before-after">
          <caption>{message('accounts.conflict', {})}</caption>
          <thead>
            <tr>
              <th scope="col">{message('accounts.conflict.setting', {})}</th>
              <th scope="col">{message('accounts.conflict.ours', {})}</th>
              <th scope="col">{message('accounts.conflict.now', {})}</th>
              <th scope="col">{message('accounts.conflict.old', {})}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.map(({ path, key, ours, now, old }) => (
              <tr key={`${path} ${key}`}>
                <th scope="row">
                  <bdi>{key}</bdi>
                </th>
                <td>
                  <bdi>{absent(ours)}</bdi>
                </td>
                <td>
                  <bdi>{absent(now)}</bdi>
                </td>
                <td>
                  <bdi>{absent(old)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
