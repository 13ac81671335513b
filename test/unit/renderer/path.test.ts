import { expect, test } from 'vitest';
import { hear, HEARD_NOTHING } from '../../../renderer/state/heard.ts';
import { lanesHeard } from '../../../renderer/state/path.ts';
import { endsAtProvider, lanesJudged } from '../../../shared/path/lanes.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { Target } from '../../../shared/model/plan.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { JUDGEMENT, OBSERVATION } from '../../contract/sample.ts';

function firstOf<One>([first]: readonly One[]): One {
  if (first === undefined) throw new Error('nothing there');
  return first;
}

const TARGET: Target = {
  id: 't1',
  role: 'provider',
  purpose: 'mail',
  host: 'smtp.example.org',
  port: 25,
  security: 'none',
  depth: 'session',
  tlsOptional: true,
  families: [4],
  priority: 0,
};
const WITHOUT_FAILURE = { ...OBSERVATION };
delete WITHOUT_FAILURE.failure;
const shut = (port: number, more: Partial<Observation> = {}): Observation => ({
  ...OBSERVATION,
  port,
  ...more,
});
const open = (port: number, more: Partial<Observation> = {}): Observation => ({
  ...WITHOUT_FAILURE,
  port,
  outcome: 'ready',
  step: 'ready',
  ...more,
});
const BLOCKED = firstOf(JUDGEMENT.verdicts);
const lanes = (observations: Observation[], verdicts: readonly Verdict[] = JUDGEMENT.verdicts) =>
  lanesJudged({ ...JUDGEMENT.report, observations }, verdicts).map(({ port, state, place }) => [
    port,
    state,
    place,
  ]);

test('a running check: idle, knocking, waiting, open', () => {
  const planned = hear(HEARD_NOTHING, [{ kind: 'planned', plan: { targets: [TARGET] } }]);
  expect(lanesHeard(planned)[0]).toEqual({ port: 25, state: 'idle', place: null });
  const told = {
    kind: 'progress',
    target: 't1',
    host: TARGET.host,
    port: 25,
    step: 'connect',
    atMs: 3,
  } as const;
  expect(lanesHeard(hear(planned, [{ ...told, waiting: false }]))[0]?.state).toBe('trying');
  expect(lanesHeard(hear(planned, [{ ...told, waiting: true }]))[0]?.state).toBe('waiting');
  expect(lanesHeard(hear(planned, [{ kind: 'observation', observation: open(25) }]))[0]?.state).toBe('open');
});

test('isp-drops-25: the block stands at the provider, the other doors are open', () => {
  expect(lanes([shut(25), open(465), open(587)])).toEqual([
    [25, 'shut', 'isp'],
    [465, 'open', null],
    [587, 'open', null],
  ]);
});

test('a door nobody spoke of: at the server when it answered, not known when nothing did', () => {
  expect(lanes([shut(465, { failure: 'connect-refused' }), shut(587)])).toEqual([
    [25, 'idle', null],
    [465, 'shut', 'provider'],
    [587, 'shut', 'unknown'],
  ]);
});

test('offline shuts every door where the line ends', () => {
  const offline: Verdict = { ...BLOCKED, code: 'offline', where: 'router', ports: [] };
  expect(lanes([shut(25), shut(587)], [offline]).map(([, , place]) => place)).toEqual([
    'router',
    null,
    'router',
  ]);
});

test('open by IPv4 and shut by IPv6 is neither open nor shut', () => {
  expect(lanes([open(25), shut(25, { family: 6 })])[0]).toEqual([25, 'partly', null]);
});

test('without a server of the user, the best of the strangers counts, and the picture says so', () => {
  const strangers = [shut(25, { role: 'control' }), open(25, { role: 'control', host: 'mx.example.net' })];
  expect(lanes(strangers)[0]).toEqual([25, 'open', null]);
  expect(endsAtProvider(strangers)).toBe(false);
});

test('what was only compared with does not open the door of the own server', () => {
  expect(lanes([shut(25), open(25, { role: 'control', host: 'mx.example.net' })])[0]).toEqual([
    25,
    'shut',
    'isp',
  ]);
});

test('a port of the user’s own choosing has a lane of its own', () => {
  expect(lanes([open(2525)]).map(([port]) => port)).toEqual([25, 465, 587, 2525]);
});
