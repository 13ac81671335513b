import type { Verdict } from '../model/verdict.ts';
import { CODE_PORTS, type CodeDoor, type Essentials } from '../support-code/essentials.ts';
import { placeOfVerdict, type Lane, type Place } from './lanes.ts';

/** The doors a support code tells of: those of the customer's own server, or of others where it has none. */
export function lanesOfCode({ doors }: Essentials, verdict: Verdict): { lanes: Lane[]; own: boolean } {
  const own = CODE_PORTS.some((port) => doors.provider[port] !== 'not-tried');
  const shown = own ? doors.provider : doors.control;
  const lanes = CODE_PORTS.map((port): Lane => {
    const door = shown[port];
    if (door === 'open' || door === 'partly') return { port, state: door, place: null };
    if (door === 'not-tried') return { port, state: 'idle', place: null };
    return { port, state: 'shut', place: placeOfVerdict(port, [verdict]) ?? placeOfDoor(door) };
  });
  return { lanes, own };
}

/** Without a cause: who refuses or breaks off was reached, who is silent may be anywhere. */
const placeOfDoor = (door: CodeDoor): Place => (door === 'silent' ? 'unknown' : 'provider');
