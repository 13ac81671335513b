export type Release = () => void;

/** A place taken is given back once; giving it back again does nothing. */
function once(release: () => void): Release {
  let given = false;
  return () => {
    if (given) return;
    given = true;
    release();
  };
}

/** A good guest opens no more than four sockets to one host at a time; a host is an address here. */
export const SOCKETS_PER_HOST = 4;

export interface HostSlots {
  /** A place now, or null. */
  tryTake(address: string): Release | null;
  /** Calls `go` with a place, now or in turn. The returned function leaves the queue. */
  queue(address: string, go: (release: Release) => void): () => void;
  /** Does anyone wait for a place? */
  crowded(address: string): boolean;
}

export function createHostSlots(limit: number = SOCKETS_PER_HOST): HostSlots {
  const taken = new Map<string, number>();
  const waiting = new Map<string, ((release: Release) => void)[]>();

  const place = (address: string): Release =>
    once(() => {
      const next = waiting.get(address)?.shift();
      if (next !== undefined) next(place(address));
      else taken.set(address, (taken.get(address) ?? 1) - 1);
    });
  const tryTake = (address: string): Release | null => {
    const now = taken.get(address) ?? 0;
    if (now >= limit) return null;
    taken.set(address, now + 1);
    return place(address);
  };

  return {
    tryTake,
    queue(address, go) {
      const free = tryTake(address);
      if (free !== null) {
        go(free);
        return () => undefined;
      }
      const queue = waiting.get(address) ?? [];
      waiting.set(address, queue);
      queue.push(go);
      return () => {
        const index = queue.indexOf(go);
        if (index >= 0) queue.splice(index, 1);
      };
    },
    crowded: (address) => (waiting.get(address)?.length ?? 0) > 0,
  };
}

export interface Ration {
  /** Calls `go` when there is room, lower `priority` first. The returned function leaves the queue. */
  queue(priority: number, go: (release: Release) => void): () => void;
  /** The room may have changed. */
  look(): void;
}

/** Lets at most `room()` hold a turn at a time; the room may grow and shrink. */
export function createRation(room: () => number): Ration {
  let held = 0;
  const waiting: { priority: number; go: (release: Release) => void }[] = [];
  const look = (): void => {
    while (waiting.length > 0 && held < room()) {
      const next = waiting.shift();
      held++;
      next?.go(
        once(() => {
          held--;
          look();
        }),
      );
    }
  };
  return {
    queue(priority, go) {
      const entry = { priority, go };
      const at = waiting.findIndex((other) => other.priority > priority);
      waiting.splice(at < 0 ? waiting.length : at, 0, entry);
      look();
      return () => {
        const index = waiting.indexOf(entry);
        if (index >= 0) waiting.splice(index, 1);
      };
    },
    look,
  };
}
