import type { Fix } from '../../../shared/contract/provider-schemas.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';

/** The way in a few words: which door of whom. */
export function fixTitle({ step: { kind, host, port } }: Fix, { message }: Words): string {
  return kind === 'use-relay'
    ? message('accounts.choose.relay', { host, port })
    : message('accounts.choose.provider', { host, port });
}

/** The check named a server, but nobody can see whether this account sends through it. */
export function isUnsure({ step, from }: Fix, { outgoing }: MailAccount): boolean {
  return outgoing === null && from === 'check' && step.kind === 'use-provider-port';
}

/** What speaks for it, and what it asks of the customer. */
export function fixWhy(fix: Fix, account: MailAccount, { message }: Words): string {
  const { step, to } = fix;
  const { outgoing } = account;
  if (isUnsure(fix, account)) return message('accounts.choose.why.unseen', {});
  if (step.kind === 'use-relay') return message('accounts.choose.why.relay', {});
  if (outgoing !== null && outgoing.host.toLowerCase() === to.host.toLowerCase())
    return message('accounts.choose.why.same-host', {});
  return message('accounts.choose.why.other-host', {});
}
