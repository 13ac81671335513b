import { placeInWords } from '../../../shared/messages/word-account.ts';
import type { ChangeEntry } from '../../../shared/model/change.ts';
import { CLIENT_NAMES } from '../../../shared/model/client-names.ts';
import { useWords } from '../../state/app-context.ts';
import { nameOfAccount } from '../../state/account-words.ts';
import { momentInWords } from '../../state/date-words.ts';
import { Undo } from './Undo.tsx';

/** One change: whose, when, from where to where, and what became of it. */
export function OneChange({ entry, onUndone }: { entry: ChangeEntry; onUndone: () => void }) {
  const words = useWords();
  const { change, at, state, client, from, to } = entry;
  const name = nameOfAccount(entry, words);
  const unknown = words.message('change.unknown-place', {});
  return (
    <li className="account one-change">
      <bdi className="account-name">{name}</bdi>
      <span className="hint">
        {client !== null && `${CLIENT_NAMES[client]} · `}
        <time dateTime={at}>{momentInWords(at, words.language)}</time>
      </span>
      <span className="one-change-way">
        {words.message('cli.fix.from-to', {
          first: from ? placeInWords(from, words) : unknown,
          second: to ? placeInWords(to, words) : unknown,
        })}
      </span>
      <span className="one-change-state">{words.message(`cli.changes.state.${state}`, {})}</span>
      {(state === 'changed' || state === 'interrupted') && (
        <Undo change={change} name={name} onUndone={onUndone} />
      )}
    </li>
  );
}
