import type { Handlers } from '../../../shared/contract/contract.ts';
import { ContractError } from '../../../shared/contract/errors.ts';
import type { PolicyAnswer } from '../../../shared/contract/policy-schemas.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { PolicyStore } from '../isp/update/policy-store.ts';
import type { Taken } from '../isp/update/take-policy.ts';
import { tellPolicy } from '../isp/update/tell-policy.ts';

/** The policies of the pack a program was built with. */
export interface DeskPolicies {
  store: PolicyStore;
  /** Takes a newer one from a web address. */
  fetch: (url: string, signal: AbortSignal) => Promise<Taken>;
}

export interface DeskPoliciesDeps {
  /** Null: the program has no provider of its own. */
  policies: DeskPolicies | null;
  now: () => Date;
  /** Newer rules are in force: whatever is judged from now on goes by them. */
  replaced: (profile: IspProfile) => void;
}

/** The calls of the contract that concern the provider's newer policies. */
export function createDeskPolicies({
  policies,
  now,
  replaced,
}: DeskPoliciesDeps): Pick<Handlers, 'policyInForce' | 'fetchPolicy' | 'takePolicy'> {
  const answered = async (take: (own: DeskPolicies) => Promise<Taken>): Promise<PolicyAnswer> => {
    if (policies === null) throw new ContractError('not-allowed', { what: 'policy' });
    const taken = await take(policies);
    const inForce = await policies.store.current();
    if (taken.ok) replaced(inForce.profile);
    return { told: tellPolicy(inForce, now()), refused: taken.ok ? null : taken.code };
  };
  return {
    policyInForce: async () => (policies === null ? null : tellPolicy(await policies.store.current(), now())),
    fetchPolicy: (_none, _listen, signal) =>
      answered(async ({ store, fetch }) => {
        const { url } = (await store.current()).pack.updates ?? {};
        // The contract names only the part of it that `shared/` may know; `serve-contract.ts` makes the whole.
        return url === undefined ? { ok: false, code: 'no-keys' } : fetch(url, signal as AbortSignal);
      }),
    takePolicy: ({ text }) => answered(({ store }) => store.take(text)),
  };
}
