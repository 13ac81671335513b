import { createWorld, type World } from './world.ts';
import { reap } from './state.ts';

/** Several worlds side by side; each plays one scene at a time. */
export interface Pool {
  /** Waits for a free world, uses it, gives it back. */
  use<T>(task: (world: World) => Promise<T>): Promise<T>;
  close(): void;
}

/** Clears away what killed runs left, then makes the worlds. */
export async function createPool(count: number): Promise<Pool> {
  reap();
  const made = await Promise.allSettled(Array.from({ length: count }, () => createWorld()));
  const worlds = made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const close = (): void => worlds.forEach((world) => world.close());
  const failed = made.find((one) => one.status === 'rejected');
  if (failed) {
    close();
    throw failed.reason;
  }
  const free = [...worlds];
  const waiting: ((world: World) => void)[] = [];
  const give = (world: World): void => {
    const next = waiting.shift();
    if (next) next(world);
    else free.push(world);
  };
  const take = (): Promise<World> => {
    const world = free.pop();
    return world ? Promise.resolve(world) : new Promise((resolve) => waiting.push(resolve));
  };
  return {
    async use(task) {
      const world = await take();
      try {
        return await task(world);
      } finally {
        give(world);
      }
    },
    close,
  };
}
