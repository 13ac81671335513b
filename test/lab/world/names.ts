import { randomBytes } from 'node:crypto';

export const PLACES = ['customer', 'router', 'isp', 'internet'] as const;
export type Place = (typeof PLACES)[number];

/** A world's own prefix: several may run side by side. */
export function newWorldId(): string {
  return `postern-${randomBytes(3).toString('hex')}`;
}

/** The namespace of a place in a world, as `ip netns list` shows it. */
export function namespaceOf(world: string, place: Place): string {
  return `${world}-${place}`;
}
