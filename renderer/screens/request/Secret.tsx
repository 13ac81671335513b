import { useId } from 'react';

interface Props {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
}

/** A password: never shown, never remembered. */
export function Secret({ label, hint, value, onChange }: Props) {
  const id = useId();
  return (
    <div className="field request-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="password"
        dir="ltr"
        autoComplete="off"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
    </div>
  );
}
