import type { Ref } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField } from 'react-aria-components/TextField';

interface Props {
  label: string;
  hint: string;
  /** What is wrong with the value, or null. */
  fault: string | null;
  value: string;
  onChange: (value: string) => void;
  type: 'text' | 'email';
  inputRef: Ref<HTMLInputElement>;
}

/** One line of text, with its hint and what is wrong with it. Addresses are written left to right in every language. */
export function Field({ label, hint, fault, value, onChange, type, inputRef }: Props) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={fault !== null}
      validationBehavior="aria"
      inputMode={type === 'email' ? 'email' : 'url'}
      autoComplete={type === 'email' ? 'email' : 'off'}
      spellCheck="false"
    >
      <Label>{label}</Label>
      <Input ref={inputRef} dir="ltr" />
      <Text slot="description" className="hint">
        {hint}
      </Text>
      <FieldError className="fault">{fault}</FieldError>
    </TextField>
  );
}
