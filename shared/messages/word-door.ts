import type { Lane, Place } from '../path/lanes.ts';
import type { Words } from './create-words.ts';

/** One door in words: the same as its line in the drawing. */
export function doorInWords({ port, state, place }: Lane, isp: string, words: Words): string {
  if (place === null || place === 'unknown' || state !== 'shut') {
    return words.message('window.path.door', { port, state, place: '' });
  }
  return words.message('window.path.door', {
    port,
    state: 'shut_at',
    place: placeInWords(place, isp, words),
  });
}

function placeInWords(place: Exclude<Place, 'unknown'>, isp: string, words: Words): string {
  return place === 'isp' ? isp : words.message(`where.${place}`, {});
}
