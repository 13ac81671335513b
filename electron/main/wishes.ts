import type { HostWish } from '../../shared/contract/window-schemas.ts';

/** Carries what the menu asks for to whichever page is loaded now; with none there, a wish is forgotten. */
export function createWishes() {
  const listeners = new Set<(wish: HostWish) => void>();
  return {
    tell: (wish: HostWish): void => {
      for (const listener of listeners) listener(wish);
    },
    listen: (listener: (wish: HostWish) => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
