import type { FactPorts, LookupType } from '../probe/facts/ports.ts';
import { FACTS_LIMIT_MS } from '../probe/facts/limits.ts';
import type { Family } from '../../../shared/model/observation.ts';
import type { Place } from './scene.ts';
import { OWN_ADDRESSES } from './stage.ts';
import { CHECK_SITE, hostByName, TEXT_RECORDS } from './world.ts';

/** The computer of a scene: answers every question about it and its network from the scene's data alone. */
export function practiceFactPorts(place: Place): FactPorts {
  const { families } = place;
  const reach = (): void => {
    if (families.length === 0) throw coded('ENETUNREACH');
  };
  return {
    platform: 'linux',
    environment: {},
    pid: 0,
    interfaces: () => (families.length === 0 ? {} : { [place.interface]: families.map(interfaceEntry) }),
    // No sockets are open, and routes are asked for by `routeSource`.
    readText: (path) => (path.startsWith('/proc/net/tcp') ? 'sl local_address rem_address st\n' : null),
    exists: () => false,
    routeSource: (family) => Promise.resolve(families.includes(family) ? OWN_ADDRESSES[family] : null),
    run: (command) =>
      Promise.resolve(command === 'gsettings' ? { code: 0, stdout: "'none'\n" } : { code: 1, stdout: '' }),
    async lookUp(name, type, signal) {
      reach();
      if (place.names === 'silent') await untilStopped(signal);
      return recordsOf(name, type);
    },
    reverse: (address) =>
      address === place.publicAddress
        ? Promise.resolve([place.publicName])
        : Promise.reject(coded('ENOTFOUND')),
    async httpGet(url, signal) {
      reach();
      if (place.names === 'silent') await untilStopped(signal);
      const now = Date.now();
      const answer = { headers: { date: new Date(now).toUTCString() }, body: '', truncated: false };
      const times = { sentAt: now, answeredAt: now };
      if (place.portal !== undefined) {
        return { ...answer, ...times, status: 302, headers: { ...answer.headers, location: place.portal } };
      }
      if (url === `${CHECK_SITE}/204`) return { ...answer, ...times, status: 204 };
      return { ...answer, ...times, status: 200, body: place.publicAddress };
    },
    random: () => 0.5,
    limitMs: FACTS_LIMIT_MS,
  };
}

function interfaceEntry(family: Family) {
  const address = OWN_ADDRESSES[family];
  const common = { address, mac: '02:00:00:00:00:14', internal: false };
  return family === 4
    ? { ...common, family: 'IPv4' as const, netmask: '255.255.255.0', cidr: `${address}/24` }
    : {
        ...common,
        family: 'IPv6' as const,
        netmask: 'ffff:ffff:ffff:ffff::',
        cidr: `${address}/64`,
        scopeid: 0,
      };
}

function recordsOf(name: string, type: LookupType): (string | string[])[] {
  const text = TEXT_RECORDS[name.toLowerCase()];
  if (type === 'TXT' && text !== undefined) return [[text]];
  const host = hostByName(name);
  if (type === 'A' && host !== undefined) return [host.addresses[4]];
  if (type === 'AAAA' && host !== undefined) return [host.addresses[6]];
  throw coded('ENOTFOUND');
}

function coded(code: string): Error {
  return Object.assign(new Error(`practice: ${code}`), { code });
}

function untilStopped(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = (): void => reject(coded('ETIMEOUT'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
}
