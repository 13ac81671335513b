import { z } from 'zod';

/** A text that is to be a file of the customer's own. */
export const savedFile = z.object({
  /** Without a folder; the customer may choose another. */
  name: z.string(),
  /** Media type, as `text/plain`. */
  type: z.string(),
  /** Kept as UTF-8. */
  text: z.string(),
});
export type SavedFile = z.infer<typeof savedFile>;

/**
 * What became of it. `by-page`: the host has no dialog of its own, and the page is to hand the file over (a browser is
 * already there, with its downloads).
 */
export const saveAnswer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved') }),
  z.object({ outcome: z.literal('dropped') }),
  /** `detail`: the system's code, as `ENOSPC`. */
  z.object({ outcome: z.literal('failed'), detail: z.string() }),
  z.object({ outcome: z.literal('by-page'), file: savedFile }),
]);
export type SaveAnswer = z.infer<typeof saveAnswer>;
