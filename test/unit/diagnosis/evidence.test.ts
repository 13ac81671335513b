import { describe, expect, it } from 'vitest';
import { cellsOf, deadFamilies } from '../../../shared/diagnosis/evidence/cells.ts';
import { greetedName } from '../../../shared/diagnosis/evidence/greeting.ts';
import { areIndependent } from '../../../shared/diagnosis/evidence/independent.ts';
import { isMasked, lacksStarttls } from '../../../shared/diagnosis/evidence/keywords.ts';
import { portBlocks } from '../../../shared/diagnosis/evidence/port-blocks.ts';
import { reachOf } from '../../../shared/diagnosis/evidence/reach.ts';
import { allRefusedAtOnce, refusedAtOnce, refusedBy } from '../../../shared/diagnosis/evidence/refusal.ts';
import { FAILURES } from '../../../shared/model/failure.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import { attempt } from './scene.ts';

const SMALL = 'smtp.small.example';
const nobody = (): boolean => false;

describe('who refused', () => {
  const refusal = (ms: number, others: Observation[]) => {
    const all = cellsOf([attempt(SMALL, 25, 'connect-refused', { ms }), ...others]);
    const cell = all.find(({ port }) => port === 25);
    return cell === undefined ? null : refusedBy(cell, all);
  };
  it('someone nearby, when the answer came long before the server could have sent it', () => {
    expect(refusal(3, [attempt(SMALL, 587, 'ready', { ms: 42 })])).toBe('nearby');
  });
  it('the server, when the answer took as long as the server takes', () => {
    expect(refusal(43, [attempt(SMALL, 587, 'ready', { ms: 42 })])).toBe('server');
  });
  it('nobody can say on a local network, or when no other port of the host is open', () => {
    expect(refusal(0.4, [attempt(SMALL, 587, 'ready', { ms: 0.9 })])).toBe('unknown');
    expect(refusal(3, [attempt('mx.alpha.test', 587, 'ready')])).toBe('unknown');
  });
  it('this computer, when all are refused at once and the line is far slower; not when one was silent', () => {
    const shut = ['mx.alpha.test', 'mx.beta.test', SMALL].map((host) =>
      attempt(host, 25, 'connect-refused', { ms: 0.5 }),
    );
    const open = cellsOf([attempt(SMALL, 993, 'ready', { ms: 40 })]);
    expect(refusedAtOnce(cellsOf(shut), open, 40)).toBe(true);
    expect(refusedAtOnce(cellsOf(shut), [], 2)).toBe(false);
    const slower = shut.map((o) => ({ ...o, timings: { connectMs: 12 } }));
    expect(refusedAtOnce(cellsOf(slower), open, 40)).toBe(false);
    const silent = [...shut, attempt('relay.isp.test', 25, 'connect-timeout')];
    expect(refusedAtOnce(cellsOf(silent), open, 40)).toBe(false);
  });
  it('this computer, when all mail is refused well before a packet could be back, be it a busy one', () => {
    const shut = ['mx.alpha.test', 'mx.beta.test', SMALL].map((host) =>
      attempt(host, 25, 'connect-refused', { ms: 4 }),
    );
    const open = cellsOf([attempt(SMALL, 993, 'ready', { ms: 40 })]);
    expect(refusedAtOnce(cellsOf(shut), open, 40)).toBe(false);
    expect(allRefusedAtOnce(cellsOf(shut), open, 40)).toBe(true);
    expect(allRefusedAtOnce(cellsOf(shut), open, 12)).toBe(false);
    expect(allRefusedAtOnce(cellsOf(shut), [], undefined)).toBe(false);
    const untimed = attempt('relay.isp.test', 25, 'connect-refused', { timings: {} });
    expect(allRefusedAtOnce(cellsOf([...shut, untimed]), open, 40)).toBe(false);
  });
});

describe('independent hosts', () => {
  it('are not two names of one company, nor two names of one address', () => {
    const own = (host: string, address: string) =>
      attempt(host, 25, 'connect-timeout', { address, role: 'provider' });
    expect(
      areIndependent(cellsOf([own('smtp.a.example', '192.0.2.1'), own('mx.a.example', '192.0.2.2')])),
    ).toBe(false);
    expect(
      areIndependent(cellsOf([own('smtp.a.example', '192.0.2.1'), own('smtp.b.example', '192.0.2.1')])),
    ).toBe(false);
    expect(
      areIndependent(cellsOf([own('smtp.a.example', '192.0.2.1'), own('smtp.b.example', '192.0.2.2')])),
    ).toBe(true);
  });
});

