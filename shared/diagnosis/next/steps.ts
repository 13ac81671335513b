import type { NextStep } from '../../model/verdict.ts';

/** No step twice, and at least one. */
export function steps(list: readonly NextStep[], otherwise: NextStep): NextStep[] {
  const seen = new Set<string>();
  const once = list.filter((step) => {
    const key = JSON.stringify(step);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return once.length > 0 ? once : [otherwise];
}

/** The tests that tell this computer from the router from the line beyond. */
export const SETTLE_COMPUTER: NextStep = { kind: 'settle-by', by: 'other-computer' };
export const SETTLE_NETWORK: NextStep = { kind: 'settle-by', by: 'phone-hotspot' };
export const SETTLE_ROUTER: NextStep = { kind: 'settle-by', by: 'look-at-router' };
export const SETTLE_FIREWALL: NextStep = { kind: 'settle-by', by: 'look-at-firewall' };
export const SETTLE_CABLE: NextStep = { kind: 'settle-by', by: 'cable' };
