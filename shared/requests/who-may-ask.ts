import { isInForce, policyFor, policyIsCertain } from '../isp/policy.ts';
import type { IspBlock, IspConnection, IspExemption, IspProfile } from '../isp/profile.ts';
import type { ConnectionType } from '../model/report.ts';
import type { NextStep, Verdict, VerdictCode } from '../model/verdict.ts';
import {
  WAY_BY,
  type Asking,
  type AskingFacts,
  type AskingWay,
  type Condition,
  type CustomerFacts,
  type OtherPath,
} from './asking.ts';

/** Judgements that name a shut door of the line: the ISP's, or somebody's that may be the ISP's. */
const SHUT: readonly VerdictCode[] = [
  'isp-blocks-port',
  'isp-redirects-port',
  'network-blocks-port',
  'network-blocks-mail',
  'cut-after-connect',
];
/** Causes that stand before the ISP's door: with one of them first, nobody knows yet whether that door is shut. */
const BEFORE_THE_DOOR: readonly VerdictCode[] = [
  'offline',
  'captive-portal',
  'dns-failing',
  'vpn-in-the-way',
  'computer-firewall',
  'mail-shield',
];

/**
 * May this customer ask for the door to be opened, and how? Pure rules from profile, connection type and verdicts; no
 * verdicts: nothing was checked. What is not known of the customer becomes a condition, never a guess.
 */
export function whoMayAsk(
  profile: IspProfile,
  connection: ConnectionType,
  verdicts: readonly Verdict[],
  customer: CustomerFacts = {},
): Asking {
  const policy = policyFor(profile, connection);
  const blocks = policy.blocks.filter((block) => holds(block, customer));
  const own = blocks.filter(({ mechanism }) => mechanism !== 'router');
  const sorted = policy.exemptions.map((exemption) => ({ exemption, ...fit(exemption, customer) }));
  const ways = sorted.flatMap(({ exemption, unmet, conditions }): AskingWay[] =>
    exemption.channel === 'none' || unmet !== null
      ? []
      : [{ exemption, by: WAY_BY[exemption.channel], conditions }],
  );
  const facts: AskingFacts = {
    mailAlreadyWorks: workingWay(verdicts),
    ports: portsOf(own, ways),
    certain: policyIsCertain(profile, connection),
    infected: verdicts.some(({ code }) => code === 'possible-infection'),
    notForYou: sorted.flatMap(({ exemption, unmet }) =>
      exemption.channel === 'none' || unmet === null ? [] : [{ exemption, condition: unmet }],
    ),
  };

  const seesShut = verdicts.some(({ code }) => SHUT.includes(code));
  const first = otherCause(profile, policy, blocks, verdicts, seesShut);
  if (first.length > 0) {
    // Cleaned, the line opens; who wants more than that may have a way as well.
    const more = first[0]?.kind === 'clean-first' ? ways : [];
    return { ...facts, kind: 'other-path', paths: [...first, ...pathsOf(more)] };
  }
  // Shut for others only, or not yet, or no more: unless the check says otherwise there is nothing to ask for.
  if (blocks.length === 0 && policy.blocks.length > 0 && !seesShut)
    return { ...facts, kind: 'cannot', why: 'nothing-shut' };
  const kind = kindOf(ways);
  if (kind === 'other-path') {
    return { ...facts, kind, paths: pathsOf(ways) };
  }
  if (kind !== null) return { ...facts, kind, ways };
  if (profile.id === UNKNOWN_ISP) return { ...facts, kind: 'cannot', why: 'isp-unknown' };
  if (own.length === 0) return { ...facts, kind: 'cannot', why: 'nothing-shut' };
  if (facts.notForYou.length > 0) return { ...facts, kind: 'cannot', why: 'not-you' };
  return { ...facts, kind: 'cannot', why: policy.exemptions.length > 0 ? 'nobody-may' : 'no-way-known' };
}

/** The pack for everyone whose ISP has none. */
const UNKNOWN_ISP = 'generic';

/** Outgoing blocks that are in force and concern this customer, as far as is known. */
function holds(block: IspBlock, { today, addressType, contract }: CustomerFacts): boolean {
  if (block.direction === 'in') return false;
  if (today !== undefined && !isInForce(block, today)) return false;
  const { addressTypes, contracts } = block.onlyFor ?? {};
  if (addressType !== undefined && addressTypes?.includes(addressType) === false) return false;
  return contract === undefined || contracts?.includes(contract) !== false;
}

