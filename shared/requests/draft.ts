import type { ExemptionRequest } from '../model/request.ts';

/** What the customer put together: a request before it has an id, a date and a fate. */
export type RequestDraft = Pick<
  ExemptionRequest,
  'connection' | 'channel' | 'ports' | 'fields' | 'attested' | 'reason' | 'server' | 'verdict' | 'report'
>;
