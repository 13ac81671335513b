import { z } from 'zod';
import { isNamePattern, parseNetwork } from './networks.ts';
import { SHAPES } from './problem-words.ts';

// A schema that compiles itself needs `eval`, which the window's content policy forbids; one profile is parsed, once.
z.config({ jitless: true });

/** The small things a profile is made of. Messages are the shapes a problem report names as allowed. */
export const port = z.int().min(1).max(65535);
/** A block may also name port 0: some ISPs close it together with 25. */
export const blockedPort = z.int().min(0).max(65535);
export const host = z.string().regex(/^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9.:-]*[A-Za-z0-9])?$/, SHAPES.host);
export const domain = z
  .string()
  .regex(/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/, SHAPES.domain);
export const date = z.iso.date(SHAPES.date);
export const webAddress = z.url({ protocol: /^https?$/, error: SHAPES.webAddress });
export const emailAddress = z.email(SHAPES.email);
export const text = z.string().min(1).max(4000);
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, SHAPES.language);
export const cidr = z.string().refine((value) => parseNetwork(value) !== null, SHAPES.cidr);
export const namePattern = z.string().refine(isNamePattern, SHAPES.namePattern);

/** A text in the ISP's first language, or one text per language. */
export const words = z.union([text, z.record(language, text)]);

export const security = z.enum(['none', 'starttls', 'tls']);
export const addressTypes = z.array(z.enum(['dynamic', 'static', 'shared'])).min(1);
export const contracts = z
  .array(z.enum(['residential', 'business', 'wholesale', 'server', 'member', 'visitor']))
  .min(1);
/** What a block or an exemption is tied to. */
export const unit = z.enum(['username', 'line', 'address', 'modem', 'host', 'contract']);

/** Narrows a rule to some customers of a connection type. */
export const onlyFor = z.strictObject({
  addressTypes: addressTypes.optional().describe('Kinds of address; shared means carrier-grade NAT'),
  contracts: contracts.optional().describe('Classes of contract'),
  note: text.optional().describe('Anything else that decides who is meant, in plain words'),
});
