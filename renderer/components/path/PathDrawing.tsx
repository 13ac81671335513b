import { useId } from 'react';
import { doorInWords } from '../../../shared/messages/word-door.ts';
import { layoutOf } from '../../../shared/path/geometry.ts';
import type { Lane, Place } from '../../../shared/path/lanes.ts';
import { useWords } from '../../state/app-context.ts';
import { LaneLine } from './LaneLine.tsx';
import { Station, type StationName } from './Station.tsx';
import { useWay } from './use-way.ts';
import './path.css';

interface Props {
  lanes: readonly Lane[];
  /** The provider's name, or its stand-in. */
  isp: string;
  /** The way ends at the user's own mail company, or at others. */
  own: boolean;
}

const STATIONS: readonly StationName[] = ['computer', 'router', 'isp', 'provider'];
const BLOCKED_AT: Readonly<Record<Place, StationName | null>> = {
  computer: 'computer',
  router: 'router',
  network: null,
  isp: 'isp',
  provider: 'provider',
  unknown: null,
};

/** The way of the mail as a picture, and the same in words below it: nothing is said by colour alone. */
export function PathDrawing({ lanes, isp, own }: Props) {
  const words = useWords();
  const id = useId();
  const [frame, way] = useWay();
  const layout = layoutOf(way, lanes.length);
  const blocked = lanes.flatMap(({ place }) => (place === null ? [] : (BLOCKED_AT[place] ?? [])));
  const names = [
    words.message('window.path.computer', {}),
    words.message('window.path.router', {}),
    isp,
    words.message(own ? 'window.path.provider' : 'window.path.others', {}),
  ];
  return (
    <section className={`path path-${way}`} aria-labelledby={id} ref={frame}>
      <h2 id={id} className="hidden">
        {words.message('window.path', {})}
      </h2>
      <div className="path-picture">
        <svg viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true" focusable="false">
          {lanes.map((lane, index) => (
            <LaneLine key={lane.port} lane={lane} index={index} layout={layout} />
          ))}
          {layout.stations.map(({ x, y }, index) => {
            const name = STATIONS[index];
            return name && <Station key={name} name={name} x={x} y={y} blocked={blocked.includes(name)} />;
          })}
        </svg>
        <ol className="path-names">
          {names.map((name, index) => (
            <li key={STATIONS[index]}>{name}</li>
          ))}
        </ol>
      </div>
      <ul className="path-doors">
        {lanes.map((lane) => (
          <li key={lane.port} className={`path-door path-door-${lane.state}`}>
            <span className="path-sign" aria-hidden="true" />
            {doorInWords(lane, isp, words)}
          </li>
        ))}
      </ul>
    </section>
  );
}
