import { z } from 'zod';
import type { LoginMethod } from '../model/mail-account.ts';
import type { ProviderQuirk } from '../model/provider-settings.ts';

// What accounts, settings and reports say of a login, once for all of them.

/** Every member of a union, each under its own name: one that is forgotten does not compile. */
export type Every<Union extends string> = { readonly [Member in Union]: Member };

export const loginMethod: z.ZodType<LoginMethod> = z.enum({
  none: 'none',
  password: 'password',
  'encrypted-password': 'encrypted-password',
  oauth2: 'oauth2',
  other: 'other',
} satisfies Every<LoginMethod>);

const text = z.string();
const url = text.exactOptional();

export const providerQuirk: z.ZodType<ProviderQuirk> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('app-password'), url }),
  z.object({ kind: z.literal('oauth-only'), since: text.exactOptional() }),
  z.object({ kind: z.literal('switch-on'), url }),
  z.object({ kind: z.literal('no-smtp'), note: z.enum(['bridge-program', 'paid-plan', 'never']) }),
]);
