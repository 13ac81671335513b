import { useEffect, useState } from 'react';
import type { PolicyTold } from '../../../shared/contract/policy-schemas.ts';
import { useHost } from '../../state/app-context.ts';

/** The policy in force of the program's own provider; null while it is asked for, and where there is none. */
export function usePolicy(): [PolicyTold | null, (told: PolicyTold) => void] {
  const host = useHost();
  const [told, setTold] = useState<PolicyTold | null>(null);
  useEffect(() => {
    let gone = false;
    host.policyInForce().then(
      (found) => {
        if (!gone) setTold(found);
      },
      // Nothing can be said of it: the line stays away.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [host]);
  return [told, setTold];
}
