import { policyFor } from '../../../shared/isp/policy.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { SceneId } from '../../../shared/model/practice.ts';
import type { ProbeOptions } from '../probe/deps.ts';
import { startPractice, type Practice } from './start-practice.ts';

/** A scene in which the provider bears the name, the rules and the help desk of a profile; its hosts stay the scene's own. */
export async function startDressedPractice(
  id: SceneId,
  profile: IspProfile,
  options: ProbeOptions,
): Promise<Practice> {
  const practice = await startPractice(id, options);
  const { connection } = practice.request;
  return {
    ...practice,
    request: {
      ...practice.request,
      profile: dress(profile, practice.request.profile),
      connection: connection === null ? null : policyFor(profile, connection).type,
    },
  };
}

/** What customers read is the profile's; what a check connects to is the scene's. */
export function dress(profile: IspProfile, scene: IspProfile): IspProfile {
  const { networks, relays, controls, mailDomains } = scene;
  const dressed = { ...profile, networks, relays, controls, mailDomains };
  // The scene's relay has a name, and its doors are the usual ones.
  delete dressed.unnamedRelay;
  delete dressed.alternatePorts;
  return dressed;
}
