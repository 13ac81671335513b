import type { IspProfile } from '../../../../shared/isp/profile.ts';
import type { SettingsSource } from '../../../../shared/model/provider-settings.ts';
import type { ProviderDeps } from '../deps.ts';
import type { MailAddress } from '../mail-address.ts';
import type { SourceAnswer } from '../offer.ts';

/** What is asked of every source. */
export interface Question {
  address: MailAddress;
  profile: IspProfile;
}

/** What a source may know of the others that are asked beside it. */
export interface Beside {
  /** The answer of another one, once it is there; `not-tried` of one that is not asked. Rejects when the asking ends. */
  answerOf(source: SettingsSource): Promise<SourceAnswer>;
}

/** One source. Files of this folder do not know each other; `sources.ts` lists them. */
export interface Source {
  readonly id: SettingsSource;
  /** It answers at once, without the network. */
  readonly local?: true;
  /** Rejects only when `signal` aborts: what goes wrong is an answer. */
  ask(question: Question, deps: ProviderDeps, beside: Beside, signal: AbortSignal): Promise<SourceAnswer>;
}