/** What the exemption asks of the customer: the first thing known not to be met, and all that is not known. */
function fit(
  { onlyFor, minimumDaysAsCustomer }: IspExemption,
  { addressType, contract, daysAsCustomer }: CustomerFacts,
): { unmet: Condition | null; conditions: Condition[] } {
  const { addressTypes, contracts, note } = onlyFor ?? {};
  const asked: { condition: Condition; met: boolean | null }[] = [];
  if (addressTypes !== undefined) {
    const met = addressType === undefined ? null : addressTypes.includes(addressType);
    asked.push({ condition: { kind: 'address', types: addressTypes }, met });
  }
  if (contracts !== undefined) {
    const met = contract === undefined ? null : contracts.includes(contract);
    asked.push({ condition: { kind: 'contract', contracts }, met });
  }
  if (minimumDaysAsCustomer !== undefined && minimumDaysAsCustomer > 0) {
    const met = daysAsCustomer === undefined ? null : daysAsCustomer >= minimumDaysAsCustomer;
    asked.push({ condition: { kind: 'days', days: minimumDaysAsCustomer }, met });
  }
  if (note !== undefined) asked.push({ condition: { kind: 'words', text: note }, met: null });
  return {
    unmet: asked.find(({ met }) => met === false)?.condition ?? null,
    conditions: asked.filter(({ met }) => met === null).map(({ condition }) => condition),
  };
}

/** A step that gets mail out now, from the verdict to act on first; or that nothing is wrong. */
function workingWay(verdicts: readonly Verdict[]): NextStep | null {
  if (verdicts[0]?.code === 'all-clear') return { kind: 'nothing' };
  return (
    verdicts
      .flatMap(({ next }) => next)
      .find(({ kind }) => kind === 'use-provider-port' || kind === 'use-relay') ?? null
  );
}

/** Paths that come before any request: a cause in the home or on the way, a router's list, a line shut after abuse. */
function otherCause(
  profile: IspProfile,
  policy: IspConnection,
  blocks: readonly IspBlock[],
  verdicts: readonly Verdict[],
  seesShut: boolean,
): OtherPath[] {
  const routers = (profile.routers ?? []).map((router): OtherPath => ({ kind: 'router', router }));
  const onlyRouter = blocks.length > 0 && blocks.every(({ mechanism }) => mechanism === 'router');
  const seesRouter = verdicts.some(({ code }) => code === 'router-allow-list');
  if (routers.length > 0 && !seesShut && (seesRouter || onlyRouter)) return routers;
  const before = verdicts[0]?.code;
  if (before !== undefined && BEFORE_THE_DOOR.includes(before) && !seesShut) {
    return [{ kind: 'mend-first', code: before }];
  }
  const onlyAfterAbuse = blocks.length > 0 && blocks.every(({ scope }) => scope === 'reactive');
  if (policy.release !== undefined && onlyAfterAbuse)
    return [{ kind: 'clean-first', release: policy.release }];
  return [];
}

const pathsOf = (ways: readonly AskingWay[]): OtherPath[] =>
  ways.map((way): OtherPath => ({ kind: 'isp-way', way }));

/** The first way decides what the customer is told; all of them stay in the list. */
function kindOf(ways: readonly AskingWay[]): 'may-ask' | 'must-phone' | 'other-path' | null {
  const [first] = ways;
  if (first === undefined) return null;
  if (ways.some(({ by }) => by === 'file')) return 'may-ask';
  return ways.some(({ by }) => by === 'phone') ? 'must-phone' : 'other-path';
}

/** What the ways say they open; where they say nothing, all that is shut. Port 0 is nothing a mail program uses. */
function portsOf(blocks: readonly IspBlock[], ways: readonly AskingWay[]): number[] {
  const named = ways.flatMap(({ exemption }) => exemption.ports ?? []);
  const ports = named.length > 0 ? named : blocks.flatMap((block) => block.ports);
  return [...new Set(ports)].filter((port) => port > 0).sort((a, b) => a - b);
}
