import { openVisit } from '../web/open-visit.ts';
import type { WebAnswer } from '../web/visit.ts';
import type { Channel, Filing } from './channel.ts';
import { atPath, jsonOf, textsIn } from './json-answer.ts';
import { travellingText } from './travelling-text.ts';
import { failedFiling, problemOfStatus, unreached } from './web-filing.ts';

/**
 * The request as JSON to an address of the ISP. Whoever offers one is bound by `docs/for-isps.md`: the same `Idempotency-Key`
 * files nothing twice, and success is 200, 201 or 202 with a JSON object that repeats the id in `request`.
 */
export const webhook: Channel = {
  channel: 'webhook',
  preventsDuplicates: true,
  async file(delivery, deps, _ways, signal) {
    const { request, exemption } = delivery;
    if (exemption.url === undefined) return { outcome: 'by-hand' };
    const visit = await openVisit(deps.web, signal);
    try {
      await delivery.handOver();
      const answer = await visit.post(new URL(exemption.url), {
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          'idempotency-key': request.request,
        },
        body: Buffer.from(travellingText(request), 'utf8'),
      });
      return answer.ok ? hookAnswer(answer, request.request, deps.now()) : unreached(answer, 'post');
    } finally {
      await visit.close();
    }
  },
};

function hookAnswer(answer: WebAnswer, id: string, nowMs: number): Filing {
  const json = jsonOf(answer);
  const { status } = answer;
  if ((status === 200 || status === 201 || status === 202) && atPath(json, 'request') === id) {
    const reference = atPath(json, 'reference');
    return { outcome: 'filed', reference: typeof reference === 'string' ? reference : null };
  }
  if (status === 403 || status === 409 || status === 410)
    return failedFiling(answer, 'refused', false, nowMs, textsIn(json));
  const { problem, maybeFiled } = problemOfStatus(status);
  return failedFiling(answer, problem, maybeFiled, nowMs, textsIn(json));
}
