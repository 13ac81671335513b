import type { IspProfile } from '../../../shared/isp/profile.ts';

/**
 * A profile that lists nothing to compare with borrows the pool of the generic profile, all of it: servers, hosts beside
 * mail, portal check. One that lists anything gets exactly what it lists, and `perPort: 0` asks for nothing at all.
 * The profile's own limit (`perPort`) holds for borrowed controls too.
 */
export function withSharedControls(profile: IspProfile, pool: IspProfile['controls']): IspProfile {
  const { controls } = profile;
  const listsAny =
    controls.mail.length > 0 ||
    controls.nonMail.length > 0 ||
    controls.portalCheck !== undefined ||
    controls.addressEcho !== undefined;
  if (listsAny || controls.perPort === 0) return profile;
  const { mail, nonMail, portalCheck } = pool;
  return {
    ...profile,
    controls: { ...controls, mail, nonMail, ...(portalCheck === undefined ? {} : { portalCheck }) },
  };
}
