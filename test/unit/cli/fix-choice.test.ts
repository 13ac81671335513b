import { describe, expect, it } from 'vitest';
import { choose, type Wish } from '../../../electron/cli/commands/fix-choice.ts';
import type { FoundAccount } from '../../../electron/engine/clients/client.ts';
import { englishWords } from '../../../shared/messages/english-words.ts';
import type { NextStep } from '../../../shared/model/verdict.ts';
import { blocked } from '../change/blocked.ts';
import { parsedWith } from '../isp/profile-with.ts';

const profile = parsedWith({});
const words = englishWords();

const OUTGOING = { host: 'smtp.example.org', port: 25, security: 'none', login: { method: 'none' } } as const;
const account = (
  client: FoundAccount['client'],
  mode: FoundAccount['mode'],
  more: Partial<FoundAccount> = {},
): FoundAccount => ({
  id: client,
  client,
  profile: '',
  email: '',
  outgoing: null,
  mode,
  running: false,
  files: [],
  place: {},
  ...more,
});
const PEGASUS = account('pegasus', 'guided');
const BECKY = account('becky', 'guided', { outgoing: OUTGOING });
const THUNDERBIRD = account('thunderbird', 'direct', { outgoing: OUTGOING, email: 'ann@example.org' });
const APPLE = account('apple-mail', 'live');
const ENDED = account('windows-mail', 'explain');
const ALL = [PEGASUS, ENDED, BECKY, APPLE, THUNDERBIRD];

const PLACE = { host: 'smtp.example.org', port: 587, security: 'starttls' } as const;
const STEP: NextStep = { kind: 'use-provider-port', ...PLACE };
const RELAY: NextStep = {
  kind: 'use-relay',
  host: 'relay.isp.example',
  port: 25,
  security: 'none',
  login: 'none',
};
const step = (next: NextStep): Wish => ({ kind: 'step', number: 1, verdicts: [blocked(next)] });
const chosen = (name: string | null, wish: Wish, accounts = ALL) => {
  const choice = choose(accounts, name, wish, profile, words);
  return choice.ok ? choice.targets.map((one) => one.account.id) : choice;
};

describe('a program that is changed by hand', () => {
  it('takes a step as it is shown where nobody can see what it sends through', () => {
    expect(chosen('pegasus', step(STEP))).toEqual(['pegasus']);
    expect(choose(ALL, 'pegasus', step(STEP), profile, words)).toMatchObject({
      targets: [{ place: { port: 587 } }],
    });
    // What can only be told of it is told, whatever the step.
    expect(chosen('windows-mail', step(STEP))).toEqual(['windows-mail']);
  });

  it('takes no step to a relay that does not take its address', () => {
    expect(chosen('pegasus', step(RELAY))).toEqual(['pegasus']);
    const named = (email: string) => chosen('pegasus', step(RELAY), [{ ...PEGASUS, email }]);
    expect(named('ann@isp.example')).toEqual(['pegasus']);
    expect(named('ann@example.org')).toMatchObject({
      refused: 'Step 1 of the last check is not for this account.',
    });
  });

  it('is written to by nobody: what Postern writes to needs a server that fits', () => {
    expect(chosen('apple-mail', step(STEP))).toMatchObject({ ok: false });
    expect(chosen('becky', step({ ...STEP, host: 'mail.example.net' }))).toMatchObject({ ok: false });
  });

  it('comes last with --all; what is only explained does not come', () => {
    expect(chosen(null, { kind: 'place', place: PLACE })).toEqual(['thunderbird', 'pegasus', 'becky']);
    expect(chosen(null, step(STEP))).toEqual(['thunderbird', 'pegasus', 'becky']);
    expect(chosen(null, step({ ...STEP, host: 'mail.example.net' }))).toEqual(['pegasus']);
    expect(chosen(null, step(STEP), [ENDED])).toEqual({ ok: false, refused: null, absent: null });
  });
});
