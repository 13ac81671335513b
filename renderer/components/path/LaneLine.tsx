import { DOOR, stopOf, type Layout } from '../../../shared/path/geometry.ts';
import type { Lane } from '../../../shared/path/lanes.ts';

/** One door's line: lit as far as it goes, faint beyond, with the block where it stands and the door at its end. */
export function LaneLine({ lane, index, layout }: { lane: Lane; index: number; layout: Layout }) {
  const from = layout.point(0, index);
  const door = layout.point(1, index);
  const stop = layout.point(stopOf(lane), index);
  const { width, height } = DOOR[layout.way];
  const unknown = lane.state === 'shut' && (lane.place === null || lane.place === 'unknown');
  return (
    <g className={`lane lane-${lane.state}`}>
      <line className="lane-rest" x1={from.x} y1={from.y} x2={door.x} y2={door.y} />
      {lane.state !== 'idle' && <line className="lane-lit" x1={from.x} y1={from.y} x2={stop.x} y2={stop.y} />}
      <g transform={`translate(${door.x} ${door.y})`}>
        <rect className="door" x={-width} y={-height} width={2 * width} height={2 * height} rx="4" />
        <text className="door-number" textAnchor="middle" dominantBaseline="central">
          {lane.port}
        </text>
      </g>
      {lane.state === 'shut' && (
        <Block x={stop.x} y={stop.y} unknown={unknown} atDoor={lane.place === 'provider'} />
      )}
    </g>
  );
}

function Block({ x, y, unknown, atDoor }: { x: number; y: number; unknown: boolean; atDoor: boolean }) {
  return (
    <g className="block" transform={`translate(${x} ${y})`}>
      <g className={atDoor ? 'block-beside-door' : undefined}>
        <circle r="14" />
        {unknown ? (
          <text textAnchor="middle" dominantBaseline="central">
            ?
          </text>
        ) : (
          <path d="M-5.5-5.5 5.5 5.5M5.5-5.5-5.5 5.5" />
        )}
      </g>
    </g>
  );
}
