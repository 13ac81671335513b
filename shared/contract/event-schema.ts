import { z } from 'zod';
import type { CheckEvent } from '../model/check-event.ts';
import type { Report } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';
import { ispSummary } from './isp-summary-schema.ts';
import type { IspSummary } from './isp-summary.ts';
import { observation, plan, report, security, someNetworkFacts, step, type Whole } from './model-schemas.ts';
import { verdict } from './verdict-schema.ts';

/** What a check found, with verdicts as codes: the window words them in its own language, and anew when that changes. */
export interface Judgement {
  report: Report;
  /** Never empty; the first is the one to act on. */
  verdicts: Verdict[];
  /** Whose policy it was judged by: a scene that is played for practice has a provider of its own. */
  isp: IspSummary;
  /** Servers that are still silent are still listened to: another judgement may follow. */
  listening: boolean;
}

/** What the stream of a check says: the engine's own events, and each judgement as soon as it is made. */
export type StreamEvent = CheckEvent | { kind: 'judged'; judgement: Judgement };

export const judgement: z.ZodType<Judgement> = z.object({
  report,
  verdicts: z.array(verdict).min(1),
  isp: ispSummary,
  listening: z.boolean(),
} satisfies Whole<Judgement>);

const atMs = z.number();
const host = z.string();
const port = z.number();

export const streamEvent: z.ZodType<StreamEvent> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('planned'), plan }),
  z.object({ kind: z.literal('facts'), network: someNetworkFacts }),
  z.object({
    kind: z.literal('progress'),
    target: z.string(),
    host,
    port,
    step,
    waiting: z.boolean(),
    atMs,
  }),
  z.object({ kind: z.literal('observation'), observation }),
  z.object({ kind: z.literal('useful'), host, port, security, atMs }),
  z.object({ kind: z.literal('judged'), judgement }),
]);
