import type { Api } from '../../../shared/contract/contract.ts';
import type { Target } from '../../../shared/model/change.ts';
import type { SceneId } from '../../../shared/model/practice.ts';
import { doorOf } from '../../state/account-doors.ts';
import { isEmail } from '../../state/read-form.ts';

/** `unknown`: it could not be tried. */
export type Proof = 'trying' | 'open' | 'shut' | 'unknown';

/** Knocks at the new door, as a check does. */
export async function proveDoor(
  host: Api,
  to: Target,
  email: string,
  practice: SceneId | null,
  signal: AbortSignal,
): Promise<Proof> {
  const server = {
    host: to.host,
    port: to.port,
    security: to.security,
    ...(email !== '' && isEmail(email) && { email }),
  };
  try {
    const { report } = await host.check(
      { servers: [server], connection: null, practice },
      () => undefined,
      signal,
    );
    return doorOf({ outgoing: { ...to, login: { method: 'none' } } }, report);
  } catch {
    return 'unknown';
  }
}
