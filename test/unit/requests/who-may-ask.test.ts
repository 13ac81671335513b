import { describe, expect, test } from 'vitest';
import { loadProfile } from '../../../electron/engine/isp/load-profile.ts';
import type { ConnectionType } from '../../../shared/model/report.ts';
import type { NextStep, Verdict, VerdictCode } from '../../../shared/model/verdict.ts';
import type { Asking } from '../../../shared/requests/asking.ts';
import { whoMayAsk } from '../../../shared/requests/who-may-ask.ts';
import { englishWords } from '../../../shared/messages/english-words.ts';
import { wordAsking } from '../../../shared/messages/word-asking.ts';
import { blocked } from '../change/blocked.ts';
import { POLICIES } from './policies.ts';

const verdict = (code: VerdictCode, next: NextStep[] = []): Verdict => ({ ...blocked(...next), code });

async function pack(id: string) {
  const loaded = await loadProfile(id);
  if (!loaded.ok) throw new Error(id);
  return loaded.profile;
}

function summary(asking: Asking) {
  const ways =
    asking.kind === 'may-ask' || asking.kind === 'must-phone'
      ? asking.ways
      : asking.kind === 'other-path'
        ? asking.paths.flatMap((path) => (path.kind === 'isp-way' ? [path.way] : []))
        : [];
  return {
    kind: asking.kind,
    ...(asking.kind === 'cannot' && { why: asking.why }),
    ...((asking.kind === 'may-ask' || asking.kind === 'must-phone') && {
      channels: ways.map(({ exemption }) => exemption.channel),
    }),
    ...(asking.kind === 'other-path' && { paths: asking.paths.map(({ kind }) => kind) }),
    conditions: ways.flatMap(({ conditions }) => conditions.map(({ kind }) => kind)),
  };
}

describe('the two founding policies', () => {
  test.each<[string, ConnectionType, object]>([
    ['hamilton', 'dial-up', { kind: 'may-ask', channels: ['web-form', 'phone'], conditions: [] }],
    ['hamilton', 'dsl', { kind: 'must-phone', channels: ['phone'], conditions: [] }],
    ['hamilton', 'wireless', { kind: 'must-phone', channels: ['phone'], conditions: [] }],
    ['hamilton', 'fibre', { kind: 'must-phone', channels: ['phone'], conditions: [] }],
    ['wessex', 'unknown', { kind: 'cannot', why: 'nobody-may', conditions: [] }],
    ['wessex', 'business', { kind: 'cannot', why: 'nobody-may', conditions: [] }],
    ['wessex', 'leased-line', { kind: 'cannot', why: 'nothing-shut', conditions: [] }],
    ['generic', 'dsl', { kind: 'cannot', why: 'isp-unknown', conditions: [] }],
  ])('%s by %s', async (isp, connection, expected) => {
    expect(summary(whoMayAsk(await pack(isp), connection, [verdict('isp-blocks-port')]))).toEqual(expected);
  });

  test('a line whose type is not known is not taken for certain', async () => {
    expect(whoMayAsk(await pack('hamilton'), 'unknown', []).certain).toBe(false);
    expect(whoMayAsk(await pack('hamilton'), 'dsl', []).certain).toBe(true);
  });
});

describe('policies as ISPs publish them', () => {
  test.each(POLICIES.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const asking = whoMayAsk(one.profile, one.connection, [], one.customer);
    expect(summary(asking)).toEqual({ conditions: [], ...one.expected });
    const { title, ways } = wordAsking(asking, one.profile, englishWords());
    const told = [title, ...ways].join('\n');
    for (const words of one.says) expect(told.toLowerCase()).toContain(words.toLowerCase());
  });

  test('a line the policy does not shut and the check finds shut is told the ways all the same', () => {
    const freeNet = POLICIES.find(({ name }) => name.startsWith('Toronto Free-Net: who'));
    if (freeNet === undefined) throw new Error('no such policy');
    const { profile, connection, customer } = freeNet;
    expect(whoMayAsk(profile, connection, [verdict('isp-blocks-port')], customer).kind).toBe('other-path');
  });
});

describe('what a check found comes first', () => {
  const step: NextStep = {
    kind: 'use-provider-port',
    host: 'smtp.example.org',
    port: 587,
    security: 'starttls',
  };

  test('mail that can go out another way is said first', async () => {
    const asking = whoMayAsk(await pack('hamilton'), 'dial-up', [verdict('isp-blocks-port', [step])]);
    expect(asking.mailAlreadyWorks).toEqual(step);
    expect(asking.kind).toBe('may-ask');
    expect(whoMayAsk(await pack('hamilton'), 'dial-up', [verdict('isp-blocks-port')]).mailAlreadyWorks).toBe(
      null,
    );
    expect(whoMayAsk(await pack('hamilton'), 'dial-up', [verdict('all-clear')]).mailAlreadyWorks).toEqual({
      kind: 'nothing',
    });
  });

  test.each<VerdictCode>(['vpn-in-the-way', 'captive-portal', 'mail-shield', 'computer-firewall', 'offline'])(
    '%s is mended before anybody is asked',
    async (code) => {
      const asking = whoMayAsk(await pack('hamilton'), 'dial-up', [verdict(code)]);
      expect(asking).toMatchObject({ kind: 'other-path', paths: [{ kind: 'mend-first', code }] });
    },
  );

  test('a VPN beside a proven block does not hide the block', async () => {
    const both = [verdict('vpn-in-the-way'), verdict('isp-blocks-port')];
    expect(whoMayAsk(await pack('hamilton'), 'dial-up', both).kind).toBe('may-ask');
  });

  test('a computer full of worms is told to clean first', async () => {
    const asking = whoMayAsk(await pack('hamilton'), 'dial-up', [
      verdict('isp-blocks-port'),
      verdict('possible-infection'),
    ]);
    expect(asking).toMatchObject({ kind: 'may-ask', infected: true });
  });

  test('the ports are those the way opens, else all that is shut; port 0 is nothing to ask for', () => {
    const [cumberland] = POLICIES;
    if (cumberland === undefined) throw new Error('no policy');
    const connections = [
      { ...cumberland.profile.connections[0], blocks: [{ ports: [0, 25, 465], families: [4 as const] }] },
    ];
    const profile = { ...cumberland.profile, connections } as typeof cumberland.profile;
    expect(whoMayAsk(profile, 'cable', []).ports).toEqual([25, 465]);
  });
});
