import { changeOfCode, type GuidedChange } from '../../../shared/call-script/change-target.ts';
import { numberedStep, type MovedAccount } from '../../../shared/change/change-step.ts';
import { chooseLogin, type Place } from '../../../shared/change/choose-login.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import { problemOfCode } from '../../../shared/messages/word-code.ts';
import type { Target } from '../../../shared/model/change.ts';
import { ispMark } from '../../../shared/support-code/isp-mark.ts';
import { decode } from '../../../shared/support-code/support-code.ts';
import { bundledProfiles, loadProfile } from '../../engine/isp/load-profile.ts';
import { profileFault } from '../../engine/isp/profile-fault.ts';
import { stateFolder } from '../../engine/journal/state-folder.ts';
import { readLastCheck } from '../../engine/report/last-check.ts';
import { parsePlace } from '../input/target.ts';

export interface AimOptions {
  to?: string;
  next?: number;
  code?: string;
  /** `keep` or `none`; left out, what the place asks for. */
  login?: 'keep' | 'none';
  user?: string;
  isp?: string;
}

export type Aim =
  | { ok: true; change: GuidedChange; profile: IspProfile }
  /** `usage`: the command line is to be put right. Otherwise there is nothing to do. */
  | { ok: false; message: string; usage: boolean };

const misused = (message: string): Aim => ({ ok: false, message, usage: true });

/**
 * Where an account of a program that nobody here can look into is to send, by what was asked for.
 * @param heard - its address, or the server it uses now; empty: neither is known
 */
export async function aimOf(heard: string, options: AimOptions, words: Words): Promise<Aim> {
  const { to, next, code } = options;
  if ([to, next, code].filter((one) => one !== undefined).length !== 1)
    return misused(words.message('cli.steps.usage', {}));
  const last = next === undefined ? null : await readLastCheck(stateFolder(process.platform, process.env));
  if (next !== undefined && last === null) return misused(words.message('cli.fix.no-check', {}));
  const loaded = await loadProfile(options.isp ?? last?.profile ?? 'generic');
  if (!loaded.ok) return misused(profileFault(loaded, words));
  const { profile } = loaded;

  if (code !== undefined) return aimOfCode(heard, code, options, profile, words);
  const account = accountOf(heard);
  const aimAt = (place: Place): Aim => {
    const chosen = chooseLogin({ ...account, email: '' }, place, profile, null);
    const { host, port, security } = place;
    const target = withLogin({ host, port, security, login: chosen }, options);
    return { ok: true, change: { to: target, account }, profile };
  };
  if (to !== undefined) {
    const place = parsePlace(to);
    return place === null ? misused(words.message('cli.fix.bad-target', { value: to })) : aimAt(place);
  }
  const numbered = numberedStep(account, last?.verdicts ?? [], profile, next ?? 1);
  if (numbered.ok) return aimAt(numbered.step);
  return misused(words.message(`cli.fix.step.${numbered.problem}`, { value: String(next) }));
}

/** As the window of a help desk does it. */
function aimOfCode(heard: string, code: string, options: AimOptions, named: IspProfile, words: Words): Aim {
  const decoded = decode(code);
  if (!decoded.ok) return misused(problemOfCode(decoded, words));
  const { essentials } = decoded;
  const profile =
    options.isp === undefined
      ? (bundledProfiles().find(({ id }) => ispMark(id) === essentials.isp) ?? named)
      : named;
  const change = changeOfCode(essentials, profile.relays[0], heard, words.message('name.host-first', {}));
  if (change === null) return { ok: false, message: words.message('cli.steps.no-change', {}), usage: false };
  return { ok: true, change: { ...change, to: withLogin(change.to, options) }, profile };
}

function withLogin(to: Target, { login, user }: AimOptions): Target {
  return { ...to, login: user !== undefined ? { user } : (login ?? to.login) };
}

/**
 * Nobody here writes to it. A server that is named is the one whose door is shut: how it is used now is taken for what is
 * most common.
 */
function accountOf(heard: string): MovedAccount {
  const mode = 'guided';
  if (heard === '' || heard.includes('@')) return { email: heard, outgoing: null, mode };
  return {
    email: '',
    mode,
    outgoing: { host: heard, port: 25, security: 'none', login: { method: 'password' } },
  };
}
