import { changeReport } from '../../../shared/change/change-report.ts';
import type { ChangeEntry, ChangeReport, Target } from '../../../shared/model/change.ts';
import type { ClientAdapter, Found, FoundAccount } from '../clients/client.ts';
import type { ClientSystem } from '../clients/system.ts';
import type { Journal } from '../journal/journal.ts';
import { accountInUse } from './account-in-use.ts';
import { digestOf } from './digest.ts';
import { findAccounts } from './find-accounts.ts';
import { lookAt, type Look, type Proposal } from './look.ts';
import { knownFirst, rememberAnswers } from './remember-answers.ts';

export interface MailProgramsDeps {
  clients: readonly ClientAdapter[];
  system: ClientSystem;
  journal: Journal;
}

export interface ApplyOptions {
  /** The digest of the preview that was shown; left out, what is found now is done. */
  digest?: string;
  /** The warning of an `opt-in` change was read and agreed to. */
  consent?: boolean;
}

/** Of one look at the computer. `account`: one that was found by it. */
export interface LookedAt {
  preview(account: FoundAccount, to: Target, signal: AbortSignal): Promise<ChangeReport>;
}

/** The mail programs of this computer: one door for every host. Nothing here rejects for what it finds, only for the signal. */
export interface MailPrograms {
  accounts(signal: AbortSignal): Promise<Found>;
  /** The accounts, and previews of them: each settings file is read once for all of these. Writes nothing. */
  look(signal: AbortSignal): Promise<Found & LookedAt>;
  /** Writes nothing. */
  preview(account: string, to: Target, signal: AbortSignal): Promise<ChangeReport>;
  apply(account: string, to: Target, options: ApplyOptions, signal: AbortSignal): Promise<ChangeReport>;
  /** `change` null: the newest that stands. */
  undo(change: string | null, signal: AbortSignal): Promise<ChangeReport>;
  changes(): Promise<ChangeEntry[]>;
  /** Whether the program of this account is in the way of a change; false also where there is no such account. */
  isRunning(account: string, signal: AbortSignal): Promise<boolean>;
}

export function createMailPrograms({ clients, system, journal }: MailProgramsDeps): MailPrograms {
  const running = (account: FoundAccount, signal: AbortSignal) =>
    accountInUse(clients, system, account, signal);

  /** The account as it is now. An id is its program's, or begins with it: the others need not be asked. */
  async function find(id: string, signal: AbortSignal): Promise<{ look: Look; account?: FoundAccount }> {
    const own = clients.filter((client) => id === client.id || id.startsWith(`${client.id}:`));
    const look = await lookAt(own, system, journal, signal);
    const account = look.accounts.find((one) => one.id === id);
    return { look, ...(account && { account }) };
  }

  async function propose(id: string, to: Target, signal: AbortSignal): Promise<Proposal> {
    const { look, account } = await find(id, signal);
    if (account) return look.propose(account, to, signal);
    return { answer: changeReport('absent', { id }, { to, problem: { code: 'no-such-account' } }) };
  }

  return {
    async look(signal) {
      const look = await lookAt(clients, system, journal, signal);
      const { accounts, remarks } = look;
      return {
        accounts,
        remarks,
        preview: async (account, to, signal) => shown(await look.propose(account, to, signal)),
      };
    },
    accounts: (signal) => findAccounts(clients, rememberAnswers(system), signal),

    preview: async (id, to, signal) => shown(await propose(id, to, signal)),

    async apply(id, to, { digest, consent = false }, signal) {
      const proposal = await propose(id, to, signal);
      if ('answer' in proposal) return proposal.answer;
      const { preview } = proposal;
      const { account } = preview.wanted;
      if (preview.report.status !== 'would-change') return preview.report;
      if (digest !== undefined && digest !== digestOf(preview)) {
        return {
          ...preview.report,
          status: 'changed-since-preview',
          problem: { code: 'changed-since-preview' },
        };
      }
      if (account.mode === 'opt-in' && !consent) {
        return { ...preview.report, status: 'failed', problem: { code: 'needs-consent' } };
      }
      // The look has just seen it; the system is asked once more right before a file is replaced.
      const seen = account.running && account.mode !== 'live';
      const inUse = knownFirst(seen, () => running(account, signal));
      return journal.apply(preview, inUse, signal);
    },

    undo: (change, signal) => journal.undo(change, (account) => running(account, signal), signal),
    changes: () => journal.list(),

    async isRunning(id, signal) {
      const { account } = await find(id, signal);
      return account !== undefined && running(account, signal);
    },
  };
}

/** As it is shown to a person. */
function shown(proposal: Proposal): ChangeReport {
  if ('answer' in proposal) return proposal.answer;
  return { ...proposal.preview.report, digest: digestOf(proposal.preview) };
}
