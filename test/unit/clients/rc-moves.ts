import type { ClientAdapter, ClientPlan, FoundAccount } from '../../../electron/engine/clients/client.ts';
import { applySplices } from '../../../electron/engine/clients/formats/format.ts';
import { FORMATS } from '../../../electron/engine/clients/formats/formats.ts';
import type { ClientSystem } from '../../../electron/engine/clients/system.ts';
import type { Target } from '../../../shared/model/change.ts';
import { fakeSystem, type FakeComputer } from './fake-system.ts';

export const signal = new AbortController().signal;

export const target = (
  address: string,
  security: Target['security'],
  login: Target['login'] = 'keep',
): Target => {
  const [host = '', port = ''] = address.split(/:(?=\d+$)/);
  return { host, port: Number(port), security, login };
};

/** Files with a plan's edits made. */
export async function withEdits(
  plan: ClientPlan,
  system: ClientSystem,
  files: Record<string, string>,
): Promise<Record<string, string>> {
  if (plan.kind !== 'edits') throw new Error(`no edits: ${JSON.stringify(plan)}`);
  const after = { ...files };
  for (const { store, edits } of plan.stores) {
    if (store.kind !== 'file') throw new Error('no file');
    const file = await system.files.read(store.path);
    const seen = file.ok ? FORMATS[store.format]?.read(file.bytes) : null;
    if (!file.ok || !seen?.ok) throw new Error(`not read: ${store.path}`);
    const settings = new Map(edits.map(({ key, value }) => [key, value]));
    after[store.path] = applySplices(file.bytes, seen.document.splices(settings)).toString('latin1');
  }
  return after;
}

/** Finds an account on a computer that is only described, and moves it there. */
export async function move(
  adapter: ClientAdapter,
  computer: FakeComputer & { files: Record<string, string> },
  to: Target,
  id?: string,
): Promise<{
  account: FoundAccount;
  plan: ClientPlan;
  files: Record<string, string>;
  /** The same account afterwards, and whether it is now where it should be. */
  after: FoundAccount | undefined;
  again: ClientPlan['kind'] | null;
}> {
  const described = (files: Record<string, string>) =>
    fakeSystem({
      ...computer,
      files: Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, Buffer.from(text, 'latin1')]),
      ),
    });
  const system = described(computer.files);
  const { accounts } = await adapter.find(system, signal);
  const account = id === undefined ? accounts[0] : accounts.find((one) => one.id === id);
  if (!account) throw new Error(`no account: ${accounts.map((one) => one.id).join(' ')}`);
  const plan = await adapter.plan(account, to, system, signal);
  if (plan.kind !== 'edits') return { account, plan, files: computer.files, after: account, again: null };
  const files = await withEdits(plan, system, computer.files);
  const moved = described(files);
  const after = (await adapter.find(moved, signal)).accounts.find((one) => one.id === account.id);
  const again = after ? (await adapter.plan(after, to, moved, signal)).kind : null;
  return { account, plan, files, after, again };
}
