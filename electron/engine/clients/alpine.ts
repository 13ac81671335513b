import type { ClientRemark } from '../../../shared/model/mail-account.ts';
import { firstServer, readAlpineServer, writeAlpineServer } from './alpine-server.ts';
import type { ClientAdapter, FoundAccount } from './client.ts';
import { textOf, rawOf } from './formats/format.ts';
import { pineRc } from './formats/pine-rc.ts';
import { joinPath } from './homes.ts';
import { programRuns } from './program-runs.ts';
import { readSettings, remarksOf } from './read-settings.ts';
import { addressIn, unquote } from './server-text.ts';
import type { ClientSystem } from './system.ts';

/** What rules over a user's own file, and what is taken where that file says nothing. */
const FIXED = ['/etc/pine.conf.fixed', '/usr/local/lib/pine.conf.fixed'];
const SHARED = ['/etc/pine.conf', '/usr/local/lib/pine.conf'];

const isRunning = (system: ClientSystem) => programRuns(system, { processes: ['alpine'] });

/** Alpine: `smtp-server` in `~/.pinerc`, a list of servers that are tried in order. The first decides; the others stay. */
export const alpine: ClientAdapter = {
  id: 'alpine',
  find: async (system) => {
    const read = await readAccount(system);
    return { accounts: read.account ? [read.account] : [], remarks: read.remarks };
  },
  plan: async (_account, to, system) => {
    const { account, servers } = await readAccount(system);
    const path = pinerc(system);
    if (account?.limit) return { kind: 'not-movable', limit: account.limit };
    const { first, rest } = firstServer(servers);
    const server = readAlpineServer(first);
    if (!account || !server) return { kind: 'unexpected-shape', path, detail: 'smtp-server' };
    const value = writeAlpineServer(server, to) + rest;
    const after = readAlpineServer(firstServer(value).first);
    if (JSON.stringify(after?.outgoing) === JSON.stringify(server.outgoing)) return { kind: 'already-right' };
    return {
      kind: 'edits',
      stores: [
        {
          store: { kind: 'file', path, format: 'pine-rc' },
          edits: [{ key: 'smtp-server', value: rawOf(value) }],
        },
      ],
      alsoMoves: [],
      // It knows passwords by host and user, if at all.
      asksPassword:
        after?.outgoing.login.method !== 'none' &&
        (after?.outgoing.host !== server.outgoing.host ||
          after.outgoing.login.user !== server.outgoing.login.user),
      needsRestart: await isRunning(system),
    };
  },
  isRunning: (_account, system) => isRunning(system),
};

function pinerc(system: ClientSystem): string {
  return joinPath(system, system.home, '.pinerc');
}

async function readAccount(
  system: ClientSystem,
): Promise<{ account: FoundAccount | null; servers: string; remarks: ClientRemark[] }> {
  const path = pinerc(system);
  const own = await readSettings('alpine', path, pineRc, system);
  if (!own.ok) return { account: null, servers: '', remarks: remarksOf(own) };
  const shared = await settingOf(SHARED, 'smtp-server', system);
  const fixed = await settingOf(FIXED, 'smtp-server', system);
  const get = (key: string) => textOf(own.document.get(key) ?? '');
  const servers = get('smtp-server') || (shared?.value ?? '');
  const server = readAlpineServer(firstServer(fixed?.value ?? servers).first);
  const user = unquote(get('user-id'));
  const domain = unquote(get('user-domain'));
  const account: FoundAccount = {
    id: 'alpine:.pinerc',
    client: 'alpine',
    profile: '.pinerc',
    email: addressIn(fromHeader(get('customized-hdrs')) ?? (user.includes('@') ? user : `${user}@${domain}`)),
    outgoing: server?.outgoing ?? null,
    mode: 'live',
    running: await isRunning(system),
    files: [path],
    place: {},
  };
  if (fixed) account.limit = { code: 'managed', params: { path: fixed.path } };
  else if (servers === '') {
    const [command = ''] = get('sendmail-path').split(/\s/);
    account.limit = {
      code: 'mail-command',
      params: { command: command === '' ? '/usr/sbin/sendmail' : command },
    };
  } else if (server?.outgoing.login.method === 'oauth2') account.limit = { code: 'oauth', params: {} };
  const problem: ClientRemark = {
    client: 'alpine',
    path,
    problem: 'unexpected-shape',
    detail: 'smtp-server',
  };
  return { account, servers, remarks: servers !== '' && !server ? [problem] : [] };
}

function fromHeader(headers: string): string | undefined {
  return /(?:^|[,\s"])From:\s*([^,]*)/i.exec(headers)?.[1];
}

/** The setting as the first file that makes it has it. */
async function settingOf(
  paths: readonly string[],
  key: string,
  system: ClientSystem,
): Promise<{ path: string; value: string } | null> {
  for (const path of paths) {
    const file = await readSettings('alpine', path, pineRc, system);
    const value = file.ok ? textOf(file.document.get(key) ?? '') : '';
    if (value !== '') return { path, value };
  }
  return null;
}
