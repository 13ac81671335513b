import type { NextKind } from '../../model/verdict.ts';

/** What to do, for the kinds of causes that come again and again; best first. */
export const BLOCKED = ['use-provider-port', 'settle-by', 'call-help-desk'] as const satisfies NextKind[];
export const MAYBE_SHIELD = [
  'check-mail-shield',
  'use-provider-port',
  'settle-by',
] as const satisfies NextKind[];
export const LOCK = ['use-provider-port', 'contact-provider'] as const satisfies NextKind[];
export const TAMPERED = ['use-provider-port', 'check-mail-shield', 'settle-by'] as const satisfies NextKind[];
export const PAPERS = ['fix-clock', 'fix-server-name', 'check-mail-shield'] as const satisfies NextKind[];
export const NAME = ['fix-server-name', 'fix-dns'] as const satisfies NextKind[];
export const ROUTE = ['check-router', 'turn-off-vpn', 'settle-by'] as const satisfies NextKind[];
export const ASK = ['contact-provider'] as const satisfies NextKind[];
export const WAIT = ['wait-and-retry', 'contact-provider'] as const satisfies NextKind[];
export const LISTED = ['use-provider-port', 'use-relay', 'scan-for-malware'] as const satisfies NextKind[];
export const APP_PASSWORD = ['make-app-password', 'use-oauth-program'] as const satisfies NextKind[];
export const SIGN_IN = ['use-oauth-program', 'use-webmail'] as const satisfies NextKind[];
/** The sentence of the cause already says what to do in the mail program. */
export const IN_PROGRAM: readonly NextKind[] = [];
