import type { Target } from '../../../shared/model/change.ts';
import type { ClientId, ClientRemark, Login, Outgoing } from '../../../shared/model/mail-account.ts';
import type { ClientAdapter, ClientPlan, Found } from './client.ts';
import { keyFile, type KeyFileDocument } from './formats/key-file.ts';
import { joinPath } from './homes.ts';
import * as store from './key-file-store.ts';
import { isYes, plainText, portOf } from './key-file-text.ts';
import { programFolders, type ProgramPlaces } from './program-folders.ts';
import { programRuns, type ProgramMarks } from './program-runs.ts';
import { readSettings, remarksOf, unreadable } from './read-settings.ts';

/** What Claws Mail and Sylpheed, one program once, do not share. */
export interface AccountrcProgram {
  id: ClientId;
  places: ProgramPlaces;
  /** `folder`: where its settings are. */
  marks: (folder: string) => ProgramMarks;
  /** Bits of `smtp_auth_method`, where 0 lets the program choose. */
  bits: { password: number; encrypted: number; oauth2: number };
}

/** `ssl_smtp` */
const SECURITY = ['none', 'tls', 'starttls'] as const;
const ACCOUNT = /^Account: \d+$/;

/**
 * `accountrc`: a group `[Account: N]` for each account, with a server of its own. The program writes the file anew when it
 * ends, so it has to be closed. The password for sending is kept by account: another server changes nothing there.
 */
export function createAccountrcAdapter(program: AccountrcProgram): ClientAdapter {
  const { id: client } = program;
  return {
    id: client,
    async find(system): Promise<Found> {
      const found: Found = { accounts: [], remarks: [] };
      for (const { path: folder, from } of programFolders(system, program.places)) {
        const path = joinPath(system, folder, 'accountrc');
        const read = await readSettings(client, path, keyFile, system);
        if (!read.ok) {
          found.remarks.push(...remarksOf(read));
          continue;
        }
        const { document } = read;
        const groups = document.groups.filter((group) => ACCOUNT.test(group));
        found.remarks.push(...strange(client, path, document, groups));
        const running = groups.length > 0 && (await programRuns(system, program.marks(folder)));
        const profile = from ?? folder.replace(/^.*[\\/]/, '');
        for (const group of groups) {
          const { limit, outgoing } = submissionOf(program, document, group);
          found.accounts.push({
            id: `${client}:${profile}:${group.slice('Account: '.length)}`,
            client,
            profile,
            email: plainText.read(document.get(`${group}|address`) ?? ''),
            outgoing,
            mode: 'direct',
            running,
            files: [path],
            ...(limit === null ? {} : { limit }),
            place: { path, group, folder },
          });
        }
      }
      return found;
    },
    async plan(account, to, system): Promise<ClientPlan> {
      const { path = '', group = '' } = account.place;
      const read = await readSettings(client, path, keyFile, system);
      if (!read.ok) return unreadable(account, read);
      const { document } = read;
      if (document.times(group) === 0) return { kind: 'unexpected-shape', path, detail: `[${group}]` };
      const submission = submissionOf(program, document, group);
      const settled = store.settled(submission, path, to);
      if (settled !== null) return settled;
      const before = loginOf(program, document, group);
      return store.editsPlan([store.storeEdits(read, settingsFor(document, group, before, to))], {
        alsoMoves: [],
        asksPassword: store.isNewLogin(before, to.login),
        needsRestart: false,
      });
    },
    isRunning: (account, system) => programRuns(system, program.marks(account.place['folder'] ?? '')),
  };
}

/** A file with something in it, and no account. */
function strange(
  client: ClientId,
  path: string,
  document: KeyFileDocument,
  groups: readonly string[],
): ClientRemark[] {
  const isOdd = groups.length === 0 && document.groups.length > 0;
  return isOdd ? [{ client, path, problem: 'unexpected-shape', detail: 'no [Account: N]' }] : [];
}

function submissionOf(program: AccountrcProgram, document: KeyFileDocument, group: string): store.Submission {
  const get = (key: string) => document.get(`${group}|${key}`);
  const host = plainText.read(get('smtp_server') ?? '');
  const security = SECURITY[Number(get('ssl_smtp') ?? 0)] ?? 'none';
  const login = loginOf(program, document, group);
  // The number is there also where it does not count.
  const set = isYes(get('set_smtpport')) ? portOf(get('smtp_port')) : null;
  const outgoing: Outgoing = { host, port: set ?? (security === 'tls' ? 465 : 25), security, login };
  const limit =
    document.times(group) > 1
      ? // The program reads the first, and saves both.
        ({ code: 'ambiguous', params: {} } as const)
      : isYes(get('use_mail_command'))
        ? ({
            code: 'mail-command',
            params: { command: plainText.read(get('mail_command') ?? '') },
          } as const)
        : login.method === 'oauth2'
          ? ({ code: 'oauth', params: {} } as const)
          : null;
  return { outgoing: host === '' || limit?.code === 'mail-command' ? null : outgoing, limit };
}

function loginOf({ bits }: AccountrcProgram, document: KeyFileDocument, group: string): Login {
  const get = (key: string) => document.get(`${group}|${key}`);
  if (!isYes(get('use_smtp_auth'))) return { method: 'none' };
  const method = Number(get('smtp_auth_method') ?? 0);
  // Empty: the name, and the password, of the incoming account.
  const user = plainText.read(get('smtp_user_id') ?? '') || plainText.read(get('user_id') ?? '');
  const named = user === '' ? {} : { user };
  if ((method & bits.oauth2) !== 0) return { method: 'oauth2', ...named };
  if (method === 0 || (method & bits.password) !== 0) return { method: 'password', ...named };
  return { method: (method & bits.encrypted) !== 0 ? 'encrypted-password' : 'other', ...named };
}

function settingsFor(
  document: KeyFileDocument,
  group: string,
  before: Login,
  to: Target,
): Record<string, string | null> {
  const settings: Record<string, string | null> = {
    smtp_server: plainText.write(to.host),
    // Without it the port is not looked at.
    set_smtpport: '1',
    smtp_port: String(to.port),
    ssl_smtp: String(SECURITY.indexOf(to.security)),
  };
  if (to.login === 'none') settings['use_smtp_auth'] = '0';
  else if (to.login !== 'keep') {
    settings['use_smtp_auth'] = '1';
    // A method left from an account that no longer logs in, or one without a password: the program shall choose.
    if (before.method === 'none' || before.method === 'other') settings['smtp_auth_method'] = '0';
    if (before.user !== to.login.user) settings['smtp_user_id'] = plainText.write(to.login.user);
  }
  const there = (key: string, value: string | null) => {
    const raw = document.get(`${group}|${key}`);
    // Absent and 0 are the same.
    return value === '0' && (raw === null || raw.trim() === '0') ? raw : value;
  };
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [`${group}|${key}`, there(key, value)]),
  );
}
