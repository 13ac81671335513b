import type { Fix } from '../../../shared/contract/provider-schemas.ts';
import { changeSteps } from '../../../shared/change/change-step.ts';
import {
  chooseLogin,
  isPlaceOf,
  losesOauth,
  type Place,
  samePlace,
} from '../../../shared/change/choose-login.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import { plainHost } from '../../../shared/model/host-name.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import type { ProviderSettings, ServerCandidate } from '../../../shared/model/provider-settings.ts';
import type { Report } from '../../../shared/model/report.ts';
import { offersLogin } from '../../../shared/smtp/capabilities.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';

/** What the last check left, with the whole profile it was judged by. */
export interface Judged {
  report: Report;
  verdicts: readonly Verdict[];
  profile: IspProfile;
}

/**
 * The ways out for an account, best first: those of the last check, then what its mail company was proven to take.
 * A place that only talks in the clear is no way out, unless the check names it: an ISP's relay often does no more.
 */
export function fixesFor(
  account: MailAccount,
  judged: Judged | null,
  profile: IspProfile,
  settings: ProviderSettings | null,
): Fix[] {
  const steps = judged === null ? [] : changeSteps(account, judged.verdicts, judged.profile);
  const checked = steps
    .filter((step) => !isPlaceOf(account, step))
    .map((step): Fix => ({
      step,
      from: 'check',
      to: {
        ...placeOf(step),
        login: chooseLogin(account, step, judged?.profile ?? profile, heardLogin(step, judged)),
      },
    }));
  const told = (settings?.candidates ?? [])
    .filter(({ proven, security }) => proven && security !== 'none')
    .filter((one) => !isPlaceOf(account, one) && !losesOauth(account, one))
    .filter((one) => !steps.some((step) => samePlace(step, one)))
    .map((one) => toldFix(account, one, profile));
  return [...checked, ...told];
}

function toldFix(account: MailAccount, one: ServerCandidate, profile: IspProfile): Fix {
  const login = chooseLogin(account, one, profile, true);
  return {
    step: { kind: 'use-provider-port', ...placeOf(one) },
    from: one.source,
    ...(one.caution !== undefined && { caution: one.caution }),
    to: {
      ...placeOf(one),
      login: typeof login === 'object' && one.user !== null ? { user: one.user } : login,
    },
  };
}

const placeOf = ({ host, port, security }: Place): Place => ({ host, port, security });

/** Null where the check did not get as far as hearing it. */
function heardLogin({ host, port }: Place, judged: Judged | null): boolean | null {
  const heard = judged?.report.observations.filter(
    (one) => plainHost(one.host) === plainHost(host) && one.port === port && one.outcome === 'ready',
  );
  if (heard === undefined || heard.length === 0) return null;
  return heard.some(({ features }) => offersLogin(features));
}
