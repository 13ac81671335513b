/** Bits an ISP has in a code: among a thousand profiles, one pair in two is alike. */
export const ISP_BITS = 20;

/**
 * A number for a profile's id: FNV-1a of its characters, which are ASCII (32 bits, offset 0x811c9dc5, prime 0x01000193), the upper bits
 * folded onto the lower 20. No register of ISPs is needed, and no network: whoever has the profile knows its mark.
 */
export function ispMark(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  }
  return (hash ^ (hash >>> ISP_BITS)) & ((1 << ISP_BITS) - 1);
}
