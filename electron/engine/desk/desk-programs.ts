import type { SourceAnswer } from '../../../shared/contract/provider-schemas.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { ChangeEntry, ChangeReport, Target } from '../../../shared/model/change.ts';
import type { AccountsReport } from '../../../shared/model/mail-account.ts';
import type { ProviderSettings } from '../../../shared/model/provider-settings.ts';
import type { SendOutcome } from '../../../shared/model/send-outcome.ts';

/** What the desk asks of mail programs: those of this computer, or the invented ones of a scene. */
export interface DeskPrograms {
  accounts(signal: AbortSignal): Promise<AccountsReport>;
  settings(
    email: string,
    profile: IspProfile,
    listen: (answer: SourceAnswer) => void,
    signal: AbortSignal,
  ): Promise<ProviderSettings>;
  preview(account: string, to: Target, signal: AbortSignal): Promise<ChangeReport>;
  apply(
    previewed: { account: string; to: Target; digest: string; consent: boolean },
    signal: AbortSignal,
  ): Promise<ChangeReport>;
  undo(change: string | null, signal: AbortSignal): Promise<ChangeReport>;
  changes(): Promise<ChangeEntry[]>;
  isRunning(account: string, signal: AbortSignal): Promise<boolean>;
  sendTest(
    wanted: { account: string; password: string | null; language: string },
    signal: AbortSignal,
  ): Promise<SendOutcome>;
}
