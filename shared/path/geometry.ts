import type { Lane, Place } from './lanes.ts';

/** Drawn from side to side, or, where that has no room, from top to bottom. */
export type Way = 'wide' | 'tall';

/** How far along the way each place is, from the computer (0) to the door of the mail company (1). */
const ALONG: Readonly<Record<Place, number>> = {
  computer: 0.07,
  router: 1 / 3,
  network: 0.5,
  unknown: 0.5,
  isp: 2 / 3,
  provider: 1,
};

export interface Layout {
  way: Way;
  width: number;
  height: number;
  /** Where the four stations' pictures stand. */
  stations: readonly { x: number; y: number }[];
  point: (along: number, lane: number) => { x: number; y: number };
}

const LANE_GAP = 36;
/** Half of a door's width and height. From top to bottom the doors stand side by side. */
export const DOOR: Readonly<Record<Way, { width: number; height: number }>> = {
  wide: { width: 26, height: 14 },
  tall: { width: 18, height: 14 },
};
const TALL_GAP = 42;

/** Units of the drawing. The stations stand in the middle of four equal columns (or rows), as their names do. */
export function layoutOf(way: Way, lanes: number): Layout {
  const across = (lanes - 1) * LANE_GAP;
  if (way === 'wide') {
    return {
      way,
      width: 800,
      height: 96 + across + 24,
      stations: [100, 300, 500, 700].map((x) => ({ x, y: 30 })),
      point: (along, lane) => ({ x: 100 + along * 600, y: 88 + lane * LANE_GAP }),
    };
  }
  return {
    way,
    width: 84 + (lanes - 1) * TALL_GAP + 20,
    height: 360,
    stations: [45, 135, 225, 315].map((y) => ({ x: 30, y })),
    point: (along, lane) => ({ x: 84 + lane * TALL_GAP, y: 45 + along * 270 }),
  };
}

/** Where a lane's line stops: at the block, or not before the door. */
export function stopOf({ state, place }: Lane): number {
  return state === 'shut' ? ALONG[place ?? 'unknown'] : 1;
}
