import ipaddr from 'ipaddr.js';
import { parseNetwork } from './networks.ts';
import { REMARK } from './problem-words.ts';
import { pathText } from './profile-problem.ts';
import type { ProfileProblem } from './profile-problem.ts';
import type { IspProfile } from './profile.ts';

const at = (path: (string | number)[], problem: string): ProfileProblem => ({
  path: pathText(path),
  problem,
});

/** What is allowed but worth a second look. */
export function remarksOn(profile: IspProfile): ProfileProblem[] {
  return [
    ...(profile.sources.length === 0 ? [at(['sources'], REMARK.noSource)] : []),
    ...hostBits(profile),
    ...controlRemarks(profile),
    ...profile.connections.flatMap((_, index) => connectionRemarks(profile, index)),
    ...helpRemarks(profile),
  ];
}

function connectionRemarks(profile: IspProfile, index: number): ProfileProblem[] {
  const entry = profile.connections[index];
  if (entry === undefined) return [];
  const path = ['connections', index];
  const first = profile.connections.findIndex((other) => other.type === entry.type);
  const hasRelay = profile.relays.length > 0 || profile.unnamedRelay !== undefined;
  return [
    ...(first < index ? [at([...path, 'type'], REMARK.sameType(entry.type, `connections[${first}]`))] : []),
    ...entry.blocks.flatMap((block, number) => [
      ...(block.scope === 'all-but-relay' && !hasRelay
        ? [at([...path, 'blocks', number, 'scope'], REMARK.noRelay)]
        : []),
      ...(block.ports.includes(587) && block.direction !== 'in'
        ? [at([...path, 'blocks', number, 'ports', block.ports.indexOf(587)], REMARK.blocks587)]
        : []),
    ]),
    ...(entry.blocks.length > 0 && entry.exemptions.length === 0 && entry.release === undefined
      ? [at([...path, 'exemptions'], REMARK.noExemption)]
      : []),
  ];
}

function controlRemarks({ controls, relays }: IspProfile): ProfileProblem[] {
  const listed = controls.mail.length + controls.nonMail.length > 0;
  const on25 = new Set(controls.mail.filter((control) => control.port === 25).map((control) => control.host));
  const relayHosts = new Set(relays.map((relay) => relay.host.toLowerCase()));
  return [
    ...(listed && on25.size < 2 ? [at(['controls', 'mail'], REMARK.fewControls(on25.size))] : []),
    ...controls.mail.flatMap((control, index) => [
      ...(relayHosts.has(control.host.toLowerCase())
        ? [at(['controls', 'mail', index, 'host'], REMARK.controlIsRelay(control.host))]
        : []),
      ...literal(control.host, ['controls', 'mail', index, 'host']),
    ]),
    ...controls.nonMail.flatMap((control, index) =>
      literal(control.host, ['controls', 'nonMail', index, 'host']),
    ),
  ];
}

const literal = (host: string, path: (string | number)[]): ProfileProblem[] =>
  ipaddr.isValid(host) ? [at(path, REMARK.controlIsLiteral(host))] : [];

function hostBits(profile: IspProfile): ProfileProblem[] {
  const listed = [
    { cidrs: profile.networks.cidrs, path: ['networks', 'cidrs'] },
    ...profile.connections.map((entry, index) => ({
      cidrs: entry.recognise?.cidrs ?? [],
      path: ['connections', index, 'recognise', 'cidrs'],
    })),
  ];
  return listed.flatMap(({ cidrs, path }) =>
    cidrs.flatMap((cidr, index) =>
      parseNetwork(cidr)?.exact === false ? [at([...path, index], REMARK.hostBits(cidr))] : [],
    ),
  );
}

function helpRemarks({ helpDesk, connections }: IspProfile): ProfileProblem[] {
  const none =
    helpDesk.phones.length === 0 &&
    helpDesk.email === undefined &&
    helpDesk.web === undefined &&
    helpDesk.chat === undefined;
  return none && connections.some((entry) => entry.blocks.length > 0)
    ? [at(['helpDesk'], REMARK.noHelp)]
    : [];
}
