import { CONNECTION_TYPES } from '../model/report.ts';
import { VERDICT_CODES, type Confidence } from '../model/verdict.ts';
import { ISP_BITS } from './isp-mark.ts';
import {
  CODE_DOORS,
  CODE_FLAGS,
  CODE_PORTS,
  CODE_ROLES,
  type CodeDoor,
  type Essentials,
} from './essentials.ts';

/** The version of the layout below. The version is read first, so that a later layout is told from a mistake. */
export const VERSION = 1;
/** Versions there is room for: 0 is never used, so that a code of zeros is none. */
const VERSIONS = 8;
/** Room in the layout for more than there are, so that a new one needs no new version. The lists may only grow at their end. */
const CONNECTIONS = 16;
const VERDICTS = 64;
const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'unsure'];

/** A field of the layout: how many values it has, and which it has. */
type Field = readonly [size: number, value: number];

/** The fields, first to last. They make one number: each is added after what stands is multiplied by its size. */
function fieldsOf({ isp, connection, doors, verdict, confidence, flags }: Essentials): Field[] {
  return [
    [2 ** ISP_BITS, isp],
    [CONNECTIONS, CONNECTION_TYPES.indexOf(connection)],
    ...CODE_ROLES.flatMap((role) =>
      CODE_PORTS.map((port): Field => [CODE_DOORS.length, CODE_DOORS.indexOf(doors[role][port])]),
    ),
    [VERDICTS, VERDICT_CODES.indexOf(verdict)],
    [CONFIDENCES.length, CONFIDENCES.indexOf(confidence)],
    ...CODE_FLAGS.map((flag): Field => [2, flags.includes(flag) ? 1 : 0]),
  ];
}

export function pack(essentials: Essentials): bigint {
  let number = 0n;
  for (const [size, value] of fieldsOf(essentials)) {
    if (value < 0 || value >= size) throw new RangeError('a value has no room in the code');
    number = number * BigInt(size) + BigInt(value);
  }
  // The version comes last and so is read first.
  return number * BigInt(VERSIONS) + BigInt(VERSION);
}

export type Unpacked =
  | { ok: true; essentials: Essentials }
  | { ok: false; problem: 'unknown-version'; version: number }
  | { ok: false; problem: 'not-a-code' };

export function unpack(number: bigint): Unpacked {
  const version = Number(number % BigInt(VERSIONS));
  if (version !== VERSION) return { ok: false, problem: 'unknown-version', version };
  let rest = number / BigInt(VERSIONS);
  const take = (size: number): number => {
    const value = Number(rest % BigInt(size));
    rest /= BigInt(size);
    return value;
  };
  // Last to first.
  const flags = [...CODE_FLAGS]
    .reverse()
    .filter(() => take(2) === 1)
    .reverse();
  const confidence = CONFIDENCES[take(CONFIDENCES.length)];
  const verdict = VERDICT_CODES[take(VERDICTS)];
  const states = Array.from(
    { length: CODE_ROLES.length * CODE_PORTS.length },
    () => CODE_DOORS[take(CODE_DOORS.length)],
  ).reverse();
  const connection = CONNECTION_TYPES[take(CONNECTIONS)];
  const isp = take(2 ** ISP_BITS);
  if (rest !== 0n || confidence === undefined || verdict === undefined || connection === undefined) {
    return { ok: false, problem: 'not-a-code' };
  }
  const door = (role: number, port: number): CodeDoor =>
    states[role * CODE_PORTS.length + port] ?? 'not-tried';
  const doorsOf = (role: number) => ({ 25: door(role, 0), 465: door(role, 1), 587: door(role, 2) });
  const doors = { provider: doorsOf(0), relay: doorsOf(1), control: doorsOf(2) };
  return { ok: true, essentials: { isp, connection, doors, verdict, confidence, flags } };
}
