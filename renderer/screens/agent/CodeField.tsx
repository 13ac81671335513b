import type { Ref } from 'react';
import { problemOfCode } from '../../../shared/messages/word-code.ts';
import { LENGTH } from '../../../shared/support-code/check-signs.ts';
import { decode } from '../../../shared/support-code/support-code.ts';
import { Field } from '../../components/Field.tsx';
import { useWords } from '../../state/app-context.ts';

interface Props {
  value: string;
  onChange: (text: string) => void;
  inputRef: Ref<HTMLInputElement>;
}

/** A code as it is heard. What is wrong is said when it is whole, or as soon as something in it can be in no code. */
export function CodeField({ value, onChange, inputRef }: Props) {
  const words = useWords();
  const decoded = decode(value);
  const early = !decoded.ok && decoded.problem === 'length' && decoded.count < LENGTH;
  return (
    <div className="code-field">
      <Field
        label={words.message('agent.code.field', {})}
        hint={words.message('agent.code.hint', {})}
        fault={decoded.ok || early ? null : problemOfCode(decoded, words)}
        value={value}
        onChange={onChange}
        type="text"
        inputRef={inputRef}
      />
    </div>
  );
}
