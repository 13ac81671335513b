import { ASKING, DOORS, MACHINE, OF_REQUEST, REQUEST_ANSWER, REQUEST_WANTED } from './sample-requests.ts';
import { bundledProfiles } from '../../electron/engine/isp/load-profile.ts';
import { practiceScenes } from '../../electron/engine/practice/practice-scenes.ts';
import type { Args, Handlers } from '../../shared/contract/contract.ts';
import { DEFAULT_SETTINGS, type Hello } from '../../shared/contract/window-schemas.ts';
import type { Judgement, StreamEvent } from '../../shared/contract/event-schema.ts';
import type { PolicyTold } from '../../shared/contract/policy-schemas.ts';
import { summariseIsp } from '../../shared/contract/isp-summary.ts';
import type { CallName } from '../../shared/contract/surface.ts';
import type { IspProfile } from '../../shared/isp/profile.ts';
import type { ProviderSettings } from '../../shared/model/provider-settings.ts';
import { UNTRIED } from '../../shared/model/network.ts';
import type { ChangeEntry, ChangeReport, Target } from '../../shared/model/change.ts';
import type { AccountsReport } from '../../shared/model/mail-account.ts';
import type { Observation } from '../../shared/model/observation.ts';

export function profileOf(id: string): IspProfile {
  const found = bundledProfiles().find((profile) => profile.id === id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
}

const isp = summariseIsp(profileOf('wessex'));

export const OBSERVATION: Observation = {
  id: 'o1',
  role: 'provider',
  purpose: 'mail',
  host: 'smtp.example.org',
  address: '192.0.2.1',
  family: 4,
  port: 25,
  security: 'none',
  outcome: 'failed',
  step: 'connect',
  failure: 'connect-timeout',
  startedMs: 3,
  endedMs: 3512,
  timings: { resolveMs: 2 },
  sockets: 3,
  bytesSent: 0,
  bytesReceived: 0,
  transcript: [{ atMs: 3, mark: '*', text: 'connecting' }],
};

export const JUDGEMENT: Judgement = {
  report: {
    schema: 'postern-report/1',
    startedAt: '2026-11-22T00:00:00.000Z',
    durationMs: 3600,
    isp: { id: 'wessex', connection: 'unknown' },
    subjects: [{ host: 'smtp.example.org', port: 25, security: null }],
    network: UNTRIED,
    observations: [OBSERVATION],
    ended: 'complete',
  },
  verdicts: [
    {
      code: 'isp-blocks-port',
      where: 'isp',
      confidence: 'likely',
      ports: [25],
      hosts: ['smtp.example.org'],
      evidence: ['o1'],
      dependsOn: [],
      params: { isp: 'Wessex Internet', port: 25 },
      next: [{ kind: 'use-provider-port', host: 'smtp.example.org', port: 587, security: 'starttls' }],
    },
  ],
  isp,
  listening: false,
};

export const EVENTS: StreamEvent[] = [
  { kind: 'planned', plan: { targets: [] } },
  { kind: 'facts', network: { online: true } },
  {
    kind: 'progress',
    target: 't1',
    host: 'smtp.example.org',
    port: 25,
    step: 'connect',
    waiting: false,
    atMs: 3,
  },
  { kind: 'observation', observation: OBSERVATION },
  { kind: 'useful', host: 'smtp.example.org', port: 587, security: 'starttls', atMs: 90 },
  { kind: 'judged', judgement: JUDGEMENT },
];

export const HELLO: Hello = {
  version: '0.1.0',
  host: 'browser',
  systemLanguage: 'en-GB',
  isp,
  settings: DEFAULT_SETTINGS,
  autoCheck: false,
  practice: practiceScenes().map((scene) => ({ ...scene, subjects: [...scene.subjects] })),
  kept: null,
};

export const ACCOUNT_ID = 'thunderbird:xyz.default-release:smtp1:id1';
const TO: Target = { host: 'smtp.example.org', port: 587, security: 'starttls', login: { user: 'me' } };

export const ACCOUNTS: AccountsReport = {
  schema: 'postern-accounts/1',
  accounts: [
    {
      id: ACCOUNT_ID,
      client: 'thunderbird',
      profile: 'xyz.default-release',
      email: 'me@example.org',
      outgoing: {
        host: 'smtp.example.org',
        port: 25,
        security: 'none',
        login: { method: 'password', user: 'me' },
      },
      mode: 'direct',
      running: true,
      files: ['/home/me/.thunderbird/xyz.default-release/prefs.js'],
    },
    {
      id: 'spark:1',
      client: 'spark',
      profile: '',
      email: '',
      outgoing: null,
      mode: 'explain',
      running: false,
      files: [],
      limit: { code: 'mail-command', params: { command: 'sendmail' } },
    },
  ],
  remarks: [
    { client: 'mutt', path: '/home/me/.muttrc', problem: 'not-permitted', detail: 'EACCES' },
    { client: 'apple-mail', path: 'Mail', problem: 'not-running' },
  ],
};

export const CHANGE_REPORT: ChangeReport = {
  schema: 'postern-change/1',
  change: null,
  status: 'would-change',
  account: ACCOUNT_ID,
  client: 'thunderbird',
  email: 'me@example.org',
  from: ACCOUNTS.accounts[0]?.outgoing ?? null,
  to: TO,
  files: [
    {
      path: '/home/me/.thunderbird/xyz.default-release/prefs.js',
      before: 'user_pref("mail.smtpserver.smtp1.port", 25);',
      after: 'user_pref("mail.smtpserver.smtp1.port", 587);',
      settings: [
        { key: 'mail.smtpserver.smtp1.port', before: '25', after: '587' },
        { key: 'mail.smtpserver.smtp1.try_ssl', before: null, after: '2' },
      ],
    },
  ],
  alsoMoves: ['thunderbird:xyz.default-release:smtp1:id2'],
  asksPassword: false,
  needsRestart: true,
  problem: { code: 'changed-by-hand', path: '/home/me/prefs.js', detail: 'EBUSY' },
  conflicts: [{ path: '/home/me/prefs.js', key: 'k', ours: '587', now: '465', old: null }],
  digest: 'd1',
};

const CHANGE_ENTRY: ChangeEntry = {
  change: 'c-1',
  at: '2026-11-22T00:00:00.000Z',
  state: 'interrupted',
  account: ACCOUNT_ID,
  client: 'thunderbird',
  email: 'me@example.org',
  from: CHANGE_REPORT.from,
  // What the journal holds is told as it is.
  to: { ...TO, host: 'not a host' },
  files: [{ path: '/home/me/prefs.js', settings: [{ key: 'k', before: null, after: '1' }] }],
};

const SETTINGS: ProviderSettings = {
  schema: 'postern-settings/1',
  email: 'me@example.org',
  domain: 'example.org',
  provider: 'Example Mail',
  candidates: [
    {
      host: 'smtp.example.org',
      port: 465,
      security: 'tls',
      methods: ['encrypted-password', 'password'],
      user: null,
      source: 'autoconfig-insecure',
      sourceDetail: 'http://autoconfig.example.org/mail/config-v1.1.xml',
      proof: OBSERVATION,
      proven: false,
      caution: 'insecure-source',
    },
  ],
  quirks: [{ kind: 'app-password' }, { kind: 'no-smtp', note: 'paid-plan' }],
  sources: [{ source: 'ispdb', outcome: 'failed', detail: 'ENOTFOUND' }],
};

const POLICY: PolicyTold = {
  isp: 'wessex',
  name: 'Wessex Internet',
  sequence: 3,
  since: '2026-11-02',
  ageDays: 20,
  overdue: false,
  renewable: true,
  from: 'www.example.net',
};

/** One good argument for each call. */
export const GOOD: { [Name in CallName]: Args<Name> } = {
  hello: null,
  listIsps: null,
  readIsp: { id: 'wessex' },
  chooseIsp: { id: 'wessex' },
  saveSettings: { ...DEFAULT_SETTINGS, language: 'pt-BR', textSize: 'larger' },
  openLink: { url: 'https://www.example.net/help' },
  check: { servers: [{ host: 'smtp.example.org', port: null }], connection: null, practice: null },
  stopCheck: null,
  hostWishes: null,
  policyInForce: null,
  fetchPolicy: null,
  takePolicy: { text: '{}' },
  listAccounts: { practice: null },
  findSettings: { email: 'me@example.org', practice: null },
  listFixes: { account: ACCOUNT_ID, practice: null },
  previewChange: { account: ACCOUNT_ID, to: TO, practice: null },
  applyChange: { account: ACCOUNT_ID, to: TO, digest: 'd1', consent: false, practice: null },
  undoChange: { change: null, practice: 'isp-drops-25' },
  listChanges: { practice: null },
  watchAccount: { account: ACCOUNT_ID, practice: null },
  sendTest: { account: ACCOUNT_ID, password: 'correct horse', language: 'en', practice: null },
  lookAtMachine: { practice: null },
  howToAsk: { practice: null },
  draftRequest: { ...OF_REQUEST, request: null, wanted: REQUEST_WANTED },
  sendRequest: {
    ...OF_REQUEST,
    mail: {
      from: 'me@example.org',
      host: 'smtp.example.org',
      port: 587,
      login: { user: 'me', password: 'correct horse' },
    },
  },
  cancelRequest: OF_REQUEST,
  noteRequest: { ...OF_REQUEST, note: { state: 'filed', reference: '4711', closed: null } },
  saveRequest: { ...OF_REQUEST, form: 'text' },
  removeRequests: { ...OF_REQUEST, request: null },
  listRequests: { practice: 'isp-drops-25', language: 'pt-BR' },
  saveReport: { startedAt: '2026-11-22T08:00:00.000Z', shown: ['address'], form: 'html', language: 'de' },
  lookAtDoors: { practice: null },
  lookDaily: { practice: null, on: true },
};

/** A host that answers at once, without a network. */
export const SAMPLE_HANDLERS: Handlers = {
  hello: () => Promise.resolve(HELLO),
  readIsp: () => Promise.resolve(isp),
  listIsps: () => Promise.resolve([{ id: 'wessex', name: 'Wessex Internet' }]),
  chooseIsp: () => Promise.resolve(isp),
  saveSettings: (settings) => Promise.resolve(settings),
  openLink: () => Promise.resolve({ opened: true }),
  check: (_request, listen) => {
    EVENTS.forEach(listen);
    return Promise.resolve(JUDGEMENT);
  },
  stopCheck: () => Promise.resolve({ stopped: true }),
  hostWishes: (_none, listen) => {
    listen({ kind: 'show', page: 'practice' });
    return Promise.resolve(null);
  },
  policyInForce: () => Promise.resolve(POLICY),
  fetchPolicy: () => Promise.resolve({ told: POLICY, refused: 'not-newer' }),
  takePolicy: () => Promise.resolve({ told: POLICY, refused: null }),
  listAccounts: () => Promise.resolve(ACCOUNTS),
  findSettings: (_wanted, listen) => {
    listen({ source: 'ispdb', outcome: 'failed' });
    return Promise.resolve(SETTINGS);
  },
  listFixes: () =>
    Promise.resolve([
      {
        step: { kind: 'use-provider-port', host: TO.host, port: TO.port, security: TO.security },
        to: TO,
        from: 'check',
      },
      {
        step: { kind: 'use-relay', host: 'relay.example.net', port: 25, security: 'none', login: 'none' },
        to: { host: 'relay.example.net', port: 25, security: 'none', login: 'none' },
        from: 'srv',
        caution: 'other-domain',
      },
    ]),
  previewChange: () => Promise.resolve(CHANGE_REPORT),
  applyChange: () => Promise.resolve({ ...CHANGE_REPORT, status: 'changed', change: 'c-1' }),
  undoChange: () => Promise.resolve({ ...CHANGE_REPORT, status: 'undone', change: 'c-1' }),
  listChanges: () => Promise.resolve([CHANGE_ENTRY]),
  watchAccount: (_account, listen) => {
    listen({ running: true });
    listen({ running: false });
    return Promise.resolve({ running: false });
  },
  sendTest: () =>
    Promise.resolve({
      outcome: 'refused',
      at: 'login',
      reply: '535 5.7.8 Authentication failed',
      temporary: false,
    }),
  lookAtMachine: () => Promise.resolve(MACHINE),
  howToAsk: () => Promise.resolve(ASKING),
  draftRequest: () =>
    Promise.resolve({
      told: null,
      trouble: null,
      faults: [{ place: { part: 'field', name: 'username' }, problem: 'too-long', most: 200 }],
    }),
  sendRequest: () => Promise.resolve(REQUEST_ANSWER),
  cancelRequest: () => Promise.resolve(REQUEST_ANSWER),
  noteRequest: () => Promise.resolve(REQUEST_ANSWER),
  saveRequest: () =>
    Promise.resolve({
      outcome: 'by-page',
      file: { name: 'r-1.txt', type: 'text/plain', text: 'Good day,\n' },
    }),
  removeRequests: () => Promise.resolve({ requests: [], damaged: [] }),
  lookAtDoors: () => Promise.resolve(DOORS),
  lookDaily: () => Promise.resolve({ state: 'off', failed: 'Failed to connect to bus' }),
  saveReport: () =>
    Promise.resolve({
      outcome: 'by-page',
      file: { name: 'r.html', type: 'text/html', text: '<!doctype html>' },
    }),
  listRequests: () =>
    Promise.resolve({
      requests: REQUEST_ANSWER.told === null ? [] : [REQUEST_ANSWER.told],
      damaged: [{ request: 'r-2', trouble: { code: 'damaged', detail: '/home/me/outbox/r-2' } }],
    }),
};
