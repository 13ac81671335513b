import { useId } from 'react';
import type { Option } from './Choice.tsx';

interface Props<Value extends string> {
  label: string;
  options: readonly (Option<Value> & { lang?: string })[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of many: the browser's own control, which every helper of disabled people knows. */
export function Pick<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  const id = useId();
  return (
    <div className="field pick">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const option = options.find((one) => one.value === target.value);
          if (option) onChange(option.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
