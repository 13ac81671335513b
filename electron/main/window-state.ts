import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';
import type { JsonFile } from '../engine/desk/json-file.ts';

const side = z.int().min(200).max(20_000);
const place = z.int().min(-20_000).max(20_000).nullable();

/** Where the window was, in the screen's own pixels; null lets the system place it. */
export const windowState = z.object({
  x: place.catch(null).default(null),
  y: place.catch(null).default(null),
  width: side.catch(960).default(960),
  height: side.catch(720).default(720),
  maximized: z.boolean().catch(false).default(false),
});
export type WindowState = z.infer<typeof windowState>;

/** The same, unless that place is on a screen that is no longer there. `screens` are the areas one can work in. */
export function onScreen(state: WindowState, screens: readonly Rectangle[]): WindowState {
  const { x, y, width } = state;
  if (x === null || y === null) return state;
  // Enough of the title bar must be in sight to take hold of it.
  const seen = screens.some(
    (area) =>
      x + width > area.x + 80 &&
      x < area.x + area.width - 80 &&
      y >= area.y - 10 &&
      y < area.y + area.height - 40,
  );
  return seen ? state : { ...state, x: null, y: null };
}

/** Remembers the window's place when it closes. A place that cannot be saved is no loss. */
export function rememberState(window: BrowserWindow, file: JsonFile<WindowState>): void {
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    file.write({ x, y, width, height, maximized: window.isMaximized() }).catch(() => undefined);
  });
}
