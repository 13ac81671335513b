import { closestName } from '../../isp/networks.ts';
import type { IspProfile } from '../../isp/profile.ts';
import { ownerOf, plainHost } from '../../model/host-name.ts';
import type { Observation } from '../../model/observation.ts';
import { greetedName, isWithin } from './greeting.ts';

/** Someone answers in place of the servers that were asked. */
export interface Redirect {
  port: number;
  /** Attempts at strangers that another server answered, and the relay's own where its greeting is the same. */
  observations: Observation[];
  /** The name that answers. */
  name: string;
  /** It is a name of the ISP. */
  namesIsp: boolean;
}

/**
 * Two unrelated hosts that greet with one name of neither, or hosts of strangers that greet with the ISP's name. A server
 * whose certificate is right for its name is what it says, and one that bears the ISP's name on its other ports as well
 * is simply hosted there.
 */
export function redirects(observations: readonly Observation[], profile: IspProfile): Redirect[] {
  const spoke = observations.filter((o) => o.purpose === 'mail' && answeredAs(o) !== null);
  const ports = [...new Set(spoke.map((o) => o.port))].sort((a, b) => a - b);
  return ports.flatMap((port) => {
    const here = spoke.filter((o) => o.port === port);
    const relay = here.filter((o) => o.role === 'relay');
    const isp = namesOfIsp(profile, relay);
    const relayAddresses = new Set(relay.map((o) => o.address));
    const strangers = here.filter(
      (o) =>
        o.role !== 'relay' &&
        o.certificate?.authorized !== true &&
        !relayAddresses.has(o.address) &&
        !isOwnName(o, answeredAs(o)) &&
        !isp.owners.some((owner) => isWithin(plainHost(o.host), owner)),
    );
    const byIsp = strangers.filter((o) => {
      const name = answeredAs(o);
      return name !== null && isp.bears(name) && !isHostedThere(o, name, spoke);
    });
    const found = byIsp.length > 0 ? [...byIsp, ...sameGreeting(relay, byIsp)] : oneForMany(strangers, here);
    const [first] = found;
    const name = first === undefined ? null : answeredAs(first);
    if (name === null || new Set(found.map((o) => plainHost(o.host))).size < 2) return [];
    return [{ port, observations: found, name, namesIsp: byIsp.length > 0 }];
  });
}

/** The certificate's name where it is not the host's, else the name in the greeting. */
function answeredAs(o: Observation): string | null {
  return (
    greetedName(o) ?? (o.failure === 'certificate-name-mismatch' ? (o.certificate?.names[0] ?? null) : null)
  );
}

function isOwnName(o: Observation, name: string | null): boolean {
  return name !== null && isWithin(name, ownerOf(o.host));
}

interface IspNames {
  /** The domains it owns. */
  owners: string[];
  /** The name is one of the ISP's. */
  bears(name: string): boolean;
}

/** The relay's names, the mail domains, and the patterns that the names of its networks have. */
function namesOfIsp(profile: IspProfile, relay: readonly Observation[]): IspNames {
  const greeted = relay.flatMap((o) => greetedName(o) ?? []);
  const domains = [
    ...greeted,
    ...profile.relays.map((entry) => plainHost(entry.host)),
    ...profile.mailDomains,
  ];
  const patterns = [
    ...profile.networks.reverseDns,
    ...profile.connections.flatMap((entry) => entry.recognise?.reverseDns ?? []),
  ];
  return {
    // The last two labels of a pattern have no star (`isNamePattern`).
    owners: [...domains, ...patterns].map(ownerOf),
    bears: (name) =>
      domains.some((domain) => isWithin(name, domain)) || typeof closestName(patterns, name) === 'number',
  };
}

function isHostedThere(o: Observation, name: string, spoke: readonly Observation[]): boolean {
  return spoke.some((other) => other.host === o.host && other.port !== o.port && answeredAs(other) === name);
}

function sameGreeting(relay: readonly Observation[], strangers: readonly Observation[]): Observation[] {
  const names = new Set(strangers.map(answeredAs));
  return relay.filter((o) => names.has(answeredAs(o)));
}

/** Strangers of different owners and addresses that all give one name, which is the name of none of them. */
function oneForMany(strangers: readonly Observation[], here: readonly Observation[]): Observation[] {
  for (const name of new Set(strangers.map(answeredAs))) {
    const same = strangers.filter((o) => answeredAs(o) === name);
    const ownedByOne = here.some((o) => answeredAs(o) === name && isOwnName(o, name));
    const owners = new Set(same.map((o) => ownerOf(o.host)));
    const addresses = new Set(same.map((o) => o.address));
    const control = same.some((o) => o.role === 'control');
    if (!ownedByOne && owners.size > 1 && addresses.size > 1 && control) return same;
  }
  return [];
}
