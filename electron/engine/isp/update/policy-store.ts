import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PolicyRefusal } from '../../../../shared/model/policy.ts';
import { validateProfile } from '../../../../shared/isp/validate-profile.ts';
import { makeFolder, replaceFile } from '../../own-files.ts';
import { wearing, type InstalledPack } from '../pack/installed-pack.ts';
import { openPolicy, type Policy } from './envelope.ts';
import type { Unread } from './read-policy.ts';

/** Why a text that was read is not taken. */
export type Refusal = Exclude<PolicyRefusal, Unread>;

export interface InForce extends InstalledPack {
  /** Null while the policy is the one the program was built with. */
  update: Pick<Policy, 'sequence' | 'issued' | 'expires'> | null;
}

export interface PolicyStore {
  /** What holds now: the newest policy that was taken and is still whole, or the built-in one. */
  current(): Promise<InForce>;
  /** Takes a newer policy, or says why not. Never rejects. */
  take(text: string): Promise<{ ok: true; inForce: InForce } | { ok: false; code: Refusal; detail?: string }>;
}

/** A clock of the ISP may run ahead of the customer's by this much, milliseconds. */
const CLOCKS_DIFFER_MS = 24 * 60 * 60 * 1000;

/** Newer policies of one pack, kept in `folder` as they came: the signature is looked at each time they are read. */
export function createPolicyStore(installed: InstalledPack, folder: string, now: () => Date): PolicyStore {
  const { pack, profile } = installed;
  const keys = pack.updates?.keys ?? [];
  const file = join(folder, `policy-${profile.id}.json`);

  const stored = async (): Promise<Policy | null> => {
    const text = await readFile(file, 'utf8').catch(() => null);
    const opened = text === null ? null : openPolicy(text, keys);
    return opened?.ok === true && faultOf(opened.policy) === null ? opened.policy : null;
  };
  /** What is wrong with it whenever it is looked at: a policy in force does not cease to be when it runs out. */
  const faultOf = ({ isp, profile: json }: Policy): Refusal | null => {
    const validated = validateProfile(json);
    if (isp !== profile.id || (validated.ok && validated.profile.id !== profile.id)) return 'other-isp';
    return validated.ok ? null : 'not-valid';
  };
  const wear = (policy: Policy | null): InForce => {
    if (policy === null) return { ...installed, update: null };
    const { sequence, issued, expires } = policy;
    return { pack, profile: wearing(pack, policy.profile), update: { sequence, issued, expires } };
  };

  return {
    current: async () => wear(await stored()),
    async take(text) {
      if (keys.length === 0) return { ok: false, code: 'no-keys' };
      const opened = openPolicy(text, keys);
      if (!opened.ok) return opened;
      const { policy } = opened;
      const fault = faultOf(policy);
      if (fault !== null) return { ok: false, code: fault };
      const today = now().getTime();
      if (Date.parse(policy.expires) <= today) return { ok: false, code: 'expired' };
      if (Date.parse(policy.issued) > today + CLOCKS_DIFFER_MS) return { ok: false, code: 'from-the-future' };
      const before = await stored();
      if (before !== null && policy.sequence <= before.sequence) return { ok: false, code: 'not-newer' };
      try {
        await makeFolder(folder);
        await replaceFile(file, text);
      } catch (error) {
        return { ok: false, code: 'not-written', detail: (error as NodeJS.ErrnoException).code ?? 'unknown' };
      }
      return { ok: true, inForce: wear(policy) };
    },
  };
}
