import type { Api } from '../../../shared/contract/contract.ts';
import type { PolicyTold } from '../../../shared/contract/policy-schemas.ts';
import { useAsked, type Asked } from '../../state/use-asked.ts';

const inForce = (host: Api) => host.policyInForce();

/** The policy in force of the program's own provider; nothing where there is none, or nothing can be said of it. */
export function usePolicy(): Asked<PolicyTold | null> {
  return useAsked(inForce);
}
