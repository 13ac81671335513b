import type { ReactElement } from 'react';
import { DOOR, layoutOf, stopOf } from '../path/geometry.ts';
import type { Lane } from '../path/lanes.ts';

/** The way of the mail from side to side. The same stands in words below it. */
export function PathFigure({ lanes }: { lanes: readonly Lane[] }): ReactElement {
  const layout = layoutOf('wide', lanes.length);
  return (
    <svg viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true" focusable="false">
      {lanes.map((lane, index) => (
        <LaneLine key={lane.port} lane={lane} index={index} />
      ))}
      {layout.stations.map(({ x, y }) => (
        <circle key={x} className="station" cx={x} cy={y} r="14" />
      ))}
    </svg>
  );

  function LaneLine({ lane, index }: { lane: Lane; index: number }): ReactElement {
    const from = layout.point(0, index);
    const door = layout.point(1, index);
    const stop = layout.point(stopOf(lane), index);
    const { width, height } = DOOR.wide;
    const shut = lane.state === 'shut';
    // A block at the door itself stands before it, so that the number can be read.
    const at = lane.place === 'provider' ? stop.x - width - 16 : stop.x;
    return (
      <g className={shut ? 'stopped' : undefined}>
        <line className="rest" x1={from.x} y1={from.y} x2={door.x} y2={door.y} />
        {lane.state !== 'idle' && <line className="lit" x1={from.x} y1={from.y} x2={stop.x} y2={stop.y} />}
        <rect
          className="door"
          x={door.x - width}
          y={door.y - height}
          width={2 * width}
          height={2 * height}
          rx="4"
        />
        <text className="number" x={door.x} y={door.y}>
          {lane.port}
        </text>
        {shut && (
          <>
            <circle className="block" cx={at} cy={stop.y} r="14" />
            <path className="mark" d={`M${at - 6} ${stop.y - 6}l12 12m0-12l-12 12`} fill="none" />
          </>
        )}
      </g>
    );
  }
}
