import { join } from 'node:path';
import { makeCertificates, type Certificates } from '../servers/certificates.ts';
import { startDovecot } from '../servers/dovecot.ts';
import { startInternetMail, startRelay } from '../servers/mail.ts';
import { startResolvers } from '../servers/resolver.ts';
import { startScripted } from '../servers/scripted.ts';
import { awaitServers } from './await-servers.ts';
import type { Line } from './addresses.ts';
import type { Launched } from './launch.ts';
import { startLines, type Lines } from './line.ts';
import { configure, customerRoutes, makeNamespaces, type Connected } from './namespaces.ts';
import { namespaceOf, newWorldId, PLACES, type Place } from './names.ts';
import { markOf } from './processes.ts';
import { ruleset, type Network } from './rulesets.ts';
import { run, script } from './shell.ts';
import { folderOf, newState, tearDown, writeState, type WorldState } from './state.ts';

/** How the network is for one scene: all of it data. */
export interface Weather {
  line: Line;
  connected: Connected;
  network: Network;
  lines: Lines;
}

export interface World {
  id: string;
  certificates: Certificates;
  /** Namespace of a place. */
  at: (place: Place) => string;
  /** Turns the network into what a scene asks for; servers keep running. */
  set: (weather: Weather) => Promise<void>;
  close: () => void;
}

export const FAIR: Weather = { line: 'dsl', connected: 'ordinary', network: {}, lines: {} };

/** Makes a world of its own: namespaces, lines, servers. Takes about two seconds; `close` takes all of it away. */
export async function createWorld(): Promise<World> {
  const state = newState(newWorldId());
  writeState(state);
  const leave = (): void => tearDown(state);
  process.on('exit', leave);
  const close = (): void => {
    process.off('exit', leave);
    tearDown(state);
  };
  try {
    return { ...(await build(state)), close };
  } catch (error) {
    close();
    throw error;
  }
}

async function build(state: WorldState): Promise<Omit<World, 'close'>> {
  const { id } = state;
  const at = (place: Place): string => namespaceOf(id, place);
  const within = (name: string): string => join(folderOf(id), name);
  const [certificates, lines] = await Promise.all([
    makeCertificates(within('certificates')),
    makeNamespaces(id).then(() => startLines(id)),
  ]);
  const mark = markOf(lines.pid);
  if (mark) state.children.push(mark);
  writeState(state);
  await configure(id);

  const servers: Launched[] = [
    startDovecot(at('internet'), within('dovecot'), certificates, within('internet-mail/auth')),
    startInternetMail(at('internet'), within('internet-mail'), certificates),
    startRelay(at('isp'), within('relay'), certificates),
    ...startResolvers(at('isp'), folderOf(id)),
    ...PLACES.flatMap((place) => startScripted(at(place), place, certificates) ?? []),
  ];

  const loaded = new Map<Place, string>();
  let connected: Connected | null = null;
  const set = async (weather: Weather): Promise<void> => {
    await Promise.all([
      lines.set(weather.lines),
      ...PLACES.map(async (place) => {
        const rules = ruleset(place, weather.line, weather.network[place]);
        if (loaded.get(place) === rules) return;
        await run('ip', ['netns', 'exec', at(place), 'nft', '-f', '-'], rules);
        loaded.set(place, rules);
      }),
      connected === weather.connected
        ? Promise.resolve()
        : script(at('customer'), customerRoutes(weather.connected)).then(() => {
            connected = weather.connected;
          }),
    ]);
  };
  await set(FAIR);
  await awaitServers(at('customer'), servers);
  return { id, certificates, at, set };
}
