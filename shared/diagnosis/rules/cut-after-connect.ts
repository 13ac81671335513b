import type { Rule } from '../rule.ts';
import { cutPorts, isCut } from '../evidence/cuts.ts';
import { summary } from '../evidence/summary.ts';
import { SETTLE_COMPUTER, SETTLE_NETWORK, steps } from '../next/steps.ts';
import { waysOut } from '../next/ways-out.ts';

/**
 * The connection stands and is then ended. To several hosts: something on the way does it. To the customer's server
 * alone, while others pass: that server does.
 */
export const cutAfterConnect: Rule = {
  code: 'cut-after-connect',
  judge(evidence, profile) {
    if (evidence.network.vpn === 'yes' && cutPorts(evidence).length > 0) return null;
    const several = cutPorts(evidence).flatMap((port) => port.observations);
    const failing = new Set(evidence.failing.flatMap((state) => state.ids));
    const own = evidence.observations.filter((o) => failing.has(o.id) && isCut(o));
    const shown = several.length > 0 ? several : own;
    const [first] = shown;
    if (first === undefined) return null;
    const othersPass = evidence.observations.some(
      (o) => o.role === 'control' && o.port === first.port && o.outcome === 'ready',
    );
    const ways = waysOut(evidence, profile);
    return {
      where: several.length > 0 ? 'network' : othersPass ? 'provider' : 'unknown',
      confidence: several.length > 0 || othersPass ? 'likely' : 'unsure',
      ...summary(shown),
      params: { host: first.host, port: first.port },
      next: steps(
        several.length > 0
          ? [...ways, { kind: 'check-firewall' }, SETTLE_COMPUTER, SETTLE_NETWORK]
          : [
              ...ways,
              { kind: 'wait-and-retry' },
              SETTLE_NETWORK,
              { kind: 'contact-provider', host: first.host },
            ],
        SETTLE_NETWORK,
      ),
    };
  },
};
