import { ISP, NET } from './addresses.ts';
import type { Launched } from './launch.ts';
import { run, sleep } from './shell.ts';

/** Every listener a scene may need, as the customer reaches it. */
const EXPECTED: readonly [string, number][] = [
  [ISP.relay.v6, 587],
  [ISP.relay.v4, 25],
  [NET.provider.v4, 25],
  [NET.provider.v6, 465],
  [NET.provider.v4, 993],
  [NET.controlC.v6, 587],
  [NET.web.v6, 443],
  [NET.web.v4, 80],
];
const PATIENCE_MS = 15_000;

/** Waits until the servers answer; says what they said when they do not. */
export async function awaitServers(customer: string, servers: readonly Launched[]): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  const ask = EXPECTED.map(([address, port]) => `nc -z -w 1 ${address} ${port}`);
  const resolve = `getent ahosts ${NET.provider.name} > /dev/null`;
  for (;;) {
    const dead = servers.find(({ child }) => child.exitCode !== null || child.signalCode !== null);
    if (dead) throw new Error(`a lab server ended: ${dead.child.spawnargs.join(' ')}\n${dead.said()}`);
    try {
      await run('ip', ['netns', 'exec', customer, 'sh', '-c', [...ask, resolve].join(' && ')]);
      return;
    } catch (error) {
      if (Date.now() > end) {
        const said = servers.map(({ child, said }) => `${child.spawnargs.join(' ')}\n${said()}`).join('\n');
        throw new Error(`the lab's servers are not up: ${String(error)}\n${said}`, { cause: error });
      }
      await sleep(100);
    }
  }
}
