import type { Words } from '../../shared/messages/create-words.ts';
import { CLIENT_NAMES } from '../../shared/model/client-names.ts';
import type { ClientRemark } from '../../shared/model/mail-account.ts';

/** What was found and left alone, and why. */
export function remarkInWords({ client, path, problem, detail = '' }: ClientRemark, words: Words): string {
  const product = CLIENT_NAMES[client];
  switch (problem) {
    case 'not-running':
      return words.message('accounts.not-running', { product });
    case 'too-large':
      return words.message('change.remark.too-large', { product, path });
    case 'not-readable':
    case 'not-permitted':
    case 'unexpected-shape':
    case 'unknown-version':
      return words.message(`change.remark.${problem}`, { product, path, detail });
  }
}
