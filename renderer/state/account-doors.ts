import type { MailAccount } from '../../shared/model/mail-account.ts';
import type { Observation } from '../../shared/model/observation.ts';
import type { Report } from '../../shared/model/report.ts';

export type DoorState = 'open' | 'shut' | 'unknown';

/** Whether the door an account sends through let us in; one of two address families is enough. */
export function doorOf({ outgoing }: Pick<MailAccount, 'outgoing'>, { observations }: Report): DoorState {
  const tries = observations.filter((one) => outgoing !== null && isDoor(one, outgoing));
  if (tries.some(({ outcome }) => outcome === 'ready')) return 'open';
  return tries.some(({ outcome }) => outcome === 'failed') ? 'shut' : 'unknown';
}

/** The accounts that cannot send now. */
export function shutAccounts(accounts: readonly MailAccount[], report: Report): MailAccount[] {
  return accounts.filter((account) => doorOf(account, report) === 'shut');
}

/** Changed by hand, and nobody can see what it sends through: it may be shut, or not. */
export function isUnseen({ mode, outgoing }: Pick<MailAccount, 'mode' | 'outgoing'>): boolean {
  return mode === 'guided' && outgoing === null;
}

function isDoor(one: Observation, { host, port }: { host: string; port: number }): boolean {
  return one.purpose === 'mail' && one.host.toLowerCase() === host.toLowerCase() && one.port === port;
}
