import { parseColour } from '../../../../shared/contrast.ts';
import { writePng } from './png.ts';

const SIDE = 512;
/** Points on a grid of 64, as `renderer/public/icon.svg` has them. */
const TOWER = { left: 10, right: 54, top: 14, shoulder: 22, foot: 54 };

/**
 * The plain icon of a pack that brings none: Postern's gate in two colours (`#rrggbb`). PNG, 512 × 512. Each pixel is looked
 * at in nine places, so that edges are smooth.
 */
export function drawIcon(ground: string, gate: string): Buffer {
  const [back, front] = [parseColour(ground), parseColour(gate)];
  if (back === null || front === null) throw new Error('a colour is # and six hexadecimal digits');
  const pixels = new Uint8Array(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      let [inside, upon] = [0, 0];
      for (let part = 0; part < 9; part++) {
        const at = [
          ((x + (part % 3) / 3) * 64) / SIDE,
          ((y + Math.floor(part / 3) / 3) * 64) / SIDE,
        ] as const;
        if (!inSquare(...at)) continue;
        inside++;
        if (inGate(...at)) upon++;
      }
      const share = inside === 0 ? 0 : upon / inside;
      const mixed = back.map((value, index) => Math.round(value + ((front[index] ?? 0) - value) * share));
      pixels.set([...mixed, Math.round((inside / 9) * 255)], (y * SIDE + x) * 4);
    }
  }
  return writePng(SIDE, SIDE, pixels);
}

/** A square with round corners. */
function inSquare(x: number, y: number): boolean {
  const [dx, dy] = [Math.max(12 - x, x - 52, 0), Math.max(12 - y, y - 52, 0)];
  return dx * dx + dy * dy <= 144;
}

function inGate(x: number, y: number): boolean {
  const { left, right, top, shoulder, foot } = TOWER;
  if (x < left || x > right || y > foot || y < top) return false;
  const merlon = x < 20 || (x >= 28 && x < 36) || x >= 44;
  if (y < shoulder && !merlon) return false;
  const arch = y >= 42 ? Math.abs(x - 32) < 10 : (x - 32) ** 2 + (y - 42) ** 2 < 100;
  const door = y >= 42 ? Math.abs(x - 32) < 5 : (x - 32) ** 2 + (y - 42) ** 2 < 25;
  return !arch || door;
}
