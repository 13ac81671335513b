import type { IspServer } from './isp.ts';
import { keptOf, profileOf, type Home } from './home.ts';

/** The ways over HTTPS; each is asked at `/ask`, and a form is first looked for on the page at `/`. */
export const WAYS = {
  'web-form': (origin: string): Way => ({
    channel: 'web-form',
    url: `${origin}/ask`,
    form: { page: `${origin}/`, success: { status: [201] } },
  }),
  ticket: (origin: string): Way => ({
    channel: 'ticket',
    ticket: { system: 'zendesk', url: `${origin}/ask` },
  }),
  webhook: (origin: string): Way => ({ channel: 'webhook', url: `${origin}/ask` }),
};
type Way = Parameters<typeof profileOf>[0];
export type WebChannel = keyof typeof WAYS;
export const WEB_CHANNELS = Object.keys(WAYS) as WebChannel[];

/** Drafts, queues and sends one request to the server; what is true of it then. */
export async function sentOnce(at: Home, isp: IspServer, channel: WebChannel) {
  const id = await at.queued({ channel }, profileOf(WAYS[channel](isp.origin)));
  const { request } = keptOf(await at.send(id));
  const last = request.attempts.at(-1);
  return {
    id,
    state: request.state,
    problem: last?.problem,
    said: last?.said,
    possibleDuplicate: request.possibleDuplicate,
  };
}
