import type { AccountLimit, ClientId } from '../../../../shared/model/mail-account.ts';
import type { ClientAdapter, ClientPlan, Found, FoundAccount } from '../client.ts';
import { unreadable } from '../read-settings.ts';
import type { ClientSystem } from '../system.ts';
import { type Identity, readIdentities } from './identities.ts';
import { ruledBy } from './managed.ts';
import { type InstallPlaces, openProfile, type OpenProfile } from './mozilla-profile.ts';
import type { ProfileRoot } from './places.ts';
import { baseName, findProfiles, type Profile } from './profiles.ts';
import { profileInUse } from './running.ts';
import { outgoingOf, readServer } from './server.ts';
import { asksPassword, editsFor, keepsSignIn } from './settings.ts';

/** One program of the family. */
export interface MozillaProgram {
  id: ClientId;
  roots(system: ClientSystem): ProfileRoot[] | Promise<ProfileRoot[]>;
  /** Of two programs that share a folder: whether the profile is this one's. */
  owns?(profile: Profile, system: ClientSystem): Promise<boolean>;
  installs(system: ClientSystem): InstallPlaces;
  /** Names of the processes that may hold one of its profiles. */
  processes: readonly string[];
  /** The port where none is written and TLS is not begun with. */
  plainPort: number;
}

interface Limit {
  code: AccountLimit;
  params: Readonly<Record<string, string>>;
}

/** An account for each identity of each profile that has an outgoing server: `prefs.js` is edited, the program closed. */
export function createMozillaClient(program: MozillaProgram): ClientAdapter {
  const { id: client, plainPort } = program;

  function limitOf(profile: OpenProfile, server: string): Limit | null {
    const { type, authMethod } = readServer(profile.prefs, server);
    if (type !== 'smtp') return { code: 'not-smtp', params: {} };
    const path = ruledBy(profile.rulings, server);
    if (path !== null) return { code: 'managed', params: { path } };
    return authMethod === 10 ? { code: 'oauth', params: {} } : null;
  }

  const accountId = (label: string, { server, key }: Identity) => `${client}:${label}:${server}:${key}`;

  /** As if the program did not run. */
  async function accountsOf(profile: Profile, label: string, system: ClientSystem): Promise<Found> {
    const { folder } = profile;
    const opened = await openProfile(client, folder, program.installs(system), system);
    if (!opened.ok) return { accounts: [], remarks: opened.remark === null ? [] : [opened.remark] };
    const { prefs, prefsPath } = opened.profile;
    const accounts = readIdentities(prefs).map((identity): FoundAccount => {
      const limit = limitOf(opened.profile, identity.server);
      return {
        id: accountId(label, identity),
        client,
        profile: profile.name,
        email: identity.email,
        outgoing: outgoingOf(readServer(prefs, identity.server), plainPort),
        mode: limit?.code === 'not-smtp' ? 'explain' : 'direct',
        running: false,
        files: [prefsPath],
        ...(limit === null ? {} : { limit }),
        place: { folder, label, server: identity.server, identity: identity.key },
      };
    });
    return { accounts, remarks: [] };
  }

  return {
    id: client,
    async find(system, signal) {
      const found: Found = { accounts: [], remarks: [] };
      const labels = new Set<string>();
      for (const profile of await ownProfiles(program, system)) {
        if (signal.aborted) break;
        const label = freeLabel(labels, baseName(profile.folder, system), profile.root.label);
        labels.add(label);
        // The system takes its time to tell what is locked: meanwhile the settings are read.
        const [{ accounts, remarks }, running] = await Promise.all([
          accountsOf(profile, label, system),
          profileInUse(profile.folder, program.processes, system),
        ]);
        found.accounts.push(...accounts.map((account) => ({ ...account, running })));
        found.remarks.push(...remarks);
      }
      return found;
    },

    async plan(account, to, system): Promise<ClientPlan> {
      const { folder = '', label = '', server: key = '' } = account.place;
      const opened = await openProfile(client, folder, program.installs(system), system);
      if (!opened.ok) return unreadable(account, opened);
      const { prefs, prefsPath } = opened.profile;
      const users = readIdentities(prefs).filter(({ server }) => server === key);
      if (!users.some((identity) => accountId(label, identity) === account.id))
        return { kind: 'unexpected-shape', path: prefsPath, detail: `mail.smtpserver.${key}` };

      const server = readServer(prefs, key);
      const limit = limitOf(opened.profile, key);
      if (limit && !(limit.code === 'oauth' && keepsSignIn(server, to)))
        return { kind: 'not-movable', limit };
      const all = editsFor(server, to, plainPort);
      const edits =
        limit?.code === 'oauth' ? all.filter((edit) => !/\.(?:authMethod|username)$/.test(edit.key)) : all;
      if (edits.length === 0) return { kind: 'already-right' };
      return {
        kind: 'edits',
        stores: [{ store: { kind: 'file', path: prefsPath, format: 'prefs-js' }, edits }],
        alsoMoves: users.map((identity) => accountId(label, identity)).filter((one) => one !== account.id),
        asksPassword: limit?.code !== 'oauth' && asksPassword(server, to, plainPort),
        needsRestart: true,
      };
    },

    isRunning: (account: FoundAccount, system) =>
      profileInUse(account.place['folder'] ?? '', program.processes, system),
  };
}

/** The program's profiles, each once: a folder may be reached by two names (`.icedove` is often a link). */
async function ownProfiles(program: MozillaProgram, system: ClientSystem): Promise<Profile[]> {
  const profiles: Profile[] = [];
  const seen = new Set<string>();
  for (const root of await program.roots(system)) {
    if (root.only !== undefined && root.only !== program.id) continue;
    for (const profile of await findProfiles(root, system)) {
      const inode = (await system.files.stat(profile.folder))?.inode;
      if (inode === undefined || seen.has(inode)) continue;
      seen.add(inode);
      if (root.only !== undefined || (await program.owns?.(profile, system)) !== false)
        profiles.push(profile);
    }
  }
  return profiles;
}

/** The name of the profile's folder, as part of account ids; with the root's label where it is taken already. */
function freeLabel(taken: ReadonlySet<string>, name: string, root: string): string {
  const names = [name, ...(root === '' ? [] : [`${root}/${name}`])];
  for (let copy = 2; ; copy++) {
    const free = names.find((one) => !taken.has(one));
    if (free !== undefined) return free;
    names.push(`${name}~${copy}`);
  }
}
