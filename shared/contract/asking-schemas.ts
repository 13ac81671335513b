import { z } from 'zod';
import { profileSchema } from '../isp/profile.ts';
import { VERDICT_CODES } from '../model/verdict.ts';
import type { Asking, AskingFacts, AskingWay, Condition, OtherPath } from '../requests/asking.ts';
import type { AskingTold } from '../requests/told.ts';
import { ispSummary } from './isp-summary-schema.ts';
import { connectionType, type Whole } from './model-schemas.ts';
import { nextStep } from './verdict-schema.ts';

// Who may ask, and how. Ways are taken from the profile's own schema, so that the two cannot drift apart.

const text = z.string();
const connection = profileSchema.shape.connections.element.shape;
const exemption = connection.exemptions.unwrap().element;
const { onlyFor } = exemption.shape;

const condition: z.ZodType<Condition> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('address'), types: onlyFor.unwrap().shape.addressTypes.unwrap() }),
  z.object({ kind: z.literal('contract'), contracts: onlyFor.unwrap().shape.contracts.unwrap() }),
  z.object({ kind: z.literal('days'), days: z.number() }),
  z.object({ kind: z.literal('words'), text }),
]);

const way: z.ZodType<AskingWay> = z.object({
  exemption,
  by: z.enum(['file', 'phone', 'go-there']),
  conditions: z.array(condition),
} satisfies Whole<AskingWay>);

const path: z.ZodType<OtherPath> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('isp-way'), way }),
  z.object({ kind: z.literal('router'), router: profileSchema.shape.routers.unwrap().element }),
  z.object({ kind: z.literal('clean-first'), release: connection.release.unwrap() }),
  z.object({ kind: z.literal('mend-first'), code: z.enum(VERDICT_CODES) }),
]);

const facts = {
  mailAlreadyWorks: nextStep.nullable(),
  ports: z.array(z.number()),
  certain: z.boolean(),
  infected: z.boolean(),
  notForYou: z.array(z.object({ exemption, condition })),
} satisfies Whole<AskingFacts>;

const asking: z.ZodType<Asking> = z.discriminatedUnion('kind', [
  z.object({ ...facts, kind: z.literal('may-ask'), ways: z.array(way) }),
  z.object({ ...facts, kind: z.literal('must-phone'), ways: z.array(way) }),
  z.object({ ...facts, kind: z.literal('other-path'), paths: z.array(path) }),
  z.object({
    ...facts,
    kind: z.literal('cannot'),
    why: z.enum(['nothing-shut', 'nobody-may', 'not-you', 'no-way-known', 'isp-unknown']),
  }),
]);

export const askingTold: z.ZodType<AskingTold> = z.object({
  isp: ispSummary,
  connection: connectionType,
  asking,
  server: text.nullable(),
  report: text.nullable(),
} satisfies Whole<AskingTold>);
