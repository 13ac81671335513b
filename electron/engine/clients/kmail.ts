import type { ClientRemark } from '../../../shared/model/mail-account.ts';
import type { ClientAdapter, ClientPlan, Found } from './client.ts';
import { joinPath } from './homes.ts';
import * as store from './key-file-store.ts';
import { kconfigText } from './key-file-text.ts';
import { submissionOf, transportOf, transportSettings, type Kiosk } from './kmail-transports.ts';
import { keyFile, type KeyFileDocument } from './formats/key-file.ts';
import { programFolders } from './program-folders.ts';
import { programRuns, withRunning } from './program-runs.ts';
import { readSettings, remarksOf, unreadable } from './read-settings.ts';
import type { ClientSystem } from './system.ts';

const PLACES = {
  config: ['.'],
  flatpaks: ['org.kde.kmail2', 'org.kde.kmail', 'org.kde.kontact'],
  snaps: ['kmail', 'kontact'],
};
const MARKS = {
  processes: ['kmail', 'kontact'],
  busNames: ['org.kde.kmail2', 'org.kde.kmail', 'org.kde.kontact'],
};
const FILE = 'mailtransports';

/**
 * KMail, 5.22: servers stand in `mailtransports`, identities in `emailidentities` (KConfig). Akonadi's dispatcher reads the
 * transports again by itself, so that the file may change at any time and the next message goes by it. Passwords are kept
 * by the transport's id: another server changes nothing there.
 */
export const kmail: ClientAdapter = {
  id: 'kmail',
  find: async (system) => withRunning(await findAccounts(system), system, MARKS),
  async plan(account, to, system): Promise<ClientPlan> {
    const { path = '', group = '' } = account.place;
    const transports = await readSettings('kmail', path, keyFile, system);
    if (!transports.ok) return unreadable(account, transports);
    const { document } = transports;
    if (document.times(group) === 0) return { kind: 'unexpected-shape', path, detail: `[${group}]` };
    const submission = submissionOf(document, path, group, await readKiosk(system));
    const settled = store.settled(submission, path, to);
    if (settled !== null) return settled;
    const before = submission.outgoing?.login ?? { method: 'none' };
    return store.editsPlan([store.storeEdits(transports, transportSettings(group, before.method, to))], {
      alsoMoves: store.sharing(await findAccounts(system), account, 'entry'),
      asksPassword: store.isNewLogin(before, to.login),
      needsRestart: false,
    });
  },
  isRunning: (_account, system) => programRuns(system, MARKS),
};

async function findAccounts(system: ClientSystem): Promise<Found> {
  const found: Found = { accounts: [], remarks: [] };
  const kiosk = await readKiosk(system);
  for (const { path: folder, from } of programFolders(system, PLACES)) {
    const transports = await read(system, folder, FILE, found.remarks);
    if (transports === null) continue;
    const identities = await read(system, folder, 'emailidentities', found.remarks);
    const { document, path } = transports;
    const groups = document.groups.filter((group) => TRANSPORT.test(group));
    if (groups.length === 0 && document.groups.length > 0)
      found.remarks.push({
        client: 'kmail',
        path,
        problem: 'unexpected-shape',
        detail: 'no [Transport N]',
      });
    const senders = sendersOf(identities?.document ?? null, document, groups);
    for (const { group, uoid, email } of senders) {
      const { limit, outgoing } = submissionOf(document, path, group, kiosk);
      const profile = from ?? FILE;
      const id = [...(from === null ? [] : [from]), group.slice('Transport '.length), uoid];
      found.accounts.push({
        id: `kmail:${id.filter((part) => part !== '').join(':')}`,
        client: 'kmail',
        profile,
        email,
        outgoing,
        mode: 'live',
        running: false,
        files: [path],
        ...(limit === null ? {} : { limit }),
        place: { path, group, entry: `${path}|${group}` },
      });
    }
  }
  return found;
}

const TRANSPORT = /^Transport \d+$/;

async function read(
  system: ClientSystem,
  folder: string,
  name: string,
  remarks: ClientRemark[],
): Promise<store.OpenKeyFile | null> {
  const found = await readSettings('kmail', joinPath(system, folder, name), keyFile, system);
  remarks.push(...remarksOf(found));
  return found.ok ? found : null;
}

/** An administrator's files, which may lock keys (`[$i]`). XDG Base Directory Specification */
async function readKiosk(system: ClientSystem): Promise<Kiosk> {
  const folders = (system.env['XDG_CONFIG_DIRS'] ?? '/etc/xdg')
    .split(':')
    .filter((path) => path.startsWith('/'));
  const files = await Promise.all(folders.map((folder) => read(system, folder, FILE, [])));
  return files.filter((file) => file !== null);
}

/** Who sends by which transport; a transport nobody is bound to can still be chosen for one message. */
function sendersOf(
  identities: KeyFileDocument | null,
  transports: KeyFileDocument,
  groups: readonly string[],
): { group: string; uoid: string; email: string }[] {
  const senders = (identities?.groups ?? [])
    .filter((group) => /^Identity #\d+$/.test(group))
    .flatMap((identity) => {
      const text = (key: string) => kconfigText.read(identities?.get(`${identity}|${key}`) ?? '');
      const group = transportOf(transports, groups, text('Transport'));
      const uoid = text('uoid') || identity.slice('Identity '.length);
      return group === null ? [] : [{ group, uoid, email: text('Email Address') }];
    });
  const bound = new Set(senders.map(({ group }) => group));
  const others = groups.filter((group) => !bound.has(group));
  return [...senders, ...others.map((group) => ({ group, uoid: '', email: '' }))];
}
