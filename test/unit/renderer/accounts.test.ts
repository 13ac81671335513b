import { describe, expect, test } from 'vitest';
import { doorOf, shutAccounts } from '../../../renderer/state/account-doors.ts';
import { serversOf } from '../../../renderer/state/servers-of.ts';
import type { MailAccount } from '../../../shared/model/mail-account.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import { ACCOUNTS, JUDGEMENT, OBSERVATION } from '../../contract/sample.ts';

function account(host: string, port = 25, email = 'me@example.org'): MailAccount {
  const [first] = ACCOUNTS.accounts;
  if (!first) throw new Error('no sample');
  return { ...first, email, outgoing: { host, port, security: 'none', login: { method: 'none' } } };
}
const reportWith = (...observations: Partial<Observation>[]) => ({
  ...JUDGEMENT.report,
  observations: observations.map((one) => ({ ...OBSERVATION, ...one })),
});

describe('the door of an account', () => {
  const mine = account('SMTP.example.org');
  test.each([
    ['shut', [{}]],
    ['open', [{ outcome: 'ready' as const }]],
    ['open', [{ family: 6 as const }, { outcome: 'ready' as const }]],
    ['unknown', []],
    ['unknown', [{ outcome: 'cancelled' as const }]],
    ['unknown', [{ port: 587, outcome: 'ready' as const }]],
    ['unknown', [{ host: 'smtp.other.example' }]],
    ['unknown', [{ purpose: 'non-mail' as const }]],
  ])('is %s after %j', (state, observations) => {
    expect(doorOf(mine, reportWith(...observations))).toBe(state);
  });

  test('accounts without a server are not shut', () => {
    expect(shutAccounts([{ ...mine, outgoing: null }, mine], reportWith({}))).toEqual([mine]);
  });
});

describe('the servers to check', () => {
  test('are named once for each address, as the mail program has them', () => {
    const found = serversOf([
      account('smtp.example.org'),
      account('smtp.example.org'),
      account('smtp.example.org', 25, 'you@example.org'),
    ]);
    expect(found.map(({ email }) => email)).toEqual(['me@example.org', 'you@example.org']);
    expect(found[0]).toMatchObject({ host: 'smtp.example.org', port: 25, security: 'none' });
  });

  test('leave out what is no server, and an address that is none', () => {
    expect(serversOf([account('not a server'), { ...account('a.example'), outgoing: null }])).toEqual([]);
    expect(serversOf([account('a.example', 25, 'me')])[0]).not.toHaveProperty('email');
  });

  test('are no more than a check takes', () => {
    expect(serversOf(Array.from({ length: 30 }, (_, index) => account(`s${index}.example`)))).toHaveLength(
      20,
    );
  });
});
