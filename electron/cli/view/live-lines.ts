import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';

/** Redraws a block of lines in place on a terminal that can move the cursor. */
export interface LiveLines {
  /** Shows these lines in place of the ones before. */
  draw(lines: readonly string[]): void;
  /** Takes the lines away. */
  clear(): void;
}

const UP = '\u001b[A';
const CLEAR_LINE = '\u001b[2K';

/** @param columns lines are cut at this width, so that none wraps and spoils the count */
export function createLiveLines(write: (text: string) => void, columns: number): LiveLines {
  let drawn = 0;
  const erase = () => `\r${CLEAR_LINE}${`${UP}${CLEAR_LINE}`.repeat(drawn)}`;
  return {
    draw(lines) {
      const cut = lines.map((line) => (stringWidth(line) > columns ? cutAt(line, columns) : line));
      write(`${erase()}${cut.map((line) => `${line}\n`).join('')}`);
      drawn = cut.length;
    },
    clear() {
      write(erase());
      drawn = 0;
    },
  };
}

/** Without its colour, so that no colour is left open. */
function cutAt(line: string, columns: number): string {
  let kept = '';
  for (const letter of stripVTControlCharacters(line)) {
    if (stringWidth(kept + letter) >= columns) break;
    kept += letter;
  }
  return `${kept}…`;
}
