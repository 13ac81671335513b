/** The parts of the browser's clock that a batch needs. */
export interface Frames {
  requestFrame: (run: () => void) => number;
  cancelFrame: (frame: number) => void;
  later: (run: () => void, ms: number) => number;
  cancelLater: (timer: number) => void;
}

/** A hidden window gets no frames; what was said there still arrives. */
const HIDDEN_WINDOW_MS = 250;

/** Gathers what comes between two frames, so that sixty servers answering at once are drawn once. */
export function createBatch<Item>(deliver: (items: readonly Item[]) => void, frames: Frames) {
  let items: Item[] = [];
  let frame: number | null = null;
  let timer: number | null = null;

  const flush = (): void => {
    if (frame !== null) frames.cancelFrame(frame);
    if (timer !== null) frames.cancelLater(timer);
    frame = timer = null;
    if (items.length === 0) return;
    const batch = items;
    items = [];
    deliver(batch);
  };

  return {
    add: (item: Item): void => {
      items.push(item);
      frame ??= frames.requestFrame(flush);
      timer ??= frames.later(flush, HIDDEN_WINDOW_MS);
    },
    flush,
  };
}
