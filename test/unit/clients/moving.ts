import { expect } from 'vitest';
import type { Target } from '../../../shared/model/change.ts';
import type {
  ClientAdapter,
  ClientPlan,
  Found,
  FoundAccount,
} from '../../../electron/engine/clients/client.ts';
import { applySplices } from '../../../electron/engine/clients/formats/format.ts';
import { keyFile } from '../../../electron/engine/clients/formats/key-file.ts';
import { fakeSystem, type FakeComputer } from './fake-system.ts';

const signal = new AbortController().signal;

export function find(adapter: ClientAdapter, computer: FakeComputer): Promise<Found> {
  return adapter.find(fakeSystem(computer), signal);
}

export async function accountOf(
  adapter: ClientAdapter,
  computer: FakeComputer,
  id: string,
): Promise<FoundAccount> {
  const { accounts } = await find(adapter, computer);
  const account = accounts.find((one) => one.id === id);
  if (account === undefined) throw new Error(`no ${id} among ${accounts.map((one) => one.id).join(' ')}`);
  return account;
}

export async function plan(
  adapter: ClientAdapter,
  computer: FakeComputer,
  id: string,
  to: Target,
): Promise<ClientPlan> {
  return adapter.plan(await accountOf(adapter, computer, id), to, fakeSystem(computer), signal);
}

export function isRunning(
  adapter: ClientAdapter,
  computer: FakeComputer,
  account: FoundAccount,
): Promise<boolean> {
  return adapter.isRunning(account, fakeSystem(computer), signal);
}

export interface Moved {
  /** The computer with the plan carried out. */
  computer: FakeComputer;
  plan: Extract<ClientPlan, { kind: 'edits' }>;
  /** Lines that changed, as `-old` and `+new`, over all files. */
  lines: string[];
}

/** Carries the plan out, and sees that it does what was asked for: read again, there is nothing left to do. */
export async function move(
  adapter: ClientAdapter,
  computer: FakeComputer,
  id: string,
  to: Target,
): Promise<Moved> {
  const made = await plan(adapter, computer, id, to);
  if (made.kind !== 'edits') throw new Error(JSON.stringify(made));
  const files = { ...computer.files };
  const lines: string[] = [];
  for (const { store, edits } of made.stores) {
    if (store.kind !== 'file') throw new Error(store.kind);
    const before = Buffer.from(files[store.path] ?? '');
    const read = keyFile.read(before);
    if (!read.ok) throw new Error(read.problem);
    const after = applySplices(
      before,
      read.document.splices(new Map(edits.map(({ key, value }) => [key, value]))),
    );
    files[store.path] = after;
    lines.push(...difference(before.toString('utf8'), after.toString('utf8')));
  }
  const moved = { ...computer, files };
  const { outgoing } = await accountOf(adapter, moved, id);
  expect(outgoing).toMatchObject({ host: to.host, port: to.port, security: to.security });
  if (to.login === 'none') expect(outgoing?.login).toEqual({ method: 'none' });
  else if (to.login !== 'keep') expect(outgoing?.login.user).toBe(to.login.user);
  expect((await plan(adapter, moved, id, to)).kind).toBe('already-right');
  return { computer: moved, plan: made, lines };
}

/** Enough for files in which lines change in their places or are added. */
function difference(before: string, after: string): string[] {
  const old = before.split('\n');
  const lines: string[] = [];
  for (const line of after.split('\n')) {
    if (line === old[0]) {
      old.shift();
      continue;
    }
    const key = line.split('=')[0] ?? '';
    if (old[0]?.split('=')[0] === key) lines.push(`-${old.shift() ?? ''}`);
    lines.push(`+${line}`);
  }
  return [...lines, ...old.map((line) => `-${line}`)];
}
