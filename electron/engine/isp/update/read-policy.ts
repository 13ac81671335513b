import { readBounded } from '../read-bounded.ts';
import { LARGEST_POLICY, type PolicyRefusal } from '../../../../shared/model/policy.ts';
import type { ProviderDeps } from '../../provider/deps.ts';

/** Why there is no text of a policy. */
export type Unread = Extract<PolicyRefusal, 'insecure-address' | 'not-readable' | 'not-fetched'>;

export type PolicyText =
  | { ok: true; text: string }
  /** `http-…` is the answer's number; else a failure of the network, or the system's name for it. */
  | { ok: false; code: Unread; detail: string };

/** The text of a policy from a file, or from a web address: over HTTPS alone, the certificate checked, nothing followed, at port 443. */
export async function readPolicy(
  from: string,
  get: ProviderDeps['get'],
  signal: AbortSignal,
): Promise<PolicyText> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(from)) {
    const url = URL.canParse(from) ? new URL(from) : null;
    if (url?.protocol !== 'https:' || url.port !== '')
      return { ok: false, code: 'insecure-address', detail: from };
    const answer = await get({ url, outsideOnly: false }, signal);
    if (!answer.ok) return { ok: false, code: 'not-fetched', detail: answer.error };
    if (answer.status !== 200) return { ok: false, code: 'not-fetched', detail: `http-${answer.status}` };
    return { ok: true, text: Buffer.from(answer.body).toString('utf8') };
  }
  const read = await readBounded(from, LARGEST_POLICY);
  if (!read.ok)
    return { ok: false, code: 'not-readable', detail: read.code === 'too-large' ? 'EFBIG' : read.error };
  return { ok: true, text: new TextDecoder().decode(read.bytes) };
}
