import { describe, expect, it } from 'vitest';
import { changeSteps, numberedStep } from '../../../shared/change/change-step.ts';
import { chooseLogin, losesOauth } from '../../../shared/change/choose-login.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import type { ChangeMode, LoginMethod } from '../../../shared/model/mail-account.ts';
import type { NextStep } from '../../../shared/model/verdict.ts';
import { validateProfile } from '../../../shared/isp/validate-profile.ts';
import { blocked } from './blocked.ts';

function profile(login: 'none' | 'required', senders: 'any' | 'own-domains' = 'any'): IspProfile {
  const validated = validateProfile({
    schema: 'postern-isp/1',
    id: 'example',
    name: 'Example Net',
    country: 'GB',
    languages: ['en'],
    mailDomains: ['isp.example'],
    relays: [{ host: 'relay.isp.example', ports: [{ port: 25, security: 'none' }], login, senders }],
    connections: [{ type: 'dsl', blocks: [{ ports: [25] }] }],
    helpDesk: { phones: [{ number: '+44 20 7946 0000' }] },
  });
  if (!validated.ok) throw new Error(JSON.stringify(validated.problems));
  return validated.profile;
}

const account = (method: LoginMethod = 'none', email = 'ann@example.org', host = 'smtp.example.org') => ({
  email,
  mode: 'direct' as const,
  outgoing: { host, port: 25, security: 'none' as const, login: { method } },
});

const PROVIDER: NextStep = {
  kind: 'use-provider-port',
  host: 'smtp.example.org',
  port: 465,
  security: 'tls',
};
const OTHER: NextStep = {
  kind: 'use-provider-port',
  host: 'mail.example.net',
  port: 587,
  security: 'starttls',
};
const RELAY: NextStep = {
  kind: 'use-relay',
  host: 'relay.isp.example',
  port: 25,
  security: 'none',
  login: 'none',
};
const CALL: NextStep = { kind: 'call-help-desk', phones: ['1'] };

const verdicts = (...next: NextStep[]) => [blocked(...next)];

describe('the steps that move an account', () => {
  it("are its own server's other door, then the relay", () => {
    const steps = changeSteps(account(), verdicts(OTHER, PROVIDER, RELAY, CALL), profile('none'));
    expect(steps).toEqual([PROVIDER, RELAY]);
  });

  it('leave out a relay that takes only its own customers', () => {
    const own = profile('none', 'own-domains');
    expect(changeSteps(account(), verdicts(RELAY), own)).toEqual([]);
    expect(changeSteps(account('none', 'ann@isp.example'), verdicts(RELAY), own)).toEqual([RELAY]);
  });

  it('leave out every other host where one signs in by the browser', () => {
    expect(changeSteps(account('oauth2'), verdicts(PROVIDER, RELAY), profile('none'))).toEqual([PROVIDER]);
    expect(losesOauth(account('oauth2'), { host: 'SMTP.example.org.' })).toBe(false);
  });
});

describe('the steps of an account, where nobody can see what it sends through', () => {
  const own = profile('none', 'own-domains');
  const unseen = (mode: ChangeMode, email = '') =>
    changeSteps({ email, outgoing: null, mode }, verdicts(PROVIDER, OTHER, RELAY, CALL), own);

  it('are those shown, whatever the server, where a person changes it by hand', () => {
    expect(unseen('guided')).toEqual([PROVIDER, OTHER, RELAY]);
    expect(unseen('guided', 'ann@isp.example')).toEqual([PROVIDER, OTHER, RELAY]);
  });

  it('leave out a relay that does not take its address', () => {
    expect(unseen('guided', 'ann@example.org')).toEqual([PROVIDER, OTHER]);
  });

  it.each(['direct', 'live', 'opt-in'] as const)('are none where Postern would write: %s', (mode) => {
    expect(unseen(mode)).toEqual([]);
    const numbered = numberedStep({ email: '', outgoing: null, mode }, verdicts(PROVIDER), own, 1);
    expect(numbered).toMatchObject({ ok: false, problem: 'not-for-this-account' });
  });
});

describe('a step by its number', () => {
  const number = (n: number, ...next: NextStep[]) =>
    numberedStep(account(), verdicts(...next), profile('none'), n);

  it('is the one that was shown under it', () => {
    expect(number(2, PROVIDER, RELAY)).toEqual({ ok: true, step: RELAY });
  });

  it("means one's own server where another account's stands under it", () => {
    expect(number(1, OTHER, PROVIDER)).toEqual({ ok: true, step: PROVIDER });
  });

  it.each([
    ['not-a-change', 2, [PROVIDER, CALL]],
    ['no-such-step', 3, [PROVIDER, CALL]],
    ['not-for-this-account', 1, [OTHER]],
  ] as const)('is %s', (problem, n, next) => {
    expect(number(n, ...next)).toMatchObject({ ok: false, problem });
  });
});

describe('a step by its number, where nobody can see what a program sends through', () => {
  const number = (email: string, n: number, ...next: NextStep[]) =>
    numberedStep(
      { email, outgoing: null, mode: 'guided' },
      verdicts(...next),
      profile('none', 'own-domains'),
      n,
    );

  it('is the one that was shown under it', () => {
    expect(number('', 1, OTHER, RELAY)).toEqual({ ok: true, step: OTHER });
    expect(number('', 2, OTHER, RELAY)).toEqual({ ok: true, step: RELAY });
    expect(number('ann@isp.example', 1, RELAY)).toEqual({ ok: true, step: RELAY });
  });

  it('is none to a relay that does not take its address, nor one that changes nothing', () => {
    expect(number('ann@example.org', 1, RELAY)).toMatchObject({ problem: 'not-for-this-account' });
    expect(number('', 1, CALL)).toMatchObject({ problem: 'not-a-change' });
    expect(number('', 2, CALL)).toMatchObject({ problem: 'no-such-step' });
  });
});

describe('the login at another place', () => {
  const submission = { host: 'smtp.example.org', port: 587, security: 'starttls' } as const;
  const relay = { host: 'relay.isp.example', port: 25, security: 'none' } as const;

  it('stays where there is one, and on port 25', () => {
    expect(chooseLogin(account('password'), submission, profile('none'), null)).toBe('keep');
    expect(chooseLogin(account(), { ...submission, port: 25 }, profile('none'), null)).toBe('keep');
  });

  it('is turned on for a submission server, unless it offers none', () => {
    expect(chooseLogin(account(), submission, profile('none'), null)).toEqual({ user: 'ann@example.org' });
    expect(chooseLogin(account(), submission, profile('none'), true)).toEqual({ user: 'ann@example.org' });
    expect(chooseLogin(account(), submission, profile('none'), false)).toBe('keep');
  });

  it('is turned off for a relay that wants none', () => {
    expect(chooseLogin(account('password'), relay, profile('none'), null)).toBe('none');
    expect(chooseLogin(account('password'), relay, profile('required'), null)).toBe('keep');
  });
});
