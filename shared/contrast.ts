/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [number, number, number];

/** Contrast a text of any size needs (WCAG 2.2, 1.4.3, level AA). */
export const ENOUGH_FOR_TEXT = 4.5;
/** Contrast lines and signs need (WCAG 2.2, 1.4.11, level AA). */
export const ENOUGH_FOR_LINES = 3;

/** A colour as `#rrggbb`; null for anything else. */
export function parseColour(hex: string): Rgb | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  return found && (found.slice(1).map((part) => Number.parseInt(part, 16)) as unknown as Rgb);
}

/** WCAG 2.2, "contrast ratio": 1 (the same) to 21 (black on white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
