import { z } from 'zod';
import {
  SECURITY_STATES,
  type MachineLook,
  type Port25Holder,
  type SecurityProduct,
} from '../model/machine.ts';
import type { DailyTold, DoorTold, LateAnswer, MachineTold } from '../requests/told.ts';
import { ispSummary } from './isp-summary-schema.ts';
import type { Whole } from './model-schemas.ts';
import { verdict } from './verdict-schema.ts';

// What is looked at around a request: the customer's own computer before, the door after.

const text = z.string();

const holder: z.ZodType<Port25Holder> = z.object({
  program: text.nullable(),
  count: z.number(),
} satisfies Whole<Port25Holder>);

const product: z.ZodType<SecurityProduct> = z.object({
  name: text,
  state: z.enum(SECURITY_STATES),
} satisfies Whole<SecurityProduct>);

const look: z.ZodType<MachineLook> = z.object({
  port25: z.array(holder).nullable(),
  possibleInfection: z.boolean(),
  security: z.array(product),
} satisfies Whole<MachineLook>);

export const machineTold: z.ZodType<MachineTold> = z.object({
  look,
  verdict: verdict.nullable(),
} satisfies Whole<MachineTold>);

const late: z.ZodType<LateAnswer> = z.object({
  since: text,
  isp: ispSummary,
  text,
} satisfies Whole<LateAnswer>);

export const doorTold: z.ZodType<DoorTold> = z.object({
  request: text,
  host: text,
  port: z.number(),
  door: z.enum(['open', 'shut', 'not-tried']),
  late: late.nullable(),
} satisfies Whole<DoorTold>);

export const dailyTold: z.ZodType<DailyTold> = z.object({
  state: z.enum(['on', 'off', 'impossible']),
  failed: text.nullable(),
} satisfies Whole<DailyTold>);
