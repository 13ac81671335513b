import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { z } from 'zod';
import type { PolicyRefusal } from '../../../../shared/model/policy.ts';

/**
 * A signed policy, `postern-policy/1`: the payload is the very text that was signed (JSON in base64url), so that nothing
 * depends on how JSON is written; the signature is Ed25519 (RFC 8032) over the schema's name and the payload.
 */
const envelopeSchema = z.strictObject({
  schema: z.literal('postern-policy/1'),
  /** The public key it is said to be signed with, 32 bytes in base64url. */
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  payload: z.string().regex(/^[A-Za-z0-9_-]+$/),
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
});

const payloadSchema = z.strictObject({
  isp: z.string(),
  /** Grows with each; what was once in force is never followed by a lower one. */
  sequence: z.int().min(1),
  /** ISO 8601 with a time zone. From `expires` on it is not taken any more. */
  issued: z.iso.datetime(),
  expires: z.iso.datetime(),
  profile: z.record(z.string(), z.unknown()),
});
export type Policy = z.infer<typeof payloadSchema>;

/** Why a text is no policy that may be taken. */
export type EnvelopeFault = Extract<PolicyRefusal, 'not-a-policy' | 'wrong-key' | 'bad-signature'>;

const signedText = (payload: string): Buffer => Buffer.from(`postern-policy/1\n${payload}`, 'utf8');

/** Base of a public key in DER (RFC 8410): the 32 bytes follow. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Signs a policy with a private key in PEM. Throws where that is no Ed25519 key. */
export function signPolicy(policy: Policy, privatePem: string): string {
  const key = createPrivateKey(privatePem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('no Ed25519 key');
  const payload = Buffer.from(JSON.stringify(policy), 'utf8').toString('base64url');
  const signature = sign(null, signedText(payload), key).toString('base64url');
  const envelope = { schema: 'postern-policy/1', key: publicKeyOf(privatePem), payload, signature };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}

/** The policy in a text, if one of the keys signed it. Nothing of the payload is looked at before the signature holds. */
export function openPolicy(
  text: string,
  keys: readonly string[],
): { ok: true; policy: Policy } | { ok: false; code: EnvelopeFault } {
  const envelope = envelopeSchema.safeParse(parsed(text));
  if (!envelope.success) return { ok: false, code: 'not-a-policy' };
  const { key, payload, signature } = envelope.data;
  if (!keys.includes(key)) return { ok: false, code: 'wrong-key' };
  const good = verify(
    null,
    signedText(payload),
    createPublicKey({
      key: Buffer.concat([SPKI, Buffer.from(key, 'base64url')]),
      format: 'der',
      type: 'spki',
    }),
    Buffer.from(signature, 'base64url'),
  );
  if (!good) return { ok: false, code: 'bad-signature' };
  const policy = payloadSchema.safeParse(parsed(Buffer.from(payload, 'base64url').toString('utf8')));
  return policy.success ? { ok: true, policy: policy.data } : { ok: false, code: 'not-a-policy' };
}

/** A new pair: the private key in PEM, to be kept; the public one as a pack names it. */
export function newKey(): { privatePem: string; publicKey: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  const privatePem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  return { privatePem, publicKey: publicKeyOf(privatePem) };
}

/** The public key of a private one, as a pack names it. */
export function publicKeyOf(privatePem: string): string {
  const der = createPublicKey(privatePem).export({ format: 'der', type: 'spki' });
  return der.subarray(SPKI.length).toString('base64url');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
