import type { Family } from '../../../shared/model/observation.ts';
import type { HostKind } from './scene.ts';

/** An invented host. Names and addresses are those set aside for examples (RFC 2606, RFC 5737, RFC 3849). */
export interface PracticeHost {
  name: string;
  kind: HostKind;
  addresses: Readonly<Record<Family, string>>;
  /** Ports that have nothing to do with sending mail; the three of outgoing mail are open on every other host. */
  plainPorts: readonly number[];
}

export const PROVIDER = 'smtp.bluepost.example';
export const RELAY = 'smtp.harbour.example';
export const CHECK_SITE = 'http://check.harbour.example';

export const HOSTS: readonly PracticeHost[] = [
  host(PROVIDER, 'provider', 10, [993]),
  host(RELAY, 'relay', 20, []),
  host('mx.northmail.example', 'stranger', 30, []),
  host('mx.eastletters.example', 'stranger', 31, []),
  host('mx.southcourier.example', 'stranger', 32, []),
  host('www.encyclopedia.example', 'web', 80, [443]),
  host('www.newspaper.example', 'web', 81, [443]),
];

export const MAIL_PORTS: readonly number[] = [25, 465, 587];

/** Milliseconds to every host and back: a good wired line. */
export const ROUND_TRIP_MS = 24;
/** To the edge of the provider's network and back. */
export const TO_THE_EDGE_MS = 9;

export function hostByName(name: string): PracticeHost | undefined {
  return HOSTS.find((one) => one.name === name.toLowerCase().replace(/\.$/, ''));
}

export function hostByAddress(address: string): PracticeHost | undefined {
  return HOSTS.find(({ addresses }) => addresses[4] === address || addresses[6] === address);
}

/** What DNS says beside addresses: the mail company asks others to set aside mail sent through strangers. */
export const TEXT_RECORDS: Readonly<Record<string, string>> = {
  'bluepost.example': 'v=spf1 ip4:192.0.2.10 -all',
  '_dmarc.bluepost.example': 'v=DMARC1; p=quarantine',
};

function host(name: string, kind: HostKind, number: number, plainPorts: readonly number[]): PracticeHost {
  return { name, kind, addresses: { 4: `192.0.2.${number}`, 6: `2001:db8::${number}` }, plainPorts };
}
