import { useEffect, useState } from 'react';
import type { IspSummary } from '../../../shared/contract/isp-summary.ts';
import { ispMark } from '../../../shared/support-code/isp-mark.ts';
import { useHost } from '../../state/app-context.ts';

/** The provider a code names by its mark; null where its profile is not here, or while it is looked for. */
export function useIsp(mark: number | null): IspSummary | null {
  const host = useHost();
  const [found, setFound] = useState<{ mark: number; isp: IspSummary } | null>(null);
  useEffect(() => {
    if (mark === null) return;
    let left = false;
    const look = async (): Promise<void> => {
      const known = (await host.listIsps()).find(({ id }) => ispMark(id) === mark);
      if (known === undefined) return;
      const isp = await host.readIsp({ id: known.id });
      if (!left) setFound({ mark, isp });
    };
    // Without its profile the call goes on: the code names no provider then.
    look().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [host, mark]);
  return found !== null && found.mark === mark ? found.isp : null;
}
