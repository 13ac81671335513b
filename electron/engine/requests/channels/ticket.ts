import { openVisit } from '../web/open-visit.ts';
import type { WebAnswer } from '../web/visit.ts';
import type { Channel, Delivery, Filing } from './channel.ts';
import { atPath, jsonOf, textsIn } from './json-answer.ts';
import { failedFiling, problemOfStatus, unreached } from './web-filing.ts';

/**
 * Zendesk's Requests API as an anonymous end user: `POST /api/v2/requests.json`. The key in `Idempotency-Key` is
 * remembered for some hours only, and not by every such address: a duplicate cannot be ruled out.
 */
export const ticket: Channel = {
  channel: 'ticket',
  preventsDuplicates: false,
  async file(delivery, deps, _ways, signal) {
    const { ticket: desk } = delivery.exemption;
    if (desk === undefined) return { outcome: 'by-hand' };
    const { subject, text } = await deps.letter(delivery.request, delivery.profile);
    const visit = await openVisit(deps.web, signal);
    try {
      await delivery.handOver();
      const answer = await visit.post(new URL(desk.url), {
        headers: { 'content-type': 'application/json', 'idempotency-key': delivery.request.request },
        body: Buffer.from(JSON.stringify({ request: ticketOf(delivery, subject, text) }), 'utf8'),
      });
      return answer.ok ? ticketAnswer(answer, deps.now()) : unreached(answer, 'post');
    } finally {
      await visit.close();
    }
  },
};

/** The `request` of the body. */
export function ticketOf(
  { request, exemption }: Pick<Delivery, 'request' | 'exemption'>,
  subject: string,
  text: string,
): object {
  const { nameField, emailField, subjectField, customFields = [] } = exemption.ticket ?? {};
  const field = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : request.fields[name];
  const name = field(nameField);
  const email = field(emailField);
  const value = (from: string): string | boolean | null => {
    const declared = /^declare-(.+)$/.exec(from)?.[1];
    if (declared !== undefined && !(from in request.fields))
      return request.attested.some(({ id }) => id === declared);
    return request.fields[from] ?? extra(from, request);
  };
  return {
    subject: field(subjectField) ?? subject,
    comment: { body: text },
    ...(name === undefined && email === undefined ? {} : { requester: { name: name ?? email, email } }),
    ...(customFields.length === 0
      ? {}
      : { custom_fields: customFields.map(({ id, from }) => ({ id, value: value(from) })) }),
  };
}

function extra(from: string, request: Delivery['request']): string | null {
  switch (from) {
    case 'postern-request':
      return request.request;
    case 'postern-reason':
      return request.reason;
    case 'postern-server':
      return request.server;
    case 'postern-ports':
      return request.ports.join(' ');
    default:
      return null;
  }
}

/** Answers as Zendesk documents them; a proxy or a sign-in page in between answers something else. */
export function ticketAnswer(answer: WebAnswer, nowMs: number): Filing {
  const json = jsonOf(answer);
  if (answer.status === 201 && json !== null) {
    const id = atPath(json, 'request', 'id');
    return {
      outcome: 'filed',
      reference: typeof id === 'number' || typeof id === 'string' ? String(id) : null,
    };
  }
  if (answer.status === 201) return failedFiling(answer, 'unexpected-answer', true, nowMs);
  const { problem, maybeFiled } = problemOfStatus(answer.status);
  const refused = problem === 'unexpected-answer' && answer.status === 403 ? 'login-needed' : problem;
  return failedFiling(answer, refused, maybeFiled, nowMs, json === null ? '' : textsIn(json));
}
