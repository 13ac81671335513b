import type { Observation } from '../../model/observation.ts';
import type { ProviderQuirk } from '../../model/provider-settings.ts';
import { loginMechanisms } from '../../smtp/capabilities.ts';
import type { Evidence } from './evidence.ts';
import type { SubjectState } from './subject-state.ts';

/** An account whose server is open to it: what is left is the login, which no check tries. */
export interface OpenAccount extends SubjectState {
  /** The conversations that stood as the account is set. */
  ready: Observation[];
  /** Mechanisms the server named, by their registered names (RFC 4422 §7.1). */
  mechanisms: string[];
}

/** Sign-in by a token of a web page (RFC 7628, and Google's and Microsoft's form of it before). */
const BY_TOKEN: readonly string[] = ['XOAUTH2', 'OAUTHBEARER'];

/** Where an account is not open, the login is not what stands in the way. */
export function openAccounts({ subjects, observations }: Evidence): OpenAccount[] {
  return subjects
    .filter(({ state }) => state === 'ready')
    .map((state) => {
      const ready = observations.filter(({ id }) => state.ids.includes(id));
      return { ...state, ready, mechanisms: ready.flatMap(({ features }) => loginMechanisms(features)) };
    });
}

/** The mail program sends a password, or no program told. */
export function mayUsePassword({ subject: { login } }: OpenAccount): boolean {
  return login === undefined || isPassword(login);
}

export function usesPassword({ subject: { login } }: OpenAccount): boolean {
  return login !== undefined && isPassword(login);
}

const isPassword = (login: string): boolean => login === 'password' || login === 'encrypted-password';

/** By the server's own word no password will do. */
export function takesTokensAlone({ mechanisms }: OpenAccount): boolean {
  return mechanisms.length > 0 && mechanisms.every((name) => BY_TOKEN.includes(name));
}

/** What the mail company wants before a login, where it wants that. */
export function quirkOf<Kind extends ProviderQuirk['kind']>(
  { subject }: OpenAccount,
  kind: Kind,
): Extract<ProviderQuirk, { kind: Kind }> | undefined {
  return subject.provider?.quirks.find(
    (quirk): quirk is Extract<ProviderQuirk, { kind: Kind }> => quirk.kind === kind,
  );
}
