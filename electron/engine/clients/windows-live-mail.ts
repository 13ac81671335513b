import type { Target } from '../../../shared/model/change.ts';
import type { Login, Outgoing } from '../../../shared/model/mail-account.ts';
import type { ClientAdapter, ClientPlan, Found, FoundAccount } from './client.ts';
import {
  oeAccount,
  oeNumber,
  oeText,
  rawOeNumber,
  rawOeText,
  type OeDocument,
} from './formats/oe-account.ts';
import { isNewLogin, settled, type Submission } from './key-file-store.ts';
import { accountFiles, storeRoot, type LiveMailProgram } from './live-mail-folders.ts';
import { programRuns } from './program-runs.ts';
import { readSettings, remarksOf, unreadable } from './read-settings.ts';
import { notOffered, securityByPort } from './security-by-port.ts';

const CLIENT = 'windows-live-mail';
/** Two programs with the same files: Windows Live Mail 2009 to 2012, and the Windows Mail of Vista. */
const PROGRAMS: readonly LiveMailProgram[] = [
  { name: 'Windows Live Mail', process: 'wlmail' },
  { name: 'Windows Mail', process: 'winmail' },
];

/** `SMTP_Use_Sicily` (https://learn.microsoft.com/previous-versions/windows/desktop/ms715237). */
const LOGIN = { none: 0, spa: 1, asIncoming: 2, own: 3 } as const;
const DEFAULT_PORT = 25;

/**
 * One XML file an account. The program reads them at its start, so it has to be closed; it makes an account of every
 * `account{…}.oeaccount` below its folder, so no copy of one may lie there. Passwords are kept by account: another server
 * changes nothing there.
 */
export const windowsLiveMail: ClientAdapter = {
  id: CLIENT,
  async find(system, signal): Promise<Found> {
    const found: Found = { accounts: [], remarks: [] };
    if (system.platform !== 'win32') return found;
    for (const program of PROGRAMS) {
      const paths = await accountFiles(await storeRoot(program, system, signal), system);
      const running = paths.length > 0 && (await programRuns(system, { processes: [program.process] }));
      for (const path of paths) {
        const read = await readSettings(CLIENT, path, oeAccount, system);
        found.remarks.push(...remarksOf(read));
        // Accounts of Hotmail and of news have no server to send through.
        if (read.ok && read.document.count('SMTP_Server') > 0)
          found.accounts.push(accountOf(program, path, read.document, running));
      }
    }
    return found;
  },
  async plan(account, to, system): Promise<ClientPlan> {
    const { path = '' } = account.place;
    const read = await readSettings(CLIENT, path, oeAccount, system);
    if (!read.ok) return unreadable(account, read);
    const { document } = read;
    const answer = settled(submissionOf(document), path, to) ?? notOffered(to);
    if (answer !== null) return answer;
    const edits = [...settingsFor(document, to)]
      .filter(([key, value]) => document.get(key) !== value)
      .map(([key, value]) => ({ key, value }));
    if (edits.length === 0) return { kind: 'already-right' };
    return {
      kind: 'edits',
      stores: [{ store: { kind: 'file', path, format: 'oe-account' }, edits }],
      alsoMoves: [],
      asksPassword: takesOwnUser(document, to.login) && isNewLogin(loginOf(document), to.login),
      needsRestart: false,
    };
  },
  isRunning: (account, system) => programRuns(system, { processes: [account.place['process'] ?? ''] }),
};

function accountOf(
  { name, process }: LiveMailProgram,
  path: string,
  document: OeDocument,
  running: boolean,
): FoundAccount {
  const { outgoing, limit } = submissionOf(document);
  const file = path.replace(/^.*[\\/]/, '');
  return {
    id: `${CLIENT}:${file.replace(/^account\{|\}\.oeaccount$/gi, '').toLowerCase()}`,
    client: CLIENT,
    profile: name,
    email: oeText(document.get('SMTP_Email_Address'), document) ?? '',
    outgoing,
    mode: 'direct',
    running,
    files: [path],
    ...(limit === null ? {} : { limit }),
    place: { path, process },
  };
}

/** Settings an account is judged and moved by. */
const OURS = ['SMTP_Server', 'SMTP_Port', 'SMTP_Secure_Connection', 'SMTP_Use_Sicily', 'SMTP_User_Name'];

function submissionOf(document: OeDocument): Submission {
  const host = oeText(document.get('SMTP_Server'), document) ?? '';
  const port = number(document, 'SMTP_Port', DEFAULT_PORT);
  const security = securityByPort(number(document, 'SMTP_Secure_Connection', 0) !== 0, port);
  const outgoing: Outgoing = { host, port, security, login: loginOf(document) };
  const twice = OURS.some((name) => document.count(name) > 1);
  return {
    outgoing: host === '' ? null : outgoing,
    limit: twice ? { code: 'ambiguous', params: {} } : null,
  };
}

function number(document: OeDocument, key: string, otherwise: number): number {
  return oeNumber(document.get(key)) ?? otherwise;
}

function incomingUser(document: OeDocument): string | null {
  return oeText(document.get('IMAP_User_Name'), document) ?? oeText(document.get('POP3_User_Name'), document);
}

function loginOf(document: OeDocument): Login {
  const how = number(document, 'SMTP_Use_Sicily', LOGIN.none);
  if (how === LOGIN.none) return { method: 'none' };
  const user =
    how === LOGIN.asIncoming ? incomingUser(document) : oeText(document.get('SMTP_User_Name'), document);
  const named = user === null || user === '' ? {} : { user };
  const isPassword = how === LOGIN.own || how === LOGIN.asIncoming;
  return { method: isPassword ? 'password' : 'other', ...named };
}

/** Under the name of the incoming account its password serves as well, and nobody is asked for one. */
function takesOwnUser(document: OeDocument, login: Target['login']): boolean {
  return typeof login === 'object' && login.user !== incomingUser(document);
}

function settingsFor(document: OeDocument, to: Target): Map<string, string | null> {
  const settings = new Map<string, string | null>([['SMTP_Server', rawOeText(to.host)]]);
  const put = (key: string, value: number, otherwise: number) => {
    const raw = document.get(key);
    // What is absent has its default, and stays absent.
    if ((raw === null ? otherwise : oeNumber(raw)) === value) return;
    settings.set(key, rawOeNumber(value, raw ?? document.get('Connection_Type')));
  };
  put('SMTP_Port', to.port, DEFAULT_PORT);
  put('SMTP_Secure_Connection', to.security === 'none' ? 0 : 1, 0);
  if (to.login === 'none') put('SMTP_Use_Sicily', LOGIN.none, LOGIN.none);
  else if (to.login !== 'keep') {
    const own = takesOwnUser(document, to.login);
    put('SMTP_Use_Sicily', own ? LOGIN.own : LOGIN.asIncoming, LOGIN.none);
    if (own) settings.set('SMTP_User_Name', rawOeText(to.login.user));
  }
  return settings;
}
