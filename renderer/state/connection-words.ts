import type { ConnectionSummary } from '../../shared/contract/isp-summary.ts';
import type { Words } from '../../shared/messages/create-words.ts';

/** What the provider calls a connection, or else what everyone does. */
export function connectionInWords(
  { type, label }: Pick<ConnectionSummary, 'type' | 'label'>,
  words: Words,
): string {
  return label ?? words.message(`window.connection.${type}`, {});
}
