import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Locator, Page } from 'playwright-core';
import { PICTURES } from './open-window.ts';
import { coarse, readPng, shrink, writePng } from './shrink.ts';

const KEPT = fileURLToPath(new URL('pictures/', import.meta.url));
/** The kept picture is half as wide as the window, and compared at an eighth: letters become grey, buttons stay. */
const KEPT_AT = 2;
const COMPARED_AT = 4;
/** From 0, no difference in a point is let pass, to 1. */
const POINT = 0.12;
/** The share of points that may differ: other fonts change the ends of lines, a missing button a whole field. */
const SHARE = 0.01;

/**
 * Holds what the window shows against the picture that was kept, and gives what is wrong, or null. The difference is
 * written beside the other pictures. `hidden` covers what differs from run to run, such as times.
 * `POSTERN_UPDATE_PICTURES=1` keeps the new one instead.
 */
export async function differsFromKept(
  page: Page,
  name: string,
  hidden: readonly Locator[] = [],
): Promise<string | null> {
  // The pointer and the focus are where the last step of the test left them.
  await page.mouse.move(0, 0);
  const shot = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    mask: [...hidden],
    maskColor: '#808080',
  });
  const now = coarse(shrink(readPng(shot), KEPT_AT));
  const file = join(KEPT, `${name}.png`);
  if (process.env['POSTERN_UPDATE_PICTURES'] === '1') {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, writePng(now));
    return null;
  }
  if (!existsSync(file)) return `${name}: no picture is kept (POSTERN_UPDATE_PICTURES=1 keeps one)`;
  const kept = readPng(readFileSync(file));
  if (kept.width !== now.width || kept.height !== now.height)
    return `${name}: ${now.width} × ${now.height}, kept is ${kept.width} × ${kept.height}`;
  const [a, b] = [shrink(kept, COMPARED_AT), shrink(now, COMPARED_AT)];
  const difference = { ...a, data: Buffer.alloc(a.data.length) };
  const points = pixelmatch(a.data, b.data, difference.data, a.width, a.height, {
    threshold: POINT,
    includeAA: true,
  });
  const share = points / (a.width * a.height);
  if (share <= SHARE) return null;
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(join(PICTURES, `${name}-now.png`), writePng(now));
  writeFileSync(join(PICTURES, `${name}-difference.png`), writePng(difference));
  return `${name}: ${(share * 100).toFixed(1)} % differ from the kept picture: see .cache/e2e/${name}-difference.png`;
}
