import { describe, expect, it } from 'vitest';
import { findScene } from '../../../electron/engine/practice/practice-scenes.ts';
import { answersTo, callLines, openPort, type CallAnswer } from '../../../shared/call-script/call.ts';
import { changeDoor, changeOfCode } from '../../../shared/call-script/change-target.ts';
import { PRACTICE_CAUSES } from '../../../shared/call-script/practice-causes.ts';
import { SCENES } from '../../../shared/model/practice.ts';
import { VERDICT_CODES } from '../../../shared/model/verdict.ts';
import { decode } from '../../../shared/support-code/support-code.ts';
import type { Essentials } from '../../../shared/support-code/essentials.ts';

const decoded = decode('5JMN-95T8-0V5T-XVQW');
if (!decoded.ok) throw new Error(decoded.problem);
/** Door 25 shut by the provider, 465 and 587 open, its relay open. */
const BLOCKED: Essentials = decoded.essentials;
const ALL = { relay: true, exemption: true };

const last = (essentials: Essentials, answers: readonly CallAnswer[], means = ALL) =>
  callLines(essentials, means, answers).at(-1)?.line;

describe('a call', () => {
  it('names the cause, asks, has the door changed, and has it tried', () => {
    expect(last(BLOCKED, [])).toEqual({ kind: 'cause' });
    expect(last(BLOCKED, ['next'])).toEqual({ kind: 'question', question: 'own-server' });
    expect(last(BLOCKED, ['next', 'no'])).toEqual({ kind: 'remedy', remedy: 'change-door' });
    expect(last(BLOCKED, ['next', 'no', 'done'])).toEqual({ kind: 'try' });
    expect(last(BLOCKED, ['next', 'no', 'done', 'yes'])).toEqual({ kind: 'end', end: 'fixed' });
  });

  it('goes on to the next way when one cannot be gone, or does not help', () => {
    expect(last(BLOCKED, ['next', 'no', 'cannot'])).toEqual({ kind: 'remedy', remedy: 'change-relay' });
    expect(last(BLOCKED, ['next', 'no', 'done', 'no'])).toEqual({ kind: 'remedy', remedy: 'change-relay' });
    expect(last(BLOCKED, ['next', 'no', 'cannot', 'cannot', 'cannot'])).toEqual({
      kind: 'end',
      end: 'escalate',
    });
  });

  it('offers those who run a server the exemption first, where there is one', () => {
    expect(last(BLOCKED, ['next', 'yes'])).toEqual({ kind: 'remedy', remedy: 'request-exemption' });
    expect(last(BLOCKED, ['next', 'yes', 'done'])).toEqual({ kind: 'end', end: 'agreed' });
    expect(last(BLOCKED, ['next', 'yes'], { relay: false, exemption: false })).toEqual({
      kind: 'remedy',
      remedy: 'change-door',
    });
  });

  it('offers no door that is not open', () => {
    const shut: Essentials = {
      ...BLOCKED,
      doors: { ...BLOCKED.doors, provider: { 25: 'silent', 465: 'silent', 587: 'refused' } },
    };
    expect(openPort(shut)).toBeNull();
    expect(last(shut, ['next', 'no'])).toEqual({ kind: 'remedy', remedy: 'change-relay' });
  });

  it.each(VERDICT_CODES)('about %s comes to an end, whatever is answered', (verdict) => {
    const essentials = { ...BLOCKED, verdict };
    const walk = (answers: readonly CallAnswer[]): void => {
      const line = last(essentials, answers);
      if (line === undefined) throw new Error('a call always has a line');
      expect(answers.length).toBeLessThan(12);
      for (const answer of answersTo(line)) walk([...answers, answer]);
    };
    walk([]);
  });

  it('takes no answer that nobody asked for', () => {
    expect(callLines(BLOCKED, ALL, ['yes', 'done'])).toEqual([{ line: { kind: 'cause' }, answer: null }]);
  });
});

describe('what the program is set to', () => {
  it('comes from the table where the mail company is known', () => {
    expect(changeDoor(BLOCKED, 'me@gmail.com', 'your server')?.to).toMatchObject({
      host: 'smtp.gmail.com',
      port: 465,
      security: 'tls',
    });
  });

  it('is the server that was named, or a stand-in', () => {
    expect(changeDoor(BLOCKED, 'mail.example.org', 'your server')?.to.host).toBe('mail.example.org');
    expect(changeDoor(BLOCKED, 'me@example.org', 'your server')?.to.host).toBe('your server');
  });

  it('is the first that the call has made, or none', () => {
    const relay = {
      host: 'relay.isp.example',
      ports: [{ port: 25, security: 'none' }],
      login: 'none',
    } as const;
    const first = (essentials: Essentials, has = true) =>
      changeOfCode(essentials, has ? relay : undefined, 'mail.example.org', 'your server')?.to.host ?? null;
    const shut = { 25: 'silent', 465: 'silent', 587: 'refused' } as const;
    const noDoor: Essentials = { ...BLOCKED, doors: { ...BLOCKED.doors, provider: shut } };
    expect(first(BLOCKED)).toBe('mail.example.org');
    expect(first(noDoor)).toBe('relay.isp.example');
    expect(first(noDoor, false)).toBeNull();
    expect(first({ ...noDoor, doors: { ...noDoor.doors, relay: shut } })).toBeNull();
    expect(first({ ...BLOCKED, verdict: 'server-refuses-address' })).toBe('relay.isp.example');
    expect(first({ ...BLOCKED, verdict: 'vpn-in-the-way' })).toBe('mail.example.org');
    for (const verdict of ['all-clear', 'captive-portal', 'certificate-problem'] as const)
      expect(first({ ...BLOCKED, verdict })).toBeNull();
  });
});

it('an agent in training finds the cause of every scene among the choices', () => {
  const causes: readonly string[] = PRACTICE_CAUSES;
  expect(SCENES.map((id) => findScene(id).answer.code).filter((code) => !causes.includes(code))).toEqual([]);
});
