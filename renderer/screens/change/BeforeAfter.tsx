import { loginAfter } from '../../../shared/change/outgoing-after.ts';
import type { Target } from '../../../shared/model/change.ts';
import type { Outgoing } from '../../../shared/model/mail-account.ts';
import { useWords } from '../../state/app-context.ts';
import { loginInWords } from '../../state/account-words.ts';

/** Server, door, encryption and login, side by side; what changes stands out, by weight and by a word. */
export function BeforeAfter({ from, to }: { from: Outgoing | null; to: Target }) {
  const words = useWords();
  const { message } = words;
  const security = (value: Target['security']) => message(`security.${value}`, {});
  const rows = [
    [message('window.values.server', {}), from?.host ?? '', to.host],
    [message('window.values.port', {}), from === null ? '' : String(from.port), String(to.port)],
    [
      message('window.values.security', {}),
      from === null ? '' : security(from.security),
      security(to.security),
    ],
    [
      message('window.values.login', {}),
      from === null ? '' : loginInWords(from.login, words),
      loginInWords(loginAfter(from, to.login), words),
    ],
  ] as const;
  return (
    <table className="before-after">
      <caption className="hidden">{message('accounts.preview.title', {})}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{message('accounts.preview.before', {})}</th>
          <th scope="col">{message('accounts.preview.after', {})}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, before, after]) => (
          <tr key={label} className={before === after ? 'same' : 'different'}>
            <th scope="row">{label}</th>
            <td>
              <bdi>{before}</bdi>
            </td>
            <td>
              {before === after ? (
                <span className="hint">{message('accounts.preview.same', {})}</span>
              ) : (
                <bdi>{after}</bdi>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
