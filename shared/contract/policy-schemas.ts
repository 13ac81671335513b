import { z } from 'zod';
import { POLICY_REFUSALS } from '../model/policy.ts';

/** Which policy of the program's own provider is in force, and how old it is. */
export const policyTold = z.object({
  /** Id of the provider, and its name. */
  isp: z.string(),
  name: z.string(),
  /** Null: the one the program was built with. */
  sequence: z.int().nullable(),
  /** ISO date: when it was issued; of the one built in, when the provider last looked it through, or null. */
  since: z.string().nullable(),
  /** Whole days from `since` until now, never less than 0. */
  ageDays: z.int().nullable(),
  /** It is older than its provider meant it to become. */
  overdue: z.boolean(),
  /** A newer one can be taken at all. */
  renewable: z.boolean(),
  /** Name of the host that has newer ones; null where none is named. */
  from: z.string().nullable(),
});
export type PolicyTold = z.infer<typeof policyTold>;

/** What became of a wish for a newer policy. */
export const policyAnswer = z.object({
  told: policyTold,
  /** Null: it was taken. */
  refused: z.enum(POLICY_REFUSALS).nullable(),
});
export type PolicyAnswer = z.infer<typeof policyAnswer>;
