import type { ChangeEntry, ChangeReport, Target } from '../../../shared/model/change.ts';
import type { ClientRemark } from '../../../shared/model/mail-account.ts';
import type { ClientAdapter, FoundAccount } from '../clients/client.ts';
import type { ClientSystem } from '../clients/system.ts';
import type { Journal, Preview } from '../journal/journal.ts';
import { answerWithout, digestOf } from './change-answers.ts';
import { findAccounts } from './find-accounts.ts';
import { rememberAnswers } from './remember-answers.ts';
import { programRuns } from './program-runs.ts';

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

/** The mail programs of this computer: one door for every host. Nothing here rejects for what it finds, only for the signal. */
export interface MailPrograms {
  accounts(signal: AbortSignal): Promise<{ accounts: FoundAccount[]; remarks: ClientRemark[] }>;
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
  const clientOf = (account: Pick<FoundAccount, 'client'>): ClientAdapter | undefined =>
    clients.find(({ id }) => id === account.client);

  async function find(
    id: string,
    once: ClientSystem,
    signal: AbortSignal,
  ): Promise<FoundAccount | undefined> {
    // An id begins with its program's: the others need not be asked.
    const own = clients.filter((client) => id.startsWith(`${client.id}:`));
    const { accounts } = await findAccounts(own, once, signal);
    return accounts.find((account) => account.id === id);
  }

  async function look(
    id: string,
    to: Target,
    signal: AbortSignal,
  ): Promise<{ account: FoundAccount; preview: Preview } | { answer: ChangeReport }> {
    const once = rememberAnswers(system);
    const account = await find(id, once, signal);
    const client = account && clientOf(account);
    if (!account || !client)
      return { answer: answerWithout({ id }, to, 'absent', { code: 'no-such-account' }) };
    const plan = await client.plan(account, to, once, signal);
    switch (plan.kind) {
      case 'already-right':
        return { answer: answerWithout(account, to, 'already-right') };
      case 'not-movable': {
        const limited = { ...account, limit: plan.limit };
        const problem = {
          code: 'not-movable',
          detail: plan.limit.code,
          ...pathIn(plan.limit.params),
        } as const;
        return { answer: answerWithout(limited, to, 'failed', problem) };
      }
      case 'by-hand':
        return { answer: answerWithout(account, to, 'failed', { code: 'by-hand' }) };
      case 'unexpected-shape': {
        const { path, detail } = plan;
        return { answer: answerWithout(account, to, 'failed', { code: 'unexpected-shape', path, detail }) };
      }
      case 'edits': {
        // A program that had to be closed starts anew anyway.
        const needsRestart = plan.needsRestart && account.running && account.mode === 'live';
        const wanted = { account, to, plan: { ...plan, needsRestart } };
        return { account, preview: await journal.preview(wanted, signal) };
      }
    }
  }

  return {
    accounts: (signal) => findAccounts(clients, rememberAnswers(system), signal),

    async preview(id, to, signal) {
      const looked = await look(id, to, signal);
      if ('answer' in looked) return looked.answer;
      return { ...looked.preview.report, digest: digestOf(looked.preview) };
    },

    async apply(id, to, { digest, consent = false }, signal) {
      const looked = await look(id, to, signal);
      if ('answer' in looked) return looked.answer;
      const { account, preview } = looked;
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
      return journal.apply(preview, () => programRuns(clients, system, account, signal), signal);
    },

    undo: (change, signal) =>
      journal.undo(change, (account) => programRuns(clients, system, account, signal), signal),
    changes: () => journal.list(),

    async isRunning(id, signal) {
      const account = await find(id, rememberAnswers(system), signal);
      return account !== undefined && programRuns(clients, system, account, signal);
    },
  };
}

const pathIn = (params: Readonly<Record<string, string>>): { path?: string } =>
  params['path'] === undefined ? {} : { path: params['path'] };
