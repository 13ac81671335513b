import { z } from 'zod';
import type { SceneSummary } from '../model/practice.ts';
import { judgement } from './event-schema.ts';
import { ispSummary } from './isp-summary-schema.ts';
import { loginMethod } from './login-schemas.ts';
import { connectionType, port, sceneId, security, subject, type Whole } from './model-schemas.ts';

/** A language tag (RFC 5646); the catalogue decides what it has words for. */
export const language = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  .max(35);
export const email = z.string().regex(/^[^\s@<>]{1,64}@[^\s@<>]{1,253}$/);

export const settings = z.strictObject({
  /** Null follows the system, or the profile's own wish. */
  language: language.nullable(),
  textSize: z.enum(['normal', 'large', 'larger']),
  contrast: z.enum(['system', 'more']),
  theme: z.enum(['system', 'light', 'dark']),
});
export type Settings = z.infer<typeof settings>;

export const DEFAULT_SETTINGS: Settings = {
  language: null,
  textSize: 'normal',
  contrast: 'system',
  theme: 'system',
};

/** A scene to practise with. Its words are in the catalogue, by its id. */
const scene: z.ZodType<SceneSummary> = z.object({
  id: sceneId,
  isp: z.string(),
  subjects: z.array(subject),
} satisfies Whole<SceneSummary>);

export const hello = z.object({
  version: z.string(),
  host: z.enum(['electron', 'browser']),
  /** The window is that of a help desk; absent: the customer's own. */
  mode: z.literal('agent').exactOptional(),
  /** The system's language; `settings.language` and the profile's come before and after it as the window decides. */
  systemLanguage: language,
  isp: ispSummary,
  settings,
  /** A check is to begin by itself. */
  autoCheck: z.boolean(),
  practice: z.array(scene),
  /** Shows a provider's pack: whatever is checked is this scene, and marked as practice. */
  preview: sceneId.exactOptional(),
  /** What the last check of this run found, for a window that had to be loaded anew. */
  kept: judgement.nullable(),
});
export type Hello = z.infer<typeof hello>;

/** What the host asks of the window by itself: an entry of the desktop program's menu. */
export const hostWish = z.object({ kind: z.literal('show'), page: z.enum(['practice', 'policy']) });
export type HostWish = z.infer<typeof hostWish>;

export const checkRequest = z.strictObject({
  servers: z
    .array(
      z.strictObject({
        /** A name or an address literal, without brackets and port. */
        host: z.string().regex(/^(?=.{1,253}$)[A-Za-z0-9_]([A-Za-z0-9_.:-]*[A-Za-z0-9_])?$/),
        /** Null: 25, 465 and 587. */
        port: port.nullable(),
        /** As the mail program has it; absent or null leaves it to the plan. */
        security: security.nullable().exactOptional(),
        /** As the mail program has it; absent where none told. */
        login: loginMethod.exactOptional(),
        email: email.exactOptional(),
      }),
    )
    .max(20),
  connection: connectionType.nullable(),
  /** A scene to play in place of the network. */
  practice: sceneId.nullable(),
});
export type CheckRequest = z.infer<typeof checkRequest>;
