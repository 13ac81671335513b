import type { Target } from '../../../shared/model/change.ts';
import type { MailAccount, Outgoing } from '../../../shared/model/mail-account.ts';
import type { ClientPlan, Found, FoundAccount } from './client.ts';
import type { KeyFileDocument } from './formats/key-file.ts';
import type { OpenSettings } from './read-settings.ts';
import type { StoreEdits } from './store-edits.ts';

export type OpenKeyFile = OpenSettings<KeyFileDocument>;

/** Settings that differ from what is there; null where none does. Values are raw. */
export function storeEdits(
  { path, document }: OpenKeyFile,
  settings: Readonly<Record<string, string | null>>,
): StoreEdits | null {
  const edits = Object.entries(settings)
    .filter(([key, value]) => document.get(key) !== value)
    .map(([key, value]) => ({ key, value }));
  return edits.length === 0 ? null : { store: { kind: 'file', path, format: 'key-file' }, edits };
}

export function editsPlan(
  stores: readonly (StoreEdits | null)[],
  also: { alsoMoves: string[]; asksPassword: boolean; needsRestart: boolean },
): ClientPlan {
  const changed = stores.filter((store) => store !== null);
  return changed.length === 0 ? { kind: 'already-right' } : { kind: 'edits', stores: changed, ...also };
}

/** What an adapter reads of one account, at first and again when it is to be moved. */
export interface Submission {
  outgoing: Outgoing | null;
  limit: NonNullable<MailAccount['limit']> | null;
}

/** The answers that have nothing to do with one program; null where there is something to write. */
export function settled({ outgoing, limit }: Submission, path: string, to: Target): ClientPlan | null {
  if (limit !== null) {
    const staysThere = outgoing !== null && sameHost(outgoing.host, to.host) && to.login === 'keep';
    // A sign-in in the browser is for one provider: another port of the same server takes it too.
    if (limit.code !== 'oauth' || !staysThere) return { kind: 'not-movable', limit };
  }
  const texts = [to.host, typeof to.login === 'object' ? to.login.user : ''];
  const odd = texts.find((text) => /\p{Cc}|^\s|\s$/u.test(text));
  if (odd !== undefined) return { kind: 'unexpected-shape', path, detail: JSON.stringify(odd) };
  return alreadyThere(outgoing, to) ? { kind: 'already-right' } : null;
}

function alreadyThere(outgoing: Outgoing | null, to: Target): boolean {
  if (outgoing === null || !sameHost(outgoing.host, to.host)) return false;
  if (outgoing.port !== to.port || outgoing.security !== to.security) return false;
  const { method, user } = outgoing.login;
  if (to.login === 'keep') return true;
  if (to.login === 'none') return method === 'none';
  return (method === 'password' || method === 'encrypted-password') && user === to.login.user;
}

export function sameHost(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A login that the program has no password for yet: it is new, or another user's. */
export function isNewLogin(before: Outgoing['login'], to: Target['login']): boolean {
  return typeof to === 'object' && (before.method === 'none' || before.user !== to.user);
}

/** Accounts other than this one that stand on the same server entry, as `place` names it. */
export function sharing(found: Found, account: FoundAccount, entry: string): string[] {
  return found.accounts
    .filter(({ id, place }) => id !== account.id && place[entry] === account.place[entry])
    .map(({ id }) => id);
}
