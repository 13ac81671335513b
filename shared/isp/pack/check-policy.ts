import type { Sections } from '../field-checks.ts';
import { PACK } from '../problem-words.ts';
import type { IspBlock, IspConnection } from '../profile.ts';
import { faultAt, type Finding } from './finding.ts';

/** Fields of a profile that are right by themselves and deny each other. */
export function policyFindings(sections: Sections): Finding[] {
  return [
    ...stillWorksFindings(sections),
    ...(sections.connections ?? []).flatMap((entry, index) => exemptionFindings(entry, index)),
    ...relayFindings(sections),
    ...sameMarks(sections.connections ?? []),
  ];
}

/** Shut for every customer of the type, all the time, by the network itself. */
const always = (block: IspBlock): boolean =>
  block.onlyFor === undefined &&
  block.until === undefined &&
  block.direction !== 'in' &&
  block.mechanism !== 'router' &&
  block.scope !== 'reactive' &&
  block.scope !== 'allow-list';

const PORTS_OF = { 'provider-587': 587, 'provider-465': 465 } as const;

function stillWorksFindings({ stillWorks, connections, relays, unnamedRelay }: Sections): Finding[] {
  return (stillWorks ?? []).flatMap((what, index) => {
    const path = ['stillWorks', index];
    if (what === 'relay') {
      const named = relays === undefined || relays.length > 0 || unnamedRelay !== undefined;
      return named ? [] : [faultAt(path, PACK.worksNoRelay)];
    }
    if (what !== 'provider-587' && what !== 'provider-465') return [];
    const port = PORTS_OF[what];
    const shut = connections?.find(({ blocks }) =>
      blocks.some((block) => always(block) && block.ports.includes(port)),
    );
    return shut === undefined ? [] : [faultAt(path, PACK.worksAndShut(what, port, shut.type))];
  });
}

function exemptionFindings({ blocks, exemptions }: IspConnection, index: number): Finding[] {
  const closed = new Set(blocks.flatMap(({ ports }) => ports));
  return exemptions.flatMap((way, number) => {
    const path = ['connections', index, 'exemptions', number];
    if (way.channel === 'none') return [];
    if (closed.size === 0) return [faultAt([...path, 'channel'], PACK.opensNothing)];
    return (way.ports ?? []).flatMap((port, place) =>
      closed.has(port) ? [] : [faultAt([...path, 'ports', place], PACK.opensOpen(port))],
    );
  });
}

function relayFindings({ relays, connections, mailDomains }: Sections): Finding[] {
  return (relays ?? []).flatMap((relay, index) => {
    const shut = (connections ?? []).flatMap(({ type, blocks }) => {
      const all = blocks
        .filter((block) => always(block) && block.scope === 'all')
        .flatMap(({ ports }) => ports);
      return relay.ports.every(({ port }) => all.includes(port)) ? [type] : [];
    });
    const [first] = relay.ports;
    return [
      ...(shut[0] !== undefined && first !== undefined
        ? [faultAt(['relays', index, 'ports'], PACK.relayShut(relay.host, first.port, shut[0]))]
        : []),
      ...(relay.senders === 'own-domains' && mailDomains?.length === 0
        ? [faultAt(['relays', index, 'senders'], PACK.ownDomainsNone)]
        : []),
    ];
  });
}

/** One network or name for two types: which of the two a customer has could not be told. */
function sameMarks(connections: readonly IspConnection[]): Finding[] {
  const seen = new Map<string, string>();
  return connections.flatMap(({ recognise }, index) =>
    (['cidrs', 'reverseDns'] as const).flatMap((kind) =>
      (recognise?.[kind] ?? []).flatMap((mark, place) => {
        const path = ['connections', index, 'recognise', kind, place];
        const other = seen.get(mark.toLowerCase());
        seen.set(mark.toLowerCase(), other ?? `connections[${index}]`);
        return other === undefined || other === `connections[${index}]`
          ? []
          : [faultAt(path, PACK.sameMark(mark, other))];
      }),
    ),
  );
}
