import type { en } from './en/en.ts';
import type { ParameterTypes } from './parameter-types.ts';
import type { PARAMETERS, VERDICT_PARAMETERS } from './parameters.ts';

export type MessageKey = keyof typeof en;

/** All words of one language: ICU MessageFormat strings. A language that lacks a key does not compile. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** One file of a further language: the keys of the English file of that name, no more and no fewer. */
export type Like<English> = Readonly<Record<keyof English, string>>;

export type VerdictValues = Pick<ParameterTypes, (typeof VERDICT_PARAMETERS)[number]>;
type NoValues = Record<string, never>;

/** The values one message takes: a wrong or missing name does not compile. */
export type ValuesOf<Key extends MessageKey> = Key extends `verdict.${string}` | `step.${string}`
  ? VerdictValues
  : Key extends keyof typeof PARAMETERS
    ? Pick<ParameterTypes, (typeof PARAMETERS)[Key][number]>
    : NoValues;
