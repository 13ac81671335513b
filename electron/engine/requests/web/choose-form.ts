import type { Entry } from './encode-form.ts';
import type { PageField, PageForm } from './read-page.ts';

/** The form named, or else the one that has most of the names. Null: none has any. */
export function chooseForm(
  forms: readonly PageForm[],
  id: string | undefined,
  names: readonly string[],
): PageForm | null {
  if (id !== undefined) return forms.find((form) => form.id === id || form.name === id) ?? null;
  const has = (form: PageForm): number =>
    names.filter((name) => form.fields.some((field) => field.name === name)).length;
  const [best] = [...forms].sort((a, b) => has(b) - has(a));
  return best !== undefined && has(best) > 0 ? best : null;
}

/** `wanted` by the form's names. `missing`: what the form has no field for, and what it needs and we have not. */
export type FilledForm = { ok: true; entries: Entry[] } | { ok: false; missing: string[] };

/**
 * What a browser would send (HTML §4.10.22.4) after a person typed `wanted`, in the order of the page. A box that the page ticks by
 * itself is not sent: the customer did not tick it.
 */
export function fillForm(form: PageForm, wanted: ReadonlyMap<string, string>): FilledForm {
  const there = new Set(form.fields.map(({ name }) => name));
  const unknown = [...wanted.keys()].filter((name) => !there.has(name));
  const needed = form.fields
    .filter((field) => field.required && !field.disabled && !wanted.has(field.name) && !hasOwnValue(field))
    .map(({ name }) => name);
  const missing = [...new Set([...unknown, ...needed])];
  if (missing.length > 0) return { ok: false, missing };
  const entries: Entry[] = [];
  const given = new Set<string>();
  let pressed = false;
  for (const field of form.fields) {
    const { name, type } = field;
    if (name === '') continue;
    const value = wanted.get(name);
    if (value !== undefined) {
      // A name may stand on several fields: radio buttons, a box with its hidden twin. Ours is sent once.
      if (!given.has(name)) entries.push([name, boxValue(field, value)]);
      given.add(name);
    } else if (field.disabled || given.has(name)) continue;
    else if (type === 'submit') {
      if (!pressed) entries.push([name, field.value]);
      pressed = true;
    } else if (!NOT_BY_ITSELF.has(type)) entries.push([name, field.value]);
  }
  return { ok: true, entries };
}

const NOT_BY_ITSELF = new Set(['checkbox', 'radio', 'button', 'reset', 'image', 'file']);

const hasOwnValue = ({ type, value }: PageField): boolean => !NOT_BY_ITSELF.has(type) && value !== '';

/** A tick sends what the page's own box says, whatever we call it. */
const boxValue = ({ type, value }: PageField, wanted: string): string =>
  type === 'checkbox' && wanted === TICKED ? value : wanted;

/** An attestation in a form that was not fetched from a page; the ISP's page of `postern isp page` sends the same. */
export const TICKED = 'yes';
