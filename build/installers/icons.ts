import { PNG } from 'pngjs';
import { writePng } from '../../electron/engine/isp/pack/png.ts';

/** Sides of the pictures in a Windows icon; 256 is what Explorer's large views show. */
const ICO_SIDES = [16, 24, 32, 48, 64, 128, 256];
/** Types of PNG pictures in a macOS icon by their side (Apple's Icon Services). */
const ICNS_TYPES = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
] as const;
/** Where Linux desktops look: hicolor, NxN. */
export const LINUX_SIDES = [16, 24, 32, 48, 64, 128, 256, 512];

/** The picture of a pack in another size. Every pixel is the mean of those it stands for, weighed by how solid they are. */
export function resizer(png: Uint8Array): (side: number) => Buffer {
  const from = PNG.sync.read(Buffer.from(png));
  const made = new Map<number, Buffer>();
  return (side) => {
    const found = made.get(side) ?? writePng(side, side, shrink(from, side));
    made.set(side, found);
    return found;
  };
}

function shrink({ width, data }: PNG, side: number): Uint8Array {
  const out = new Uint8Array(side * side * 4);
  const edge = (index: number): number => Math.floor((index * width) / side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      let [red, green, blue, solid, count] = [0, 0, 0, 0, 0];
      for (let fromY = edge(y); fromY < Math.max(edge(y + 1), edge(y) + 1); fromY++) {
        for (let fromX = edge(x); fromX < Math.max(edge(x + 1), edge(x) + 1); fromX++) {
          const at = (fromY * width + fromX) * 4;
          const alpha = data[at + 3] ?? 0;
          red += (data[at] ?? 0) * alpha;
          green += (data[at + 1] ?? 0) * alpha;
          blue += (data[at + 2] ?? 0) * alpha;
          solid += alpha;
          count++;
        }
      }
      const colour = [red, green, blue].map((value) => (solid === 0 ? 0 : Math.round(value / solid)));
      out.set([...colour, Math.round(solid / count)], (y * side + x) * 4);
    }
  }
  return out;
}

/** A Windows icon of PNG pictures, as Windows reads them since Vista. */
export function makeIco(at: (side: number) => Buffer): Buffer {
  const pictures = ICO_SIDES.map(at);
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach((picture, index) => {
    const entry = 6 + 16 * index;
    const side = ICO_SIDES[index] ?? 0;
    // 256 is written as 0.
    head.writeUInt8(side % 256, entry);
    head.writeUInt8(side % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(picture.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += picture.length;
  });
  return Buffer.concat([head, ...pictures]);
}

/** A macOS icon of PNG pictures. */
export function makeIcns(at: (side: number) => Buffer): Buffer {
  const parts = ICNS_TYPES.map(([type, side]) => {
    const picture = at(side);
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32BE(picture.length + 8, 4);
    return Buffer.concat([head, picture]);
  });
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'latin1');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}
