import { PNG } from 'pngjs';

export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue and opacity, a byte each. */
  data: Buffer;
}

/** Steps of brightness that are kept: fewer make smaller files, and smoothing that differs counts for less. */
const LEVELS = 16;

/** A picture of a part of the size, each point the mean of those it stands for. */
export function shrink({ width, height, data }: Picture, by: number): Picture {
  const small = { width: Math.floor(width / by), height: Math.floor(height / by) };
  const out = Buffer.alloc(small.width * small.height * 4, 255);
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (const colour of [0, 1, 2]) {
        let sum = 0;
        for (let dy = 0; dy < by; dy++)
          for (let dx = 0; dx < by; dx++)
            sum += data[((y * by + dy) * width + x * by + dx) * 4 + colour] ?? 0;
        out[(y * small.width + x) * 4 + colour] = Math.round(sum / (by * by));
      }
    }
  }
  return { ...small, data: out };
}

/** The same in few colours. */
export function coarse({ width, height, data }: Picture): Picture {
  const step = 255 / (LEVELS - 1);
  return {
    width,
    height,
    data: Buffer.from(data.map((value) => Math.round(Math.round(value / step) * step))),
  };
}

export const readPng = (bytes: Buffer): Picture => PNG.sync.read(bytes);

export function writePng({ width, height, data }: Picture): Buffer {
  const png = new PNG({ width, height });
  data.copy(png.data);
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });
}
