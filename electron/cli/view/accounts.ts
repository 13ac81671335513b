import { CLIENT_NAMES } from '../../../shared/model/client-names.ts';
import type { ClientRemark, MailAccount } from '../../../shared/model/mail-account.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import { limitInWords, placeInWords } from '../../../shared/messages/word-account.ts';
import type { Terminal } from '../terminal.ts';
import { wrap } from './layout.ts';

/** One block an account: who, where it sends, whether it can be moved, and the id to name it by. */
export function accountsText(
  accounts: readonly MailAccount[],
  words: Words,
  { outColours, columns }: Terminal,
): string {
  if (accounts.length === 0) return `${wrap(words.message('cli.accounts.none', {}), columns)}\n`;
  const blocks = accounts.map((account) => {
    const { client, email, mode, running, id, limit, outgoing } = account;
    const name = [CLIENT_NAMES[client], email].filter((text) => text !== '').join(' – ');
    const state = running ? ` (${words.message('cli.accounts.running', {})})` : '';
    const lines = [
      words.message('cli.accounts.sends', { place: placeInWords(outgoing, words) }),
      ...(limit === undefined
        ? [words.message(`cli.accounts.mode.${mode}`, {})]
        : [limitInWords(limit, words)]),
    ];
    return [
      outColours.bold(name) + state,
      ...lines.map((line) => wrap(line, columns, '  ')),
      outColours.dim(`  ${id}`),
    ].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

export function remarkLines(remarks: readonly ClientRemark[], words: Words, { columns }: Terminal): string {
  return remarks
    .map(({ client, path, problem, detail = '' }) => {
      const values = { product: CLIENT_NAMES[client], path, detail };
      return `${wrap(words.message(`change.remark.${problem}`, values), columns)}\n`;
    })
    .join('');
}
