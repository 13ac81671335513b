import { infected } from '../../../shared/diagnosis/rules/possible-infection.ts';
import type { MachineLook } from '../../../shared/model/machine.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';

/** The verdict of a check that saw the same; null where there is nothing to fear. */
export function infectionOf({ port25, possibleInfection }: MachineLook): Verdict | null {
  if (!possibleInfection) return null;
  const count = port25?.reduce((sum, holder) => sum + holder.count, 0);
  return { code: 'possible-infection', dependsOn: [], ...infected(count) };
}
