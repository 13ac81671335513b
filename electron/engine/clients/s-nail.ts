import type { ClientRemark } from '../../../shared/model/mail-account.ts';
import type { ClientAdapter, FoundAccount } from './client.ts';
import { textOf } from './formats/format.ts';
import { mailRc, type MailRc } from './formats/mail-rc.ts';
import { hasUrlPassword } from './formats/url-parts.ts';
import { mailRcAccounts, mailRcOutgoing, settingOf, type MailRcAccount } from './mail-rc-accounts.ts';
import { mailRcEdits } from './mail-rc-edits.ts';
import { joinPath } from './homes.ts';
import { movedAccounts, type Senders } from './moved-accounts.ts';
import { programRuns } from './program-runs.ts';
import { rcPath } from './rc-paths.ts';
import { type OpenSettings, readSettings, remarksOf } from './read-settings.ts';
import { addressIn, unquote } from './server-text.ts';
import type { ClientSystem } from './system.ts';

const isRunning = (system: ClientSystem) => programRuns(system, { processes: ['s-nail', 'mailx', 'mail'] });

/** s-nail and what else is called mailx: `set mta=smtp://…` in `~/.mailrc`, read at start. */
export const sNail: ClientAdapter = {
  id: 's-nail',
  find: async (system) => {
    const { file, remarks, elsewhere } = await read(system);
    if (!file) return { accounts: [], remarks };
    const running = await isRunning(system);
    const accounts = mailRcAccounts(file.document).map((account) => {
      const found = foundAccount(file, account, running);
      return elsewhere === null
        ? found
        : { ...found, limit: { code: 'ambiguous' as const, params: { path: elsewhere } } };
    });
    return { accounts, remarks };
  },
  plan: async (wanted, to, system) => {
    const { file } = await read(system);
    const [path = ''] = wanted.files;
    const name = wanted.place['account'] ?? '';
    const account = file && mailRcAccounts(file.document).find((one) => one.name === name);
    if (!file || !account) return { kind: 'unexpected-shape', path, detail: 'mta' };
    const limit = wanted.limit ?? foundAccount(file, account, false).limit;
    if (limit) return { kind: 'not-movable', limit };
    const outgoing = mailRcOutgoing(file.document, account);
    if (!outgoing) return { kind: 'unexpected-shape', path, detail: 'mta' };
    const edits = mailRcEdits(file.document, account, outgoing, to);
    if (!edits) return { kind: 'by-hand' };
    if (edits.length === 0) return { kind: 'already-right' };
    return {
      kind: 'edits',
      stores: [{ store: { kind: 'file', path: file.path, format: 'mail-rc' }, edits }],
      alsoMoves: movedAccounts(mailRc, file, edits, senders)
        .filter((other) => other !== name)
        .map(idOf),
      asksPassword: typeof to.login === 'object' && !hasUrlPassword(account.url),
      needsRestart: await isRunning(system),
    };
  },
  isRunning: (_account, system) => isRunning(system),
};

type File = OpenSettings<MailRc>;

const senders: Senders<MailRc> = (document) =>
  mailRcAccounts(document).map((account) => [account.name, mailRcOutgoing(document, account)]);

/** `elsewhere`: another file, or a condition in this one, makes the setting as well. */
async function read(
  system: ClientSystem,
): Promise<{ file: File | null; remarks: ClientRemark[]; elsewhere: string | null }> {
  const named = system.env['MAILRC'];
  const path = named?.startsWith('/') === true ? named : joinPath(system, system.home, '.mailrc');
  const main = await readSettings('s-nail', path, mailRc, system);
  if (!main.ok) return { file: null, remarks: remarksOf(main), elsewhere: null };
  const files: File[] = [main];
  const remarks: ClientRemark[] = [];
  for (const command of main.document.commands.filter(({ name }) => name === 'source')) {
    const next = rcPath(command.words[0] ?? '', system.home, system);
    const file = next === null ? null : await readSettings('s-nail', next, mailRc, system);
    if (file !== null) remarks.push(...remarksOf(file));
    if (file?.ok) files.push(file);
  }
  const making = files.filter(({ document }) => mailRcAccounts(document).length > 0);
  const unsure = files.find(({ document }) =>
    document.commands.some(
      ({ conditional, keys }) => conditional && keys.some((key) => /(?:^|\|)(?:mta|smtp)$/.test(key)),
    ),
  );
  return { file: making[0] ?? null, remarks, elsewhere: making[1]?.path ?? unsure?.path ?? null };
}

function idOf(account: string): string {
  return account === '' ? 's-nail:.mailrc' : `s-nail:.mailrc:${account}`;
}

function foundAccount(file: File, account: MailRcAccount, running: boolean): FoundAccount {
  const outgoing = mailRcOutgoing(file.document, account);
  const found: FoundAccount = {
    id: idOf(account.name),
    client: 's-nail',
    profile: account.name === '' ? '.mailrc' : account.name,
    email: addressIn(settingOf(file.document, account.name, 'from') ?? ''),
    outgoing,
    mode: 'live',
    running,
    files: [file.path],
    place: { account: account.name },
  };
  const named = textOf(unquote(account.url));
  const isProgram = !outgoing && /^(?:file:\/\/)?\/|^[\w.-]+$/.test(named);
  if (isProgram) {
    const command = named.replace(/^file:\/\//, '');
    return { ...found, limit: { code: 'mail-command', params: { command } } };
  }
  if (!outgoing) return { ...found, limit: { code: 'ambiguous', params: { path: file.path } } };
  return outgoing.login.method === 'oauth2' ? { ...found, limit: { code: 'oauth', params: {} } } : found;
}
