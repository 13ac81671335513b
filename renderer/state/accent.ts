import { contrast, ENOUGH_FOR_TEXT, parseColour } from '../../shared/contrast.ts';

/** A provider's colour, made fit to carry text. */
export interface Accent {
  fill: string;
  text: '#ffffff' | '#000000';
}

/** The colour as it is, with white or black upon it, whichever is read more easily; black or white reaches 4.5 on every colour. */
export function readableAccent(hex: string): Accent | null {
  const rgb = parseColour(hex);
  if (rgb === null) return null;
  const onWhite = contrast(rgb, [255, 255, 255]);
  return { fill: hex, text: onWhite >= ENOUGH_FOR_TEXT ? '#ffffff' : '#000000' };
}
