/** The most a signed policy may have, characters or bytes: a profile and a signature. As much as is read from the web. */
export const LARGEST_POLICY = 262_144;

/** Why a newer policy was not taken. The one in force stays, whatever the reason. */
export const POLICY_REFUSALS = [
  /** The pack names no key, so nothing can be newer than it. */
  'no-keys',
  /** No signed policy, or not the whole of one. */
  'not-a-policy',
  /** Signed with a key that the pack does not name. */
  'wrong-key',
  /** Changed after it was signed. */
  'bad-signature',
  'other-isp',
  /** Sent again, or an older one. */
  'not-newer',
  'expired',
  /** Issued later than this computer's clock says it is. */
  'from-the-future',
  /** The profile in it has faults. */
  'not-valid',
  /** The address is not `https:`, or names a port. */
  'insecure-address',
  'not-readable',
  'not-fetched',
  /** This computer does not let it be kept. */
  'not-written',
] as const;
export type PolicyRefusal = (typeof POLICY_REFUSALS)[number];
