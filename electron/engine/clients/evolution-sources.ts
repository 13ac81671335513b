import type { ClientRemark } from '../../../shared/model/mail-account.ts';
import { keyFile } from './formats/key-file.ts';
import { joinPath } from './homes.ts';
import type { OpenKeyFile } from './key-file-store.ts';
import { glibText } from './key-file-text.ts';
import { readSettings, remarksOf } from './read-settings.ts';
import type { ClientSystem } from './system.ts';

/** By UID, which is the file's name without `.source`. */
export type Sources = ReadonlyMap<string, OpenKeyFile>;

const ENDING = '.source';
/** Groups that say the source was made by the desktop's online accounts. */
const ONLINE = ['GNOME Online Accounts', 'Ubuntu Online Accounts'];

export async function readSources(
  folder: string,
  system: ClientSystem,
): Promise<{ sources: Sources; remarks: ClientRemark[] }> {
  const names = (await system.files.list(folder)).filter((name) => name.endsWith(ENDING));
  const reads = await Promise.all(
    names.map((name) => readSettings('evolution', joinPath(system, folder, name), keyFile, system)),
  );
  const sources = new Map<string, OpenKeyFile>();
  const remarks: ClientRemark[] = [];
  for (const [index, read] of reads.entries()) {
    if (read.ok) sources.set((names[index] ?? '').slice(0, -ENDING.length), read);
    else remarks.push(...remarksOf(read));
  }
  return { sources, remarks };
}

/** Where an account sends: account → identity → transport, as UIDs. */
export interface SubmittingIdentity {
  account: string;
  identity: string;
  transport: string;
}

/** Each identity once, with an account that names it where there is one. Switched-off ones send nothing. */
export function submittingIdentities(sources: Sources): SubmittingIdentity[] {
  const accounts = [...sources].filter(([, { document }]) => document.times('Mail Account') > 0);
  const found: SubmittingIdentity[] = [];
  for (const [identity, { document }] of sources) {
    const transport = glibText.read(document.get('Mail Submission|TransportUid') ?? '').trim();
    if (transport === '' || !isOn(sources, identity)) continue;
    const owners = accounts.filter(
      ([, account]) => account.document.get('Mail Account|IdentityUid')?.trim() === identity,
    );
    const owner = owners.find(([uid]) => isOn(sources, uid)) ?? owners[0];
    if (owner !== undefined && !isOn(sources, owner[0])) continue;
    found.push({ account: owner?.[0] ?? '', identity, transport });
  }
  return found;
}

function isOn(sources: Sources, uid: string): boolean {
  return sources.get(uid)?.document.get('Data Source|Enabled')?.trim() !== 'false';
}

/** The file that says one of these sources, or what they stand below, is an online account's; null where none is. */
export function onlineAccount(sources: Sources, uids: readonly string[]): string | null {
  const seen = new Set<string>();
  const open = [...uids];
  for (let uid = open.pop(); uid !== undefined; uid = open.pop()) {
    const source = sources.get(uid);
    // A circle is a broken file, and no reason to go round.
    if (source === undefined || seen.has(uid)) continue;
    seen.add(uid);
    if (ONLINE.some((group) => source.document.times(group) > 0)) return source.path;
    open.push(source.document.get('Data Source|Parent')?.trim() ?? '');
  }
  return null;
}
