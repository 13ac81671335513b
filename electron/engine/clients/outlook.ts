import type { Target } from '../../../shared/model/change.ts';
import type { ClientAdapter, ClientPlan, Found, FoundAccount } from './client.ts';
import { rawNumber, rawText, regNumber, regStringKind, regText } from './formats/reg-values.ts';
import { isNewLogin, sameHost, settled } from './key-file-store.ts';
import { findInProfiles, PROFILE_ROOTS, type ProfileAccount } from './outlook-profiles.ts';
import { AUTH_METHOD, isMailByMicrosoft, SECURE, submissionOf, takesOwnUser } from './outlook-values.ts';
import { programRuns } from './program-runs.ts';
import { registryKeys } from './registry.ts';
import type { StoreEdits } from './store-edits.ts';
import type { ClientSystem } from './system.ts';

/**
 * Outlook for Windows from 2002 to Microsoft 365 (not the new Outlook). Its profiles are in the registry; Microsoft documents
 * them for nobody (https://support.microsoft.com/kb/266352), so a change is made only by those who agree to that.
 */
export const outlook: ClientAdapter = {
  id: 'outlook',
  async find(system, signal): Promise<Found> {
    const found: Found = { accounts: [], remarks: [] };
    if (system.platform !== 'win32') return found;
    const accounts: ProfileAccount[] = [];
    for (const { key, version } of PROFILE_ROOTS) {
      const text = await system.exportRegistry(key, signal);
      if (text === null) continue;
      const keys = registryKeys(text);
      if (Array.isArray(keys)) accounts.push(...findInProfiles(key, version, keys));
      else
        found.remarks.push({
          client: 'outlook',
          path: key,
          problem: 'unexpected-shape',
          detail: `${keys.problem}, line ${keys.line}`,
        });
    }
    const running = accounts.length > 0 && (await runs(system));
    found.accounts = accounts.flatMap((account) => describe(account, running));
    return found;
  },
  async plan(found, to, system, signal): Promise<ClientPlan> {
    const { profile = '', key = '' } = found.place;
    const account = await again(profile, key, system, signal);
    if (account === null) return { kind: 'unexpected-shape', path: profile, detail: key };
    const submission = submissionOf(account);
    const answer = settled(submission, profile, to);
    if (answer !== null) return answer;
    const edits = editsFor(account, to);
    if (edits.length === 0) return { kind: 'already-right' };
    const { outgoing } = submission;
    const logsIn = to.login !== 'none' && outgoing !== null && outgoing.login.method !== 'none';
    return {
      kind: 'edits',
      stores: [{ store: { kind: 'registry', key: profile }, edits }],
      alsoMoves: [],
      asksPassword:
        (takesOwnUser(account, to.login) && isNewLogin(outgoing?.login ?? { method: 'none' }, to.login)) ||
        (logsIn && !sameHost(outgoing.host, to.host)),
      needsRestart: false,
    };
  },
  isRunning: (_, system) => runs(system),
};

function runs(system: ClientSystem): Promise<boolean> {
  return programRuns(system, { processes: ['outlook'] });
}

function describe(account: ProfileAccount, running: boolean): FoundAccount[] {
  const { profile, version, id, value } = account;
  const text = (name: string) => regText(value(name) ?? '') ?? '';
  const common = {
    id: `outlook:${version}:${profile.name}:${id}`,
    client: 'outlook' as const,
    profile: profile.name,
    email: text('Email') || text('Account Name'),
    running,
    files: [`${profile.key}\\${account.subkey}`],
    place: { profile: profile.key, key: account.subkey },
  };
  if (isMailByMicrosoft(account))
    return [{ ...common, outgoing: null, mode: 'explain', limit: { code: 'not-smtp', params: {} } }];
  const { outgoing, limit } = submissionOf(account);
  if (outgoing === null) return [];
  return [{ ...common, outgoing, mode: 'opt-in', ...(limit === null ? {} : { limit }) }];
}

/** The account as it is now; null when it has gone, or is no longer one with a server to send through. */
async function again(
  profile: string,
  subkey: string,
  system: ClientSystem,
  signal: AbortSignal,
): Promise<ProfileAccount | null> {
  const text = await system.exportRegistry(profile, signal);
  const keys = text === null ? [] : registryKeys(text);
  if (!Array.isArray(keys)) return null;
  const root = profile.slice(0, profile.lastIndexOf('\\'));
  const account = findInProfiles(root, '', keys).find((one) => one.subkey === subkey);
  return account === undefined || submissionOf(account).outgoing === null ? null : account;
}

/** Every value in the kind it has on this computer: strings became text in 2016, and upgraded profiles are mixed. */
function editsFor(account: ProfileAccount, to: Target): StoreEdits['edits'] {
  const edits: StoreEdits['edits'] = [];
  const put = (name: string, raw: string) => {
    if (account.value(name) !== raw) edits.push({ key: `${account.subkey}|${name}`, value: raw });
  };
  const kind = regStringKind(account.value('SMTP Server') ?? '');
  const putText = (name: string, text: string) => {
    const raw = account.value(name);
    put(name, rawText(text, raw === null ? kind : regStringKind(raw)));
  };
  const putNumber = (name: string, value: number, otherwise: number) => {
    const raw = account.value(name);
    // What is absent has its default, and stays absent.
    if ((raw === null ? otherwise : regNumber(raw)) !== value) put(name, rawNumber(value));
  };
  putText('SMTP Server', to.host);
  putNumber('SMTP Port', to.port, 25);
  // The older switch; Outlook sets it beside the newer one for TLS from the start.
  putNumber('SMTP Use SSL', to.security === 'tls' ? 1 : 0, 0);
  putNumber('SMTP Secure Connection', SECURE[to.security], to.security === 'none' ? 0 : -1);
  if (to.login === 'none') putNumber('SMTP Use Auth', 0, 0);
  else if (to.login !== 'keep') {
    const own = takesOwnUser(account, to.login);
    putNumber('SMTP Use Auth', 1, 0);
    putNumber('SMTP Use SPA', 0, 0);
    putNumber('SMTP Auth Method', own ? AUTH_METHOD.own : AUTH_METHOD.asIncoming, AUTH_METHOD.asIncoming);
    if (own) putText('SMTP User', to.login.user);
  }
  return edits;
}
