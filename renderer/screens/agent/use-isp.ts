import { useCallback } from 'react';
import type { Api } from '../../../shared/contract/contract.ts';
import type { IspSummary } from '../../../shared/contract/isp-summary.ts';
import { ispMark } from '../../../shared/support-code/isp-mark.ts';
import { useAsked } from '../../state/use-asked.ts';

/**
 * The provider a code names by its mark; null where its profile is not here, or while it is looked for. Without it the
 * call goes on: the code names no provider then.
 */
export function useIsp(mark: number | null): IspSummary | null {
  const ask = useCallback(
    async (host: Api): Promise<IspSummary | null> => {
      if (mark === null) return null;
      const known = (await host.listIsps()).find(({ id }) => ispMark(id) === mark);
      return known === undefined ? null : host.readIsp({ id: known.id });
    },
    [mark],
  );
  return useAsked(ask).answer;
}
