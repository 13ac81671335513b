/** A provider's colour, made fit to carry text. */
export interface Accent {
  fill: string;
  text: '#ffffff' | '#000000';
}

type Rgb = readonly [number, number, number];

/** Contrast a text of any size needs (WCAG 2.2, 1.4.3). */
const ENOUGH = 4.5;

/** The colour as it is, with white or black upon it, whichever is read more easily; black or white reaches 4.5 on every colour. */
export function readableAccent(hex: string): Accent | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!found) return null;
  const rgb = found.slice(1).map((part) => Number.parseInt(part, 16)) as unknown as Rgb;
  const onWhite = contrast(rgb, [255, 255, 255]);
  return { fill: hex, text: onWhite >= ENOUGH ? '#ffffff' : '#000000' };
}

/** WCAG 2.2, "contrast ratio". */
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
