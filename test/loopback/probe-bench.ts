import { Socket } from 'node:net';
import { connect as secure } from 'node:tls';
import type { CheckEvent } from '../../electron/engine/probe/events.ts';
import {
  runPlan,
  type ProbeDeps,
  type ProbeResult,
  systemProbe,
} from '../../electron/engine/probe/run-plan.ts';
import type { Observation } from '../../shared/model/observation.ts';
import type { Target } from '../../shared/model/plan.ts';

let count = 0;

/** A target on loopback, a full plain conversation unless said otherwise. */
export function target(more: Partial<Target> & { port: number }): Target {
  return {
    id: `t${++count}`,
    role: 'provider',
    purpose: 'mail',
    host: '127.0.0.1',
    security: 'none',
    depth: 'session',
    tlsOptional: false,
    families: [4],
    priority: 1,
    ...more,
  };
}

/** The real probe, but: names come from `names`, these ports stay silent, and this authority is trusted. */
export function benchDeps(
  world: {
    names?: Record<string, string[] | string>;
    silentPorts?: number[];
    trust?: string;
    deadlineMs?: number;
    listenMs?: number;
  } = {},
): ProbeDeps {
  const real = systemProbe(world);
  return {
    ...real,
    resolver: {
      query(name, family) {
        const entry = world.names?.[name] ?? 'ENOTFOUND';
        if (typeof entry === 'string') return Promise.resolve({ error: entry });
        const addresses = entry.filter((address) => address.includes(':') === (family === 6));
        return Promise.resolve(addresses.length > 0 ? { addresses } : { error: 'ENODATA' });
      },
      system: () => Promise.resolve({ error: 'ENOTFOUND' }),
    },
    connect: (to) => (world.silentPorts?.includes(to.port) === true ? new Socket() : real.connect(to)),
    secure: (options) => secure({ ...options, ...(world.trust === undefined ? {} : { ca: world.trust }) }),
  };
}

export async function run(
  targets: Target[],
  deps: ProbeDeps,
  signal: AbortSignal = new AbortController().signal,
): Promise<ProbeResult & { events: CheckEvent[]; tookMs: number }> {
  const events: CheckEvent[] = [];
  const began = performance.now();
  const result = await runPlan({ targets }, deps, (event) => events.push(event), signal);
  return { ...result, events, tookMs: performance.now() - began };
}

/** Runs one target and gives its one observation. */
export async function observe(
  more: Partial<Target> & { port: number },
  deps: ProbeDeps,
): Promise<Observation> {
  const { observations } = await run([target(more)], deps);
  const [only, ...others] = observations;
  if (only === undefined || others.length > 0) throw new Error(`${observations.length} observations`);
  return only;
}
