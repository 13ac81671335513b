import type { ExemptionRequest } from '../../../shared/model/request.ts';

/** A request of the founding case, on its way. */
export const REQUEST: ExemptionRequest = {
  schema: 'postern-request/1',
  request: 'r-20261122-1a2b3c4d',
  at: '2026-11-22T10:00:00.000Z',
  state: 'queued',
  isp: 'hamilton',
  connection: 'dial-up',
  channel: 'web-form',
  ports: [25],
  fields: { username: 'jsmith' },
  attested: [{ id: 'read-policy', text: 'I have read and understood the preceding paragraphs.' }],
  reason: 'My university’s server.\nSecond line.',
  server: 'smtp.example.edu',
  verdict: 'isp-blocks-port',
  report: null,
  attempts: [{ at: '2026-11-22T10:01:00.000Z', channel: 'web-form', outcome: 'failed', problem: 'timeout' }],
  reference: null,
  expectedDays: 3,
  possibleDuplicate: false,
  closed: null,
};
