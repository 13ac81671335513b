import { useId } from 'react';

interface Props {
  label: string;
  /** Of the label, where it is the ISP's own text. */
  language?: string | undefined;
  /** Id of what says more about it. */
  about?: string | undefined;
  ticked: boolean;
  fault: string | null;
  onChange: (ticked: boolean) => void;
}

/** The customer's own tick, never set for them. */
export function Tick({ label, language, about, ticked, fault, onChange }: Props) {
  const id = useId();
  return (
    <div className="tick-line">
      <div className="tick">
        <input
          id={id}
          type="checkbox"
          checked={ticked}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? about : `${id}-fault`}
          onChange={({ target }) => onChange(target.checked)}
        />
        <label htmlFor={id} lang={language}>
          {label}
        </label>
      </div>
      {fault !== null && (
        <p id={`${id}-fault`} className="fault">
          {fault}
        </p>
      )}
    </div>
  );
}
