import { AMERICA } from './policies/america.ts';
import { ELSEWHERE } from './policies/elsewhere.ts';
import { EUROPE } from './policies/europe.ts';
import { policy, SHUT, type PolicyCase } from './policies/policy.ts';

/** What nobody in particular published, but a profile can say. */
const OTHERS: readonly PolicyCase[] = [
  policy(
    'Incoming only: nothing that a mail program needs',
    { blocks: [{ ports: [25], direction: 'in' }] },
    { kind: 'cannot', why: 'nothing-shut' },
  ),
  policy(
    'Paper: by letter or fax',
    { blocks: SHUT, exemptions: [{ channel: 'print' }, { channel: 'phone' }] },
    { kind: 'may-ask', channels: ['print', 'phone'], says: ['Print the form of Paper, sign it'] },
  ),
];

/** The policies that ISPs published, but for the two founding ones, which are packs. */
export const POLICIES: readonly PolicyCase[] = [...AMERICA, ...EUROPE, ...ELSEWHERE, ...OTHERS];
