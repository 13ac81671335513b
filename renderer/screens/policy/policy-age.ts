import type { PolicyTold } from '../../../shared/contract/policy-schemas.ts';
import type { Words } from '../../../shared/messages/create-words.ts';

/** How old the rules are, in a sentence or two. */
export function policyAge(
  { name, sequence, ageDays, overdue }: PolicyTold,
  { message, join }: Words,
): string {
  if (sequence === null) {
    const looked = ageDays === null ? '' : message('policy.looked-through', { isp: name, count: ageDays });
    return join(message('policy.built-in', {}), looked);
  }
  return join(message('policy.taken', { count: ageDays ?? 0 }), overdue ? message('policy.overdue', {}) : '');
}
