import type { IspProfile } from '../../../shared/isp/profile.ts';
import { ACCOUNTS_SCHEMA } from '../../../shared/model/mail-account.ts';
import type { MailPrograms } from '../mail-programs/mail-programs.ts';
import type { ProviderDeps } from '../provider/deps.ts';
import type { DeskPrograms } from './desk-programs.ts';
import { sendTestLetter } from './send-test.ts';

export interface DeskProgramsDeps {
  programs: MailPrograms;
  provider: () => Promise<ProviderDeps>;
  now: () => Date;
}

/** The mail programs of this computer as the desk asks them: found, changed, their providers looked up, tried. */
export function createDeskPrograms({ programs, provider, now }: DeskProgramsDeps): DeskPrograms {
  return {
    async accounts(signal) {
      const { accounts, remarks } = await programs.accounts(signal);
      return { schema: ACCOUNTS_SCHEMA, accounts, remarks };
    },
    async settings(email, profile: IspProfile, listen, signal) {
      // The look-up of providers is loaded when somebody asks for one, and not when the window opens.
      const [{ findSettings }, deps] = await Promise.all([
        import('../provider/find-settings.ts'),
        provider(),
      ]);
      return findSettings(
        email,
        profile,
        deps,
        (event) => {
          if (event.kind === 'source-answered') listen({ source: event.source, outcome: event.outcome });
        },
        signal,
      );
    },
    preview: (account, to, signal) => programs.preview(account, to, signal),
    apply: ({ account, to, digest, consent }, signal) =>
      programs.apply(account, to, { digest, consent }, signal),
    undo: (change, signal) => programs.undo(change, signal),
    changes: () => programs.changes(),
    isRunning: (account, signal) => programs.isRunning(account, signal),
    async sendTest({ account: id, password, language }, signal) {
      const { accounts } = await programs.accounts(signal);
      const account = accounts.find((one) => one.id === id);
      return sendTestLetter({ account, password, language }, now, signal);
    },
  };
}
