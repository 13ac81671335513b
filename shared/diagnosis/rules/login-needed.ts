import type { IspProfile } from '../../isp/profile.ts';
import { plainHost } from '../../model/host-name.ts';
import type { Rule } from '../rule.ts';
import { openAccounts, quirkOf, type OpenAccount } from '../evidence/logins.ts';
import { summary } from '../evidence/summary.ts';
import { helpDesk } from '../next/isp-help.ts';
import { loginSteps } from '../next/logins.ts';
import { steps } from '../next/steps.ts';

/** Ports of submission, where a server asks for a login unless it knows the line (RFC 6409 §4.3, RFC 8314 §3.3). */
const SUBMISSION: readonly number[] = [465, 587];

/**
 * The mail program logs in nowhere, and the server offers a login. More than a hint only where somebody says that one is
 * wanted: the ISP of its relay, or a mail company that even has a kind of login of its own. Others may know the line.
 */
export const loginNeeded: Rule = {
  code: 'login-needed',
  judge(evidence, profile) {
    const all = openAccounts(evidence).filter(
      ({ subject, mechanisms, ready }) =>
        subject.login === 'none' &&
        mechanisms.length > 0 &&
        (relayOf(subject.host, profile)?.login ?? 'required') === 'required' &&
        ready.some(({ port, role }) => role === 'relay' || SUBMISSION.includes(port)),
    );
    const told = all.filter((account) => isTold(account, profile));
    const found = told.length > 0 ? told : all;
    const [first] = found;
    if (first === undefined) return null;
    return {
      where: 'account',
      confidence: told.length > 0 ? 'likely' : 'unsure',
      ...summary(found.flatMap(({ ready }) => ready)),
      params: { host: first.host },
      next: steps(
        [
          ...loginSteps(found),
          ...(relayOf(first.host, profile) === undefined ? [] : helpDesk(profile)),
          { kind: 'contact-provider', host: first.host },
        ],
        { kind: 'contact-provider' },
      ),
    };
  },
};

function isTold(account: OpenAccount, profile: IspProfile): boolean {
  return (
    relayOf(account.subject.host, profile) !== undefined ||
    quirkOf(account, 'app-password') !== undefined ||
    quirkOf(account, 'oauth-only') !== undefined
  );
}

const relayOf = (host: string, { relays }: IspProfile) =>
  relays.find((relay) => plainHost(relay.host) === plainHost(host));
