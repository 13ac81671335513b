import { useId } from 'react';
import type { FieldKind } from '../../../shared/requests/check-request.ts';
import { useWords } from '../../state/app-context.ts';

interface Props {
  label: string;
  kind: FieldKind;
  required: boolean;
  choices?: readonly string[];
  /** Of the label, where it is the ISP's own text. */
  language?: string | undefined;
  value: string;
  /** What is wrong with the value, or null. */
  fault: string | null;
  onChange: (value: string) => void;
  onLeave: () => void;
}

const TYPES = {
  text: 'text',
  email: 'email',
  phone: 'tel',
  number: 'text',
  date: 'date',
} as const;

/** One thing the ISP asks for, checked while it is typed. */
export function FormField({
  label,
  kind,
  required,
  choices,
  language,
  value,
  fault,
  onChange,
  onLeave,
}: Props) {
  const { message } = useWords();
  const id = useId();
  const described = [...(required ? [] : [`${id}-hint`]), ...(fault === null ? [] : [`${id}-fault`])].join(
    ' ',
  );
  const common = {
    id,
    value,
    onBlur: onLeave,
    'aria-invalid': fault !== null,
    'aria-required': required,
    ...(described !== '' && { 'aria-describedby': described }),
  };
  return (
    <div className="field request-field">
      <label htmlFor={id} lang={language}>
        {label}
      </label>
      {kind === 'long-text' ? (
        <textarea {...common} rows={4} onChange={({ target }) => onChange(target.value)} />
      ) : kind === 'choice' ? (
        <select {...common} onChange={({ target }) => onChange(target.value)}>
          <option value="">{message('window.request.choose', {})}</option>
          {(choices ?? []).map((choice) => (
            <option key={choice} value={choice} lang={language}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input {...common} type={TYPES[kind]} dir="auto" onChange={({ target }) => onChange(target.value)} />
      )}
      {!required && (
        <p id={`${id}-hint`} className="hint">
          {message('window.request.optional', {})}
        </p>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} className="fault" role="status">
          {fault}
        </p>
      )}
    </div>
  );
}
