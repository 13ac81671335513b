import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SendingWays } from '../../../electron/engine/requests/channels/channel.ts';
import { createOutbox } from '../../../electron/engine/requests/create-outbox.ts';
import type { Kept, Outbox, OutboxAnswer, OutboxDeps } from '../../../electron/engine/requests/outbox.ts';
import { profileSchema, type IspProfile, type IspProfileInput } from '../../../shared/isp/profile.ts';
import type { RequestDraft } from '../../../shared/requests/draft.ts';
import { profileWith } from '../../unit/isp/profile-with.ts';

type Exemption = NonNullable<IspProfileInput['connections'][number]['exemptions']>[number];

export const NO_WAYS: SendingWays = { mail: null };
export const SIGNAL = new AbortController().signal;
/** 2026-11-22T08:00:00Z */
export const MORNING = 1_795_334_400_000;

export const DRAFT: RequestDraft = {
  connection: 'dsl',
  channel: 'web-form',
  ports: [25],
  fields: { username: 'jane', phone: '402 694 6655' },
  attested: [{ id: 'virus-scanner', text: 'I have up-to-date virus scanning software.' }],
  reason: 'My own provider has port 25 only.',
  server: 'smtp.example.org',
  verdict: 'isp-blocks-port',
  report: null,
};

/** A profile with these ways to ask, in this order. */
export const profileOf = (...exemptions: Exemption[]): IspProfile =>
  profileSchema.parse(
    profileWith({
      connections: [{ type: 'dsl', blocks: [{ ports: [25] }], exemptions }],
      helpDesk: { phones: [{ number: '0800 1' }], email: 'abuse@isp.example' },
    }),
  );

export interface Home {
  folder: string;
  outbox: Outbox;
  /** Moves the clock. */
  at: (ms: number) => void;
  /** A second Postern in the same home. */
  another: () => Outbox;
  /** Drafts and queues in one go. */
  queued: (draft: Partial<RequestDraft>, profile: IspProfile) => Promise<string>;
  send: (request: string, ways?: SendingWays) => Promise<OutboxAnswer>;
  names: () => string[];
  end: () => void;
}

export function home(
  web: OutboxDeps['web'] = {},
  folder = mkdtempSync(join(tmpdir(), 'postern-out-')),
): Home {
  let now = MORNING;
  const deps: OutboxDeps = {
    folder,
    now: () => now,
    random: () => 0,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    letter: ({ request }) =>
      Promise.resolve({ subject: `Port 25 [${request}]`, text: `Request ${request}\n` }),
    web,
  };
  const outbox = createOutbox(deps);
  return {
    folder,
    outbox,
    at: (ms) => (now = ms),
    another: () => createOutbox({ ...deps, random: () => 0.5 }),
    async queued(draft, profile) {
      const { request } = keptOf(await outbox.draft({ ...DRAFT, ...draft }, profile)).request;
      keptOf(await outbox.queue(request));
      return request;
    },
    async send(request, ways = NO_WAYS) {
      const [answer] = await outbox.send({ request }, ways, SIGNAL);
      if (answer === undefined) throw new Error('no answer');
      return answer;
    },
    names: () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort(),
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function keptOf(answer: OutboxAnswer): Kept {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.kept;
}

/** What stands on the disk. */
export const onDisk = ({ folder }: Home, request: string): { request: { state: string } } =>
  JSON.parse(readFileSync(join(folder, 'outbox', request, 'request.json'), 'utf8')) as {
    request: { state: string };
  };
