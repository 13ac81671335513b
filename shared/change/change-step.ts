import { relayAccepts } from '../isp/policy.ts';
import type { IspProfile } from '../isp/profile.ts';
import { plainHost } from '../model/host-name.ts';
import type { MailAccount } from '../model/mail-account.ts';
import type { NextStep, Verdict } from '../model/verdict.ts';
import { losesOauth } from './choose-login.ts';

/** A step that changes where a mail program sends. */
export type ChangeStep = Extract<NextStep, { kind: 'use-provider-port' | 'use-relay' }>;

export function isChangeStep(step: NextStep): step is ChangeStep {
  return step.kind === 'use-provider-port' || step.kind === 'use-relay';
}

/** What is known of an account that is to move. */
export type MovedAccount = Pick<MailAccount, 'email' | 'outgoing' | 'mode'>;

/** Postern changes it; otherwise a person does, or nobody. */
export const isWritten = ({ mode }: Pick<MailAccount, 'mode'>): boolean =>
  mode !== 'guided' && mode !== 'explain';

/**
 * The steps of a check that would move this account, best first: ways of its own server, then relays that take it. Where
 * nobody can see what it sends through, the customer can tell whether a step fits: all are given as they were shown, but
 * for a relay that does not take its address. Postern itself writes no such step.
 */
export function changeSteps(
  account: MovedAccount,
  verdicts: readonly Verdict[],
  profile: IspProfile,
): ChangeStep[] {
  const { outgoing, email } = account;
  if (outgoing === null && isWritten(account)) return [];
  const seen = new Set<string>();
  return verdicts
    .flatMap(({ next }) => next)
    .filter(isChangeStep)
    .filter((step) => {
      const key = `${step.kind} ${step.host} ${step.port} ${step.security}`;
      if (seen.has(key) || losesOauth(account, step)) return false;
      seen.add(key);
      if (outgoing === null) return email === '' || relayTakes(step, email, profile);
      if (step.kind === 'use-provider-port') return plainHost(step.host) === plainHost(outgoing.host);
      return relayTakes(step, email, profile);
    });
}

/** True also for a step to a server that is no relay. */
function relayTakes(step: ChangeStep, email: string, profile: IspProfile): boolean {
  if (step.kind !== 'use-relay') return true;
  const relay = profile.relays.find(({ host }) => plainHost(host) === plainHost(step.host));
  return relay !== undefined && relayAccepts(relay, profile, email);
}

export type NumberedStep =
  | { ok: true; step: ChangeStep }
  /** There are fewer steps, or this one is nothing that is done to a mail program. */
  | { ok: false; problem: 'no-such-step' | 'not-a-change' | 'not-for-this-account'; kind?: NextStep['kind'] };

/**
 * The step shown under a number (from 1) by the last check, for this account: the way of its own server where the step
 * is one of a provider, even when the number stands beside another account's server.
 */
export function numberedStep(
  account: MovedAccount,
  verdicts: readonly Verdict[],
  profile: IspProfile,
  number: number,
): NumberedStep {
  const shown = (verdicts[0]?.next ?? []).filter(({ kind }) => kind !== 'nothing');
  const step = shown[number - 1];
  if (step === undefined) return { ok: false, problem: 'no-such-step' };
  if (!isChangeStep(step)) return { ok: false, problem: 'not-a-change', kind: step.kind };
  const own = changeSteps(account, verdicts, profile);
  const found =
    own.find((one) => one === step) ??
    own.find(({ kind, host, port }) => kind === step.kind && host === step.host && port === step.port) ??
    own.find(({ kind }) => kind === step.kind && kind === 'use-provider-port');
  return found ? { ok: true, step: found } : { ok: false, problem: 'not-for-this-account', kind: step.kind };
}
