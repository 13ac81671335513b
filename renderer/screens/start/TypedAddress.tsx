import { useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Field } from '../../components/Field.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import { isEmail, isServer } from '../../state/read-form.ts';

interface Faults {
  server: string | null;
  email: string | null;
}

const NONE: Faults = { server: null, email: null };

interface Props {
  /** The one thing to do on the screen, or one beside another. */
  look: 'big' | 'plain';
  submitLabel: string;
  children?: ReactNode;
}

/** The server and address of somebody whose mail program was not found, or is elsewhere. */
export function TypedAddress({ look, submitLabel, children }: Props) {
  const { words, form } = useApp();
  const { fill, checkTyped } = useActions();
  const [faults, setFaults] = useState(NONE);
  const server = useRef<HTMLInputElement>(null);
  const email = useRef<HTMLInputElement>(null);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const found: Faults = {
      server: isServer(form.server)
        ? null
        : words.message('cli.usage.bad-server', { value: form.server.trim() }),
      email: isEmail(form.email) ? null : words.message('cli.usage.bad-email', { value: form.email.trim() }),
    };
    setFaults(found);
    if (found.server !== null) server.current?.focus();
    else if (found.email !== null) email.current?.focus();
    else checkTyped();
  };

  return (
    <form onSubmit={submit} noValidate>
      <div className="start-fields">
        <Field
          label={words.message('window.start.email', {})}
          hint={words.message('window.start.email.hint', {})}
          fault={faults.email}
          value={form.email}
          onChange={(value) => fill({ ...form, email: value })}
          type="email"
          inputRef={email}
        />
        <Field
          label={words.message('window.start.server', {})}
          hint={words.message('window.start.server.hint', {})}
          fault={faults.server}
          value={form.server}
          onChange={(value) => fill({ ...form, server: value })}
          type="text"
          inputRef={server}
        />
      </div>
      {children}
      <Button type="submit" className={`action action-${look}`}>
        {submitLabel}
      </Button>
    </form>
  );
}
