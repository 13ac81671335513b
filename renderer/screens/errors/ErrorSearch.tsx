import { useState, type Ref } from 'react';
import { explain } from '../../../shared/explain/explain.ts';
import { Field } from '../../components/Field.tsx';
import { useWords } from '../../state/app-context.ts';

/** What a mail program shows, found by its number or by its words as they are typed. */
export function ErrorSearch({ inputRef }: { inputRef: Ref<HTMLInputElement> }) {
  const words = useWords();
  const { message } = words;
  const [text, setText] = useState('');
  const found = text.trim() === '' ? [] : explain(text);
  const [best] = found;
  const worded = best && words.explanation(best);
  return (
    <>
      <Field
        label={message('agent.error.field', {})}
        hint={message('agent.error.hint', {})}
        fault={null}
        value={text}
        onChange={setText}
        type="text"
        inputRef={inputRef}
      />
      <div role="status" className="error-found">
        {text.trim() !== '' && !worded && <p>{message('agent.error.nothing', {})}</p>}
        {worded && (
          <>
            <p>{worded.text}</p>
            <p className="error-block">{worded.block}</p>
            <ul>
              {worded.next.map((line) => (
                <li key={line}>{line}</li>
              ))}
              {best.block !== 'excluded' && (
                <li>{message('agent.error.settle', { label: message('window.start.check', {}) })}</li>
              )}
            </ul>
          </>
        )}
      </div>
    </>
  );
}