describe('a block', () => {
  const silent = (host: string, family: 4 | 6 = 4) => attempt(host, 25, 'connect-timeout', { family });
  it('needs two silent hosts, and no stranger that answers', () => {
    expect(portBlocks(cellsOf([silent(SMALL)]), nobody)).toEqual([]);
    expect(portBlocks(cellsOf([silent(SMALL), silent('mx.alpha.test')]), nobody)).toHaveLength(1);
    const one = attempt('mx.beta.test', 25, 'ready');
    expect(portBlocks(cellsOf([silent(SMALL), silent('mx.alpha.test'), one]), nobody)).toEqual([]);
  });
  it('is disproved by one stranger that answers, however many are silent', () => {
    const others = [silent('mx.alpha.test'), silent('mx.beta.test')];
    const third = (host: string, role: 'control' | 'provider') =>
      attempt(host, 25, 'ready', { role, address: '192.0.2.200' });
    expect(portBlocks(cellsOf([...others, third('mx.gamma.test', 'control')]), nobody)).toEqual([]);
    // A server of the customer's may be hosted by the ISP and spared.
    expect(portBlocks(cellsOf([...others, third('mail.shop.test', 'provider')]), nobody)).toHaveLength(1);
  });
  it('is no block because one host only greets late', () => {
    const slow = attempt('mx.beta.test', 25, 'greeting-timeout', { waiting: true });
    expect(portBlocks(cellsOf([silent(SMALL), silent('mx.alpha.test'), slow]), nobody)).toEqual([]);
  });
  it('names the family when the other is open', () => {
    const open6 = ['mx.alpha.test', SMALL].map((host) => attempt(host, 25, 'ready', { family: 6 }));
    const [block] = portBlocks(cellsOf([silent(SMALL), silent('mx.alpha.test'), ...open6]), nobody);
    expect(block).toMatchObject({ port: 25, family: 4 });
  });
  it('knows a relay that answers by refusing from one that is shut like the rest', () => {
    const rest = [silent(SMALL), silent('mx.alpha.test')];
    const state = (relay: Observation) => portBlocks(cellsOf([...rest, relay]), nobody)[0]?.relayState;
    expect(state(attempt('relay.isp.test', 25, 'ready'))).toBe('open');
    expect(state(attempt('relay.isp.test', 25, 'connect-refused'))).toBe('answers');
    expect(state(silent('relay.isp.test'))).toBe('shut');
    expect(state(attempt('relay.isp.test', 25, 'dns-name-not-found'))).toBe('unknown');
  });
  it('spares the ISP’s own servers, as its policy does', () => {
    const own = attempt('mail.isp.test', 25, 'ready');
    const cells = cellsOf([silent(SMALL), silent('mx.alpha.test'), own]);
    expect(portBlocks(cells, (host) => host.endsWith('.isp.test'))).toHaveLength(1);
  });
});

describe('small readings', () => {
  it('gives every failure a reach, and calls no deadline silence', () => {
    for (const failure of FAILURES) expect(reachOf(attempt(SMALL, 25, failure))).toBeTruthy();
    expect(reachOf(attempt(SMALL, 25, 'deadline'))).toBe('untried');
    expect(reachOf(attempt(SMALL, 25, 'connect-timeout', { outcome: 'cancelled' }))).toBe('untried');
  });
  it('calls a family dead only while the other lives', () => {
    const six = attempt(SMALL, 25, 'connect-timeout', { family: 6 });
    expect(deadFamilies(cellsOf([six, attempt(SMALL, 25, 'ready')]))).toEqual([6]);
    expect(deadFamilies(cellsOf([six, attempt(SMALL, 25, 'connect-timeout')]))).toEqual([]);
  });
  it('reads the name in a greeting, and none where a firewall wrote stars', () => {
    const greets = (greeting: string) => greetedName(attempt(SMALL, 25, 'ready', { greeting }));
    expect(greets('220 Mail.ISP.test ESMTP Postfix')).toBe('mail.isp.test');
    expect(greets('220-mail.isp.test. ready')).toBe('mail.isp.test');
    expect(greets('220 ********2*0*')).toBeNull();
    expect(greets('220 localhost ESMTP')).toBeNull();
    expect(greets('220 Welcome')).toBeNull();
  });
  it('tells an overwritten offer of encryption from a missing one', () => {
    const offers = (features: string[], host = SMALL) =>
      attempt(host, 25, 'ready', { security: 'none', features });
    expect(isMasked(offers(['PIPELINING', 'XXXXXXXA']))).toBe(true);
    expect(isMasked(offers(['XFORWARD NAME', 'XCLIENT']))).toBe(false);
    expect(lacksStarttls(offers(['PIPELINING']))).toBe(true);
    expect(lacksStarttls(offers(['STARTTLS']))).toBe(false);
    expect(lacksStarttls(offers(['XXXXXXXA']))).toBe(false);
  });
});
