import type { CheckDeps } from './check.ts';
import { systemFactPorts } from './probe/facts/system-fact-ports.ts';
import { systemProbe, type ProbeOptions } from './probe/run-plan.ts';

/** The real network, clock and chance. */
export function systemCheckDeps(options: ProbeOptions): CheckDeps {
  return {
    probe: systemProbe(options),
    facts: systemFactPorts(),
    now: () => new Date(),
    monotonic: () => performance.now(),
    random: () => Math.random(),
  };
}
