import { useState, type ReactNode, type Ref } from 'react';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { COMMON_ERRORS } from '../../../shared/explain/common-errors.ts';
import type { Explanation } from '../../../shared/explain/explanation.ts';
import { searchErrors } from '../../../shared/explain/search.ts';
import { Pick } from '../../components/Pick.tsx';
import { useWords } from '../../state/app-context.ts';
import './errors.css';

interface Props {
  inputRef: Ref<HTMLTextAreaElement>;
  /** With the errors that most people see, to choose from. */
  common?: boolean;
  /** What is said when nothing in the text is known. */
  nothing: string;
  /** The check that would settle it: shown where a shut door is not ruled out. */
  settle: ReactNode;
}

/** More meanings than these are no help. */
const MOST_MEANINGS = 3;

/** What a mail program shows, found by its number or by its words as they are typed, pasted or chosen. */
export function ErrorSearch({ inputRef, common = false, nothing, settle }: Props) {
  const { message } = useWords();
  const [text, setText] = useState('');
  const found = searchErrors(text).slice(0, MOST_MEANINGS);
  const asked = text.trim() !== '';
  return (
    <div className="error-search">
      <TextField className="field" value={text} onChange={setText} spellCheck="false" autoComplete="off">
        <Label>{message('error.field', {})}</Label>
        <TextArea ref={inputRef} rows={2} dir="auto" />
        <Text slot="description" className="hint">
          {message('error.hint', {})}
        </Text>
      </TextField>
      {common && (
        <Pick
          label={message('error.common', {})}
          value={COMMON_ERRORS.includes(text) ? text : ''}
          options={[
            { value: '', label: message('error.choose', {}) },
            ...COMMON_ERRORS.map((one) => ({ value: one, label: one, lang: 'en' })),
          ]}
          onChange={setText}
        />
      )}
      <div role="status" className="error-found">
        {asked && found.length === 0 && <p>{nothing}</p>}
        {found.map((one) => (
          <Meaning key={one.id} found={one} />
        ))}
      </div>
      {asked && found.every(({ block }) => block !== 'excluded') && settle}
    </div>
  );
}

function Meaning({ found }: { found: Explanation }) {
  const { text, block, next } = useWords().explanation(found);
  return (
    <div className="error-meaning">
      <p>{text}</p>
      <p className="error-block">{block}</p>
      {next.length > 0 && (
        <ul>
          {next.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
