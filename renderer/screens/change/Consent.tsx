import { useId } from 'react';
import { useWords } from '../../state/app-context.ts';

interface Props {
  product: string;
  agreed: boolean;
  onChange: (agreed: boolean) => void;
}

/** A change the program's maker does not foresee: the customer's own tick, never set for them. */
export function Consent({ product, agreed, onChange }: Props) {
  const { message } = useWords();
  const id = useId();
  return (
    <div className="caution">
      <p>{message('accounts.consent.warning', { product })}</p>
      <div className="tick">
        <input id={id} type="checkbox" checked={agreed} onChange={({ target }) => onChange(target.checked)} />
        <label htmlFor={id}>{message('accounts.consent.agree', {})}</label>
      </div>
    </div>
  );
}
