import type { Target } from '../../../shared/model/change.ts';
import type { Outgoing } from '../../../shared/model/mail-account.ts';
import { ask, editsOf, type ScriptedProgram } from './apple-script-programs.ts';
import { itemsOf, type AppleScriptValue } from './apple-script-values.ts';
import type { ClientAdapter, ClientPlan, Found, FoundAccount } from './client.ts';
import { settled } from './key-file-store.ts';
import { notOffered } from './security-by-port.ts';
import type { ClientSystem } from './system.ts';

/** What a program of macOS says of its accounts, and how one of them is moved. */
export interface ScriptedAccounts extends ScriptedProgram {
  /** A script that answers with a list for each account. */
  accounts: readonly string[];
  describe(account: readonly AppleScriptValue[]): FoundAccount[];
  /** Properties in the order they are to be set, as AppleScript literals. `now`: sends by `outgoing`. */
  move(
    now: FoundAccount,
    outgoing: Outgoing,
    to: Target,
    found: Found,
  ): { settings: readonly (readonly [string, string])[]; alsoMoves: string[]; asksPassword: boolean };
}

/** A program whose accounts are asked for, and changed, by AppleScript while it runs. */
export function createScriptedAdapter(program: ScriptedAccounts): ClientAdapter {
  const { client, application, accounts } = program;

  async function find(system: ClientSystem, signal: AbortSignal): Promise<Found> {
    const answer = await ask(program, accounts, system, signal);
    if (answer === null) return { accounts: [], remarks: [] };
    if ('problem' in answer) return { accounts: [], remarks: [answer] };
    return { accounts: itemsOf(answer).flatMap((one) => program.describe(itemsOf(one))), remarks: [] };
  }

  return {
    id: client,
    find,
    async plan(account, to, system, signal): Promise<ClientPlan> {
      const found = await find(system, signal);
      const now = found.accounts.find(({ id }) => id === account.id);
      const path = account.files[0] ?? '';
      if (now === undefined)
        return { kind: 'unexpected-shape', path, detail: found.remarks[0]?.problem ?? '' };
      const { outgoing, limit } = now;
      if (outgoing === null) return { kind: 'by-hand' };
      const answer = settled({ outgoing, limit: limit ?? null }, path, to) ?? notOffered(to);
      if (answer !== null) return answer;
      const { settings, alsoMoves, asksPassword } = program.move(now, outgoing, to, found);
      const edits = editsOf(settings, now.place);
      if (edits.length === 0) return { kind: 'already-right' };
      const store = { kind: 'apple-script', application, object: now.place['object'] ?? '' } as const;
      return { kind: 'edits', stores: [{ store, edits }], alsoMoves, asksPassword, needsRestart: false };
    },
    // It is changed while it runs.
    isRunning: () => Promise.resolve(false),
  };
}
