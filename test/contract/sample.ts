import { bundledProfiles } from '../../electron/engine/isp/load-profile.ts';
import { practiceScenes } from '../../electron/engine/practice/practice-scenes.ts';
import { DEFAULT_SETTINGS, type Args, type Handlers, type Hello } from '../../shared/contract/contract.ts';
import type { Judgement, StreamEvent } from '../../shared/contract/event-schema.ts';
import { summariseIsp } from '../../shared/contract/isp-summary.ts';
import type { CallName } from '../../shared/contract/surface.ts';
import type { IspProfile } from '../../shared/isp/profile.ts';
import { UNTRIED } from '../../shared/model/network.ts';
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

/** One good argument for each call. */
export const GOOD: { [Name in CallName]: Args<Name> } = {
  hello: null,
  listIsps: null,
  chooseIsp: { id: 'wessex' },
  saveSettings: { ...DEFAULT_SETTINGS, language: 'pt-BR', textSize: 'larger' },
  openLink: { url: 'https://www.example.net/help' },
  check: { servers: [{ host: 'smtp.example.org', port: null }], connection: null, practice: null },
  stopCheck: null,
  hostWishes: null,
};

/** A host that answers at once, without a network. */
export const SAMPLE_HANDLERS: Handlers = {
  hello: () => Promise.resolve(HELLO),
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
};
