import { z } from 'zod';
import { DEFAULT_SETTINGS, settings } from '../../../shared/contract/window-schemas.ts';

/** What is remembered from one run to the next. A part that cannot be understood falls back alone. */
export const saved = z.object({
  settings: settings.catch(DEFAULT_SETTINGS).default(DEFAULT_SETTINGS),
  /** Id of a profile that comes with the program; null when none was chosen. */
  isp: z.string().max(100).nullable().catch(null).default(null),
});
export type Saved = z.infer<typeof saved>;
