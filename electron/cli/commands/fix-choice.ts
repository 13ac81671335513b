import { changeReport } from '../../../shared/change/change-report.ts';
import { isWritten, numberedStep } from '../../../shared/change/change-step.ts';
import type { Place } from '../../../shared/change/choose-login.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { ChangeReport } from '../../../shared/model/change.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import type { FoundAccount } from '../../engine/clients/client.ts';
import { pickAccount } from '../input/pick-account.ts';

export type Wish =
  { kind: 'place'; place: Place } | { kind: 'step'; number: number; verdicts: readonly Verdict[] };

export type Choice =
  | { ok: true; targets: { account: FoundAccount; place: Place }[] }
  /** `refused`: the command line is to be put right. `absent`: there is no such account. Neither: nobody needs it. */
  | { ok: false; refused: string | null; absent: ChangeReport | null };

/**
 * Which accounts go where: the one named, or (`name` null) every account that the wish fits, those last that a person has to
 * change by hand.
 */
export function choose(
  accounts: readonly FoundAccount[],
  name: string | null,
  wish: Wish,
  profile: IspProfile,
  words: Words,
): Choice {
  if (name !== null) {
    const picked = pickAccount(accounts, name);
    if (picked.kind === 'none') {
      const to = wish.kind === 'place' ? { ...wish.place, login: 'keep' as const } : null;
      const absent = changeReport('absent', { id: name }, { to, problem: { code: 'no-such-account' } });
      return { ok: false, refused: null, absent };
    }
    if (picked.kind === 'several') {
      const allowed = picked.accounts.map(({ id }) => id).join(', ');
      return refused(words.message('cli.fix.several', { value: name, allowed }));
    }
    const { account } = picked;
    if (wish.kind === 'place') return { ok: true, targets: [{ account, place: wish.place }] };
    const numbered = numberedStep(account, wish.verdicts, profile, wish.number);
    if (numbered.ok) return { ok: true, targets: [{ account, place: numbered.step }] };
    return refused(words.message(`cli.fix.step.${numbered.problem}`, { value: String(wish.number) }));
  }

  const movable = [
    ...accounts.filter((one) => one.outgoing !== null && isWritten(one)),
    ...accounts.filter(({ mode }) => mode === 'guided'),
  ];
  if (wish.kind === 'place') {
    const targets = movable.map((account) => ({ account, place: wish.place }));
    return targets.length > 0 ? { ok: true, targets } : nobody;
  }
  const steps = movable.map((account) => ({
    account,
    numbered: numberedStep(account, wish.verdicts, profile, wish.number),
  }));
  const targets = steps.flatMap(({ account, numbered }) =>
    numbered.ok ? [{ account, place: numbered.step }] : [],
  );
  if (targets.length > 0) return { ok: true, targets };
  const why = steps.map(({ numbered }) => (numbered.ok ? null : numbered.problem));
  const problem = why.find((one) => one === 'no-such-step' || one === 'not-a-change');
  return problem ? refused(words.message(`cli.fix.step.${problem}`, { value: String(wish.number) })) : nobody;
}

const nobody: Choice = { ok: false, refused: null, absent: null };
const refused = (message: string): Choice => ({ ok: false, refused: message, absent: null });
