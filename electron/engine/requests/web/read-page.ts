import { Parser } from 'htmlparser2';

/** A field of a form as the page has it before anybody types. */
export interface PageField {
  name: string;
  /** `hidden`, `text`, `checkbox`, `radio`, `submit`, `textarea`, `select`, … in lower case. */
  type: string;
  /** Of a box: what it sends when ticked. */
  value: string;
  checked: boolean;
  required: boolean;
  disabled: boolean;
  /** Of a select: the values to choose from. */
  options: string[];
}

export interface PageForm {
  id: string;
  name: string;
  /** As written; may be relative, may be empty. */
  action: string;
  method: string;
  enctype: string;
  acceptCharset: string;
  fields: PageField[];
}

export interface Page {
  forms: PageForm[];
  /** What one reads, spaces run together. */
  text: string;
  /** The texts of the elements that say what is wrong. */
  errors: string[];
}

/** More than any form needs; a page beyond it is a trap or broken. */
const MOST = { depth: 500, fields: 2000, options: 5000 };
/** Elements without an end never hold anything. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);

class TooMuch extends Error {}

/**
 * Reads a page in one pass, without a tree: a field belongs to the form that is open (as for browsers, HTML §4.10.17.3), or to
 * the one it names. `errorIn`: class or id of the elements with error texts. Null: nested or filled beyond all measure.
 */
export function readPage(html: string, errorIn?: string): Page | null {
  const reader = createReader(errorIn);
  const parser = new Parser(reader.handler, { decodeEntities: true });
  try {
    parser.end(html);
  } catch (error) {
    if (error instanceof TooMuch) return null;
    throw error;
  }
  return reader.page();
}

type Attributes = Record<string, string>;

function createReader(errorIn: string | undefined) {
  const forms: PageForm[] = [];
  const elsewhere: { form: string; field: PageField }[] = [];
  const errors: string[] = [];
  const text: string[] = [];
  let open: PageForm | null = null;
  let depth = 0;
  let fields = 0;
  let options = 0;
  let unseen = 0;
  /** Depth of the outermost element with an error text, and what was read in it. */
  let error: { depth: number; text: string[] } | null = null;
  let select: PageField | null = null;
  let option: { value: string | null; selected: boolean; text: string } | null = null;
  let area: PageField | null = null;

  function add(field: PageField, form: string | undefined): void {
    if (++fields > MOST.fields) throw new TooMuch();
    if (form !== undefined) elsewhere.push({ form, field });
    else open?.fields.push(field);
  }

  function start(name: string, given: Attributes): void {
    switch (name) {
      case 'form':
        // A form in a form is none (HTML §4.10.3).
        if (open === null) forms.push((open = formOf(given)));
        return;
      case 'input':
      case 'button':
        add(fieldOf(name, given), given['form']);
        return;
      case 'textarea':
        area = { ...fieldOf(name, given), type: 'textarea', value: '' };
        add(area, given['form']);
        return;
      case 'select':
        select = { ...fieldOf(name, given), type: 'select', value: '' };
        add(select, given['form']);
        return;
      case 'option':
        if (++options > MOST.options) throw new TooMuch();
        option = { value: given['value'] ?? null, selected: 'selected' in given, text: '' };
        return;
    }
  }

  function end(name: string): void {
    if (name === 'form') open = null;
    if (name === 'textarea') area = null;
    if (name === 'select') select = null;
    if (name === 'option' && option !== null) {
      const value = option.value ?? joined([option.text]);
      if (select !== null) {
        // Without a selected one the first is.
        if (option.selected || select.options.length === 0) select.value = value;
        select.options.push(value);
      }
      option = null;
    }
  }

  return {
    handler: {
      onopentag(name: string, given: Attributes) {
        if (++depth > MOST.depth) throw new TooMuch();
        if (UNSEEN.has(name)) unseen++;
        if (error === null && saysWrong(given, errorIn)) error = { depth, text: [] };
        text.push(' ');
        start(name, given);
      },
      ontext(piece: string) {
        // The first line break in a text box is not part of it (HTML §13.1.2.5).
        if (area !== null) area.value += area.value === '' ? piece.replace(/^\r?\n/, '') : piece;
        if (option !== null) option.text += piece;
        if (unseen > 0) return;
        text.push(piece);
        error?.text.push(piece);
      },
      onclosetag(name: string) {
        if (error !== null && depth <= error.depth) {
          const words = joined(error.text);
          if (words !== '') errors.push(words);
          error = null;
        }
        depth--;
        if (UNSEEN.has(name)) unseen--;
        text.push(' ');
        end(name);
      },
    },
    page(): Page {
      for (const { form, field } of elsewhere) forms.find(({ id }) => id === form)?.fields.push(field);
      return { forms, text: joined(text), errors };
    },
  };
}

const joined = (pieces: readonly string[]): string => pieces.join('').replace(/\s+/g, ' ').trim();

function saysWrong(given: Attributes, errorIn: string | undefined): boolean {
  const classes = (given['class'] ?? '').split(/\s+/);
  if (errorIn !== undefined) return given['id'] === errorIn || classes.includes(errorIn);
  return given['role'] === 'alert' || classes.some((one) => /error|invalid-feedback/i.test(one));
}

function formOf(given: Attributes): PageForm {
  return {
    id: given['id'] ?? '',
    name: given['name'] ?? '',
    action: given['action'] ?? '',
    method: (given['method'] ?? 'get').toLowerCase(),
    enctype: (given['enctype'] ?? '').toLowerCase(),
    acceptCharset: given['accept-charset'] ?? '',
    fields: [],
  };
}

function fieldOf(element: string, given: Attributes): PageField {
  const type = (given['type'] ?? (element === 'button' ? 'submit' : 'text')).toLowerCase();
  return {
    name: given['name'] ?? '',
    type,
    value: given['value'] ?? (type === 'checkbox' || type === 'radio' ? 'on' : ''),
    checked: 'checked' in given,
    required: 'required' in given,
    disabled: 'disabled' in given,
    options: [],
  };
}
