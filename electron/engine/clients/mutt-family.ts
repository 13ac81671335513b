import type { ClientId } from '../../../shared/model/mail-account.ts';
import type { ClientAdapter, FoundAccount } from './client.ts';
import { textOf } from './formats/format.ts';
import { readMuttSettings, type MuttSettings } from './mutt-commands.ts';
import { muttEdits } from './mutt-edits.ts';
import { muttOutgoing } from './mutt-outgoing.ts';
import { programRuns } from './program-runs.ts';
import { addressIn, unquote } from './server-text.ts';
import type { ClientSystem } from './system.ts';

export interface MuttProgram {
  id: ClientId & ('mutt' | 'neomutt');
  /** The settings files it looks for: the first that is there is the one it reads. */
  entries(system: ClientSystem): Promise<string[]>;
}

/** Mutt and NeoMutt: settings they read at start and never write. */
export function createMuttAdapter(program: MuttProgram): ClientAdapter {
  const { id } = program;
  const isRunning = (system: ClientSystem) => programRuns(system, { processes: [id] });
  return {
    id,
    find: async (system) => {
      for (const entry of await program.entries(system)) {
        const { settings, remarks } = await readMuttSettings(id, entry, system);
        if (!settings && remarks.length === 0) continue;
        const accounts = settings ? [accountOf(id, entry, settings, await isRunning(system), system)] : [];
        return { accounts, remarks };
      }
      return { accounts: [], remarks: [] };
    },
    plan: async (account, to, system) => {
      const entry = account.place['entry'] ?? '';
      const { settings } = await readMuttSettings(id, entry, system);
      if (!settings) return { kind: 'unexpected-shape', path: entry, detail: 'not there' };
      const now = accountOf(id, entry, settings, false, system);
      if (now.limit) return { kind: 'not-movable', limit: now.limit };
      if (!now.outgoing) return { kind: 'unexpected-shape', path: entry, detail: 'smtp_url' };
      const stores = muttEdits(settings, now.outgoing, to);
      if (!stores) return { kind: 'by-hand' };
      if (stores.length === 0) return { kind: 'already-right' };
      return {
        kind: 'edits',
        stores,
        alsoMoves: [],
        asksPassword: typeof to.login === 'object' && !settings.hasPassword,
        needsRestart: await isRunning(system),
      };
    },
    isRunning: (_account, system) => isRunning(system),
  };
}

function accountOf(
  id: MuttProgram['id'],
  entry: string,
  settings: MuttSettings,
  running: boolean,
  system: ClientSystem,
): FoundAccount {
  const below = entry.startsWith(`${system.home}/`) ? entry.slice(system.home.length + 1) : entry;
  const places = settings.places('smtp_url').filter(({ raw, inside }) => inside || raw !== null);
  const outgoing = muttOutgoing(settings);
  const file = settings.fileOf('smtp_url');
  const account: FoundAccount = {
    id: `${id}:${below}`,
    client: id,
    profile: below,
    email: addressIn(textOf(settings.text('from') ?? '')),
    outgoing,
    mode: 'live',
    running,
    files: [file ?? entry],
    place: { entry },
  };
  const [first, second] = places;
  const unset = first === undefined || (second === undefined && first.raw === 'no');
  if (unset) {
    const command = textOf(unquote(settings.text('sendmail') ?? '/usr/sbin/sendmail'));
    const path = command.split(/\s/)[0] ?? command;
    return { ...account, outgoing: null, limit: { code: 'mail-command', params: { command: path } } };
  }
  if (second !== undefined || first.inside || !outgoing) {
    return { ...account, limit: { code: 'ambiguous', params: { path: (second ?? first).path } } };
  }
  if (outgoing.login.method === 'oauth2') return { ...account, limit: { code: 'oauth', params: {} } };
  return account;
}
