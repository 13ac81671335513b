import type { ReactElement } from 'react';
import type { IspExemption } from '../../../../shared/isp/profile.ts';
import type { PageContext } from './page-context.ts';
import { Said } from './Said.tsx';

type Field = IspExemption['fields'][number];

interface FormProps {
  /** Begins the ids of everything in it. */
  id: string;
  way: IspExemption;
  /** What the connection is called. */
  line: string;
  page: PageContext;
}

/**
 * What the customer must fill in and declare. Where the ISP takes it at a web address, as a form that goes there;
 * otherwise as a list to have ready. Declarations are the ISP's own words and never ticked beforehand.
 */
export function Form({ id, way, line, page }: FormProps): ReactElement | null {
  if (way.channel === 'web-form' && way.url !== undefined) {
    return <RealForm id={id} way={way} action={way.url} line={line} page={page} />;
  }
  const { words } = page;
  const asked = [...way.fields.map(({ label }) => label), ...way.attestations.map(({ text }) => text)];
  return (
    <>
      {way.where !== undefined && (
        <p>
          {words.message('page.form.elsewhere', {})} <Said text={way.where} page={page} />
        </p>
      )}
      {asked.length > 0 && (
        <>
          <p>{words.message('page.form.asks', {})}</p>
          <ul>
            {asked.map((text) => (
              <li key={text}>
                <Said text={text} page={page} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function RealForm({ id, way, action, line, page }: FormProps & { action: string }): ReactElement {
  const { words, profile } = page;
  return (
    <form action={action} method="post" acceptCharset="utf-8" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>
        {words.message('page.form.title', {})} – {line}
      </h4>
      {way.fields.length > 0 && (
        <fieldset>
          <legend>{words.message('page.form.you', {})}</legend>
          {way.fields.map((field, index) => (
            <Entry key={field.name} id={`${id}-f${index}`} field={field} page={page} />
          ))}
        </fieldset>
      )}
      {way.attestations.length > 0 && (
        <fieldset>
          <legend>{words.message('window.declare', { isp: profile.name })}</legend>
          {way.attestations.map((one) => (
            <p key={one.id} className="tick">
              <input id={`${id}-${one.id}`} type="checkbox" name={`declare-${one.id}`} value="yes" required />{' '}
              <label htmlFor={`${id}-${one.id}`}>
                <Said text={one.text} page={page} />
              </label>
            </p>
          ))}
        </fieldset>
      )}
      <button type="submit">{words.message('page.form.send', { isp: profile.name })}</button>
    </form>
  );
}

const INPUT_TYPES = { text: 'text', email: 'email', phone: 'tel', number: 'number', date: 'date' } as const;

function Entry({ id, field, page }: { id: string; field: Field; page: PageContext }): ReactElement {
  const { name, label, required } = field;
  return (
    <p>
      <label htmlFor={id}>
        <Said text={label} page={page} />
        {required && ` (${page.words.message('page.form.needed', {})})`}
      </label>
      <br />
      <Control id={id} name={name} required={required} field={field} page={page} />
    </p>
  );
}

function Control({
  field,
  page,
  ...given
}: {
  id: string;
  name: string;
  required: boolean;
  field: Field;
  page: PageContext;
}): ReactElement {
  switch (field.kind) {
    case 'long-text':
      return <textarea {...given} rows={5} />;
    case 'choice':
      return (
        <select {...given}>
          <option value="">{page.words.message('page.form.choose', {})}</option>
          {(field.choices ?? []).map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      );
    case 'text':
    case 'email':
    case 'phone':
    case 'number':
    case 'date':
      return <input {...given} type={INPUT_TYPES[field.kind]} {...completion(field.kind)} />;
  }
}

/** What a browser may fill in by itself (WCAG 1.3.5). */
function completion(kind: Field['kind']): { autoComplete?: string } {
  if (kind === 'email') return { autoComplete: 'email' };
  return kind === 'phone' ? { autoComplete: 'tel' } : {};
}
