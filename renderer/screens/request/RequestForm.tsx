import { useRef, useState, type SubmitEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { wordRequestFault } from '../../../shared/messages/word-asking.ts';
import type { AskingWay } from '../../../shared/requests/asking.ts';
import { isRequestChannel } from '../../../shared/requests/asking.ts';
import {
  checkField,
  checkRequest,
  type FieldKind,
  type RequestFault,
} from '../../../shared/requests/check-request.ts';
import type { AskingTold, RequestTold } from '../../../shared/requests/told.ts';
import { Action } from '../../components/Action.tsx';
import { Fold } from '../../components/Fold.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useApp, useHost } from '../../state/app-context.ts';
import { faultOf } from '../../state/create-store.ts';
import { faultInWords } from '../../state/fault-words.ts';
import type { Filled } from './filled.ts';
import { FormField } from './FormField.tsx';
import { troubleInWords } from './request-words.ts';
import { Tick } from './Tick.tsx';
import { useAfterPress } from './use-after-press.ts';

interface Props {
  told: AskingTold;
  way: AskingWay;
  first: Filled;
  /** The request that is being corrected. */
  kept: string | null;
  onBack: () => void;
  onKept: (told: RequestTold, filled: Filled) => void;
}

/** Wrong until the last letter: said when they are left. */
const WHOLE: readonly FieldKind[] = ['email', 'phone', 'date'];
const today = (): string => new Date().toISOString().slice(0, 10);
const keyOf = ({ place }: RequestFault): string =>
  place.part === 'field'
    ? `field ${place.name}`
    : place.part === 'attestation'
      ? `tick ${place.id}`
      : place.part;

/** The ISP's own form: its fields, its declarations, and what Postern can add. */
export function RequestForm({ told, way: { exemption }, first, kept, onBack, onKept }: Props) {
  const { words, practice } = useApp();
  const host = useHost();
  const [filled, setFilled] = useState(first);
  /** Of the fields that were left, or all of them once the form was handed in. */
  const [seen, setSeen] = useState<'all' | readonly string[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const press = useAfterPress();
  const { message } = words;
  const { channel } = exemption;
  const { isp, report } = told;
  if (!isRequestChannel(channel)) return null;

  const wanted = {
    channel,
    fields: Object.fromEntries(
      exemption.fields.map(({ name }) => [name, (filled.fields[name] ?? '').trim()]),
    ),
    attested: exemption.attestations.filter(({ id }) => filled.ticked.includes(id)),
    reason: filled.reason,
    server: filled.server.trim() === '' ? null : filled.server.trim(),
    withReport: filled.withReport && report !== null,
  };
  const faults = checkRequest(wanted, exemption, today());
  const faultOfKey = (key: string): string | null => {
    const found = faults.find((one) => keyOf(one) === key);
    const shown = seen === 'all' || seen.includes(key);
    return found && shown ? wordRequestFault(found, exemption, words) : null;
  };
  const left = (key: string): void =>
    press.run(() => setSeen((old) => (old === 'all' ? old : [...old, key])));

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setSeen('all');
    setTrouble(null);
    if (faults.length > 0) {
      // When the marks have been drawn.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    host.draftRequest({ request: kept, wanted, practice, language: words.language }).then(
      (answer) => {
        if (answer.told && answer.trouble === null) onKept(answer.told, filled);
        else if (answer.trouble) setTrouble(troubleInWords(answer.trouble, words));
        else setTrouble(answer.faults.map((one) => wordRequestFault(one, exemption, words)).join(' '));
      },
      (error: unknown) => setTrouble(faultInWords(faultOf(error), words)),
    );
  };

  return (
    <Screen
      key="form"
      title={message('window.request.form', { channel: message(`request.channel.${channel}`, {}) })}
      className="request"
    >
      <form
        ref={form}
        onSubmit={submit}
        onPointerDownCapture={press.begun}
        noValidate
        className="request-form"
      >
        {exemption.fields.map((field) => (
          <FormField
            key={field.name}
            label={field.label}
            kind={field.kind}
            required={field.required}
            {...(field.choices && { choices: field.choices })}
            language={isp.languages[0]}
            value={filled.fields[field.name] ?? ''}
            fault={faultOfKey(`field ${field.name}`)}
            onChange={(value) => {
              setFilled({ ...filled, fields: { ...filled.fields, [field.name]: value } });
              // What is wrong as it stands is said at once; what is merely not there yet, when it is left.
              const [wrong] = checkField(field, value, today());
              if (wrong && wrong.problem !== 'required' && !WHOLE.includes(field.kind))
                left(`field ${field.name}`);
            }}
            onLeave={() => left(`field ${field.name}`)}
          />
        ))}
        <FormField
          label={message('request.part.server', {})}
          kind="text"
          required={false}
          value={filled.server}
          fault={faultOfKey('server')}
          onChange={(server) => setFilled({ ...filled, server })}
          onLeave={() => left('server')}
        />
        <FormField
          label={message('request.part.reason', {})}
          kind="long-text"
          required={false}
          value={filled.reason}
          fault={faultOfKey('reason')}
          onChange={(reason) => setFilled({ ...filled, reason })}
          onLeave={() => left('reason')}
        />
        {exemption.attestations.length > 0 && (
          <fieldset className="declarations">
            <legend>{message('window.request.declare', { isp: isp.name })}</legend>
            <p className="hint">{message('window.request.declare.hint', {})}</p>
            {exemption.attestations.map(({ id, text }) => (
              <Tick
                key={id}
                label={text}
                language={isp.languages[0]}
                ticked={filled.ticked.includes(id)}
                fault={faultOfKey(`tick ${id}`)}
                onChange={(on) =>
                  setFilled({
                    ...filled,
                    ticked: on ? [...filled.ticked, id] : filled.ticked.filter((one) => one !== id),
                  })
                }
              />
            ))}
          </fieldset>
        )}
        {report !== null && channel !== 'phone' && channel !== 'print' && (
          <div className="with-report">
            <Tick
              label={message('window.request.report', {})}
              ticked={filled.withReport}
              fault={null}
              onChange={(withReport) => setFilled({ ...filled, withReport })}
            />
            <p className="hint">{message('window.request.report.hint', {})}</p>
            <Fold level={2} look="small" title={message('window.request.report.look', {})}>
              <pre className="exact" tabIndex={0} dir="ltr">
                {report}
              </pre>
            </Fold>
          </div>
        )}
        <p role="alert" className="trouble">
          {trouble ?? (seen === 'all' && faults.length > 0 ? message('window.request.faults', {}) : '')}
        </p>
        <div className="buttons">
          <Button type="submit" className="action action-big">
            {message('window.request.preview', {})}
          </Button>
          <Action onPress={onBack}>{message('window.back', {})}</Action>
        </div>
      </form>
    </Screen>
  );
}
