import type { SendOutcome } from '../model/send-outcome.ts';
import type { Words } from './create-words.ts';

/** What became of a test message, with the server's own words where it said any. */
export function sendOutcomeInWords(outcome: SendOutcome, { message, join }: Words): string {
  const said = (value: string) => (value === '' ? '' : message('accounts.test.said', { value }));
  switch (outcome.outcome) {
    case 'taken':
      return join(message('accounts.test.taken', {}), said(outcome.reply));
    case 'refused':
      return join(message('accounts.test.refused', { at: outcome.at }), said(outcome.reply));
    case 'failed':
      return join(
        message('accounts.test.failed', {
          problem: outcome.problem.replaceAll('-', '_'),
          detail: outcome.detail,
        }),
        outcome.maybeTaken ? message('accounts.test.maybe', {}) : '',
      );
  }
}
