import { useRef, useState, type SubmitEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Action } from '../../components/Action.tsx';
import { Field } from '../../components/Field.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import { isEmail, isServer } from '../../state/read-form.ts';
import { ConnectionChoice } from './ConnectionChoice.tsx';
import './start.css';

interface Faults {
  server: string | null;
  email: string | null;
}

const NONE: Faults = { server: null, email: null };

/** What is wrong, and one big button. */
export function StartScreen({ takeFocus }: { takeFocus: boolean }) {
  const { words, form, isp } = useApp();
  const { fill, check, show } = useActions();
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
    else check();
  };

  return (
    <Screen title={words.message('window.start.title', {})} takeFocus={takeFocus} className="start">
      <p className="lead">{words.message('window.start.text', {})}</p>
      <form onSubmit={submit} noValidate>
        <div className="start-fields">
          <Field
            label={words.message('window.start.server', {})}
            hint={words.message('window.start.server.hint', {})}
            fault={faults.server}
            value={form.server}
            onChange={(value) => fill({ ...form, server: value })}
            type="text"
            inputRef={server}
          />
          <Field
            label={words.message('window.start.email', {})}
            hint={words.message('window.start.email.hint', {})}
            fault={faults.email}
            value={form.email}
            onChange={(value) => fill({ ...form, email: value })}
            type="email"
            inputRef={email}
          />
        </div>
        {isp.asksConnection && <ConnectionChoice />}
        <Button type="submit" className="action action-big">
          {words.message('window.start.check', {})}
        </Button>
      </form>
      {!isp.known && (
        <p className="aside">
          {words.message('window.start.isp-unknown', {})}{' '}
          <Action look="link" onPress={() => show('settings')}>
            {words.message('window.start.isp-choose', {})}
          </Action>
        </p>
      )}
    </Screen>
  );
}
