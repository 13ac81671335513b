import { randomBytes } from 'node:crypto';
import type { IspExemption } from '../../../../shared/isp/profile.ts';
import { chooseForm, fillForm, TICKED } from '../web/choose-form.ts';
import { encoderFor, knownCharset } from '../web/charset.ts';
import { multipart, urlencoded, type Entry } from '../web/encode-form.ts';
import { openVisit } from '../web/open-visit.ts';
import type { Posting, Visit } from '../web/visit.ts';
import type { Channel, Delivery, Filing } from './channel.ts';
import { travellingText } from './travelling-text.ts';
import { failedFiling, unreached } from './web-filing.ts';

type Failed = Extract<Filing, { outcome: 'failed' }>;
/** What is sent, where, and the names by which the same form is known again in an answer. */
interface Filled {
  action: URL;
  posting: Posting;
}

/** Fills in the form on the ISP's page, or sends to the address the profile gives. `docs/for-isps.md` has the format. */
export const webForm: Channel = {
  channel: 'web-form',
  preventsDuplicates: false,
  async file(delivery, deps, _ways, signal) {
    const { exemption } = delivery;
    // Without an address, or with nothing to know success by, only a person can fill it in.
    if (exemption.url === undefined && exemption.form?.page === undefined) return { outcome: 'by-hand' };
    // What reads pages is loaded as late as what fetches them, and before anything is on its way.
    const [visit, { formAnswer }] = await Promise.all([
      openVisit(deps.web, signal),
      import('./form-answer.ts'),
    ]);
    try {
      const filled = await fill(visit, delivery);
      if ('outcome' in filled) return filled;
      await delivery.handOver();
      const answer = await visit.post(filled.action, withKey(filled.posting, delivery));
      return answer.ok
        ? formAnswer(answer, exemption, [...ownNames(delivery).values()], deps.now())
        : unreached(answer, 'post');
    } finally {
      await visit.close();
    }
  },
};

/** The request's id beside the body: a server that knows the header files it once (draft-ietf-httpapi-idempotency-key-header). */
const withKey = ({ headers, body }: Posting, { request }: Delivery): Posting => ({
  headers: { ...headers, 'idempotency-key': request.request },
  body,
});

async function fill(visit: Visit, delivery: Delivery): Promise<Filled | Failed> {
  const { form, url } = delivery.exemption;
  const values = valuesOf(delivery);
  if (form?.page === undefined) {
    const entries = formEntries(delivery);
    return { action: new URL(url ?? ''), posting: encoded(entries, form?.encoding, utf8) };
  }
  const got = await visit.get(new URL(form.page));
  if (!got.ok) return unreached(got, 'get');
  if (got.status !== 200) return failedFiling(got, deadPage(got.status), false, null);
  const { readPage } = await import('../web/read-page.ts');
  const page = readPage(got.text, form.errorIn);
  if (page === null) return failedFiling(got, 'answer-too-large', false, null);
  const chosen = chooseForm(page.forms, form.id, [...values.keys()]);
  if (chosen?.method !== 'post') return strange('no form to fill in');
  const extra = [...extras(delivery)].filter(([name]) => chosen.fields.some((field) => field.name === name));
  const filled = fillForm(chosen, new Map([...values, ...extra]));
  if (!filled.ok) return strange(`fields: ${filled.missing.join(', ')}`);
  const action = actionOf(chosen.action, got.url, delivery.exemption);
  if (action === null) return strange(`action: ${chosen.action}`);
  const [wanted] = chosen.acceptCharset.split(/[\s,]+/);
  const encode = encoderFor(knownCharset(wanted ?? '') ?? got.charset);
  if (encode === null) return strange(`charset: ${got.charset}`);
  const encoding = form.encoding ?? (chosen.enctype === 'multipart/form-data' ? 'multipart' : 'urlencoded');
  return { action, posting: encoded(filled.entries, encoding, encode) };
}

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

function encoded(
  entries: readonly Entry[],
  encoding: 'multipart' | 'urlencoded' | undefined,
  encode: (text: string) => Buffer,
): Posting {
  return encoding === 'multipart'
    ? multipart(entries, encode, `postern-${randomBytes(16).toString('hex')}`)
    : urlencoded(entries, encode);
}

/** A page that is not there is a profile that is out of date; a server in trouble is another day's try. */
const deadPage = (status: number) => (status >= 500 || status === 429 ? 'busy' : 'unexpected-answer');

const strange = (said: string): Failed => ({
  outcome: 'failed',
  problem: 'unexpected-answer',
  said,
  maybeFiled: false,
});

/** The form may send only to where its page is from, or to the address the profile names: the customer agreed to these. */
function actionOf(written: string, page: URL, { url }: IspExemption): URL | null {
  try {
    const action = new URL(written === '' ? page.href : written, page);
    const known = [page.origin, ...(url === undefined ? [] : [new URL(url).origin])];
    return known.includes(action.origin) ? action : null;
  } catch {
    return null;
  }
}

type Asked = Pick<Delivery, 'request' | 'exemption'>;

/** All that Postern fills in, by the form's names. A form on a page has hidden fields of its own beside them, and may not have all of these. */
export const formEntries = (asked: Asked): Entry[] =>
  [...valuesOf(asked), ...extras(asked)].map(([name, value]): Entry => [name, value]);

function ownNames({ request, exemption }: Asked): Map<string, string> {
  const names = exemption.form?.fieldNames ?? {};
  const all = [...Object.keys(request.fields), ...request.attested.map(({ id }) => `declare-${id}`)];
  return new Map(all.map((name) => [name, names[name] ?? name]));
}

/** Fields and ticks, by the form's names. */
function valuesOf(delivery: Asked): Map<string, string> {
  const { request } = delivery;
  const names = ownNames(delivery);
  const named = (name: string): string => names.get(name) ?? name;
  return new Map([
    ...Object.entries(request.fields).map(([name, value]) => [named(name), value] as const),
    ...request.attested.map(({ id }) => [named(`declare-${id}`), TICKED] as const),
  ]);
}

/** What Postern knows beside the fields. A form on a page gets those it has a field for. */
function extras(delivery: Asked): Map<string, string> {
  const { request, exemption } = delivery;
  const names = exemption.form?.fieldNames ?? {};
  const all: [string, string | null][] = [
    ['postern-request', request.request],
    ['postern-reason', request.reason],
    ['postern-server', request.server],
    ['postern-ports', request.ports.join(' ')],
    ['postern-report', travellingText(request)],
  ];
  return new Map(all.flatMap(([name, value]) => (value === null ? [] : [[names[name] ?? name, value]])));
}
