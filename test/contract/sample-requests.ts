import { bundledProfiles } from '../../electron/engine/isp/load-profile.ts';
import { summariseIsp } from '../../shared/contract/isp-summary.ts';
import type { RequestWanted } from '../../shared/contract/request-schemas.ts';
import { policyFor } from '../../shared/isp/policy.ts';
import type { AskingTold, DoorTold, MachineTold, RequestAnswer } from '../../shared/requests/told.ts';

const hamilton = bundledProfiles().find(({ id }) => id === 'hamilton');
if (!hamilton) throw new Error('no profile hamilton');
const { exemptions } = policyFor(hamilton, 'dial-up');

/** Whose request, and in which language it is told. */
export const OF_REQUEST = { request: 'r-20261122-abcdef', practice: null, language: 'en' } as const;

export const REQUEST_WANTED: RequestWanted = {
  channel: 'web-form',
  fields: { username: 'jane' },
  attested: [{ id: 'read-policy', text: 'I have read and understood the preceding paragraphs.' }],
  reason: 'My own provider has port 25 only.',
  server: 'smtp.example.org',
  withReport: true,
};

export const ASKING: AskingTold = {
  isp: summariseIsp(hamilton),
  connection: 'dial-up',
  asking: {
    kind: 'may-ask',
    ways: exemptions.map((exemption) => ({
      exemption,
      by: exemption.channel === 'phone' ? 'phone' : 'file',
      conditions: [
        { kind: 'days', days: 3 },
        { kind: 'words', text: 'Customers with a server' },
      ],
    })),
    mailAlreadyWorks: {
      kind: 'use-provider-port',
      host: 'smtp.example.org',
      port: 587,
      security: 'starttls',
    },
    ports: [25],
    certain: true,
    infected: false,
    notForYou: [],
  },
  server: 'smtp.example.org',
  report: '{}',
};

export const REQUEST_ANSWER: RequestAnswer = {
  told: {
    request: {
      schema: 'postern-request/1',
      request: OF_REQUEST.request,
      at: '2026-11-22T00:00:00.000Z',
      state: 'queued',
      isp: 'hamilton',
      connection: 'dial-up',
      channel: 'email',
      ports: [25],
      fields: { username: 'jane' },
      attested: REQUEST_WANTED.attested,
      reason: REQUEST_WANTED.reason,
      server: 'smtp.example.org',
      verdict: 'isp-blocks-port',
      report: { schema: 'postern-report/1' },
      attempts: [
        {
          at: '2026-11-22T00:00:01.000Z',
          channel: 'email',
          outcome: 'failed',
          problem: 'busy',
          said: '421 try later',
          retryAfter: '2026-11-22T01:00:00.000Z',
        },
      ],
      reference: null,
      expectedDays: 2,
      possibleDuplicate: true,
      closed: { at: '2026-11-23T00:00:00.000Z', by: 'port-open', note: '' },
    },
    ispName: 'Hamilton.net',
    sendable: true,
    content: {
      to: 'help@hamilton.example',
      subject: 'Please open port 25',
      letter: 'Good day,\n',
      rows: [{ label: 'User name', name: 'username', value: 'jane' }],
      data: '{}',
      script: ['Call 1-877-426-5638'],
    },
    others: ['phone'],
    notBefore: '2026-11-22T01:00:00.000Z',
    doors: [{ host: 'smtp.example.org', port: 587, security: 'starttls', login: true }],
    from: 'me@example.org',
    practice: false,
  },
  trouble: { code: 'not-yet', detail: '2026-11-22T01:00:00.000Z' },
  faults: [],
};

export const MACHINE: MachineTold = {
  look: {
    port25: [
      { program: 'worm.exe', count: 14 },
      { program: null, count: 2 },
    ],
    possibleInfection: true,
    security: [{ name: 'Scanner', state: 'old' }],
  },
  verdict: {
    code: 'possible-infection',
    where: 'computer',
    confidence: 'unsure',
    ports: [],
    hosts: [],
    evidence: ['network.manyPort25'],
    dependsOn: [],
    params: { count: 16 },
    next: [{ kind: 'scan-for-malware' }],
  },
};

const door = { request: OF_REQUEST.request, host: 'smtp.example.org', port: 25 };
export const DOORS: DoorTold[] = [
  { ...door, door: 'open', late: null },
  {
    ...door,
    door: 'not-tried',
    late: { since: '2026-11-24T00:00:00.000Z', isp: summariseIsp(hamilton), text: 'Good day,\n' },
  },
];
