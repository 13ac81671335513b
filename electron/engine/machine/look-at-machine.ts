import type { MachineLook, Port25Holder } from '../../../shared/model/machine.ts';
import { MANY_PORT_25 } from '../probe/facts/limits.ts';
import { linuxPort25 } from './linux-connections.ts';
import { macPort25 } from './mac-connections.ts';
import type { MachinePorts } from './machine.ts';
import { securitySoftware } from './security-software.ts';
import { windowsPort25 } from './windows-connections.ts';

/** What ISPs fear is worms: who speaks to port 25 here, and is there a virus scanner? Only with the customer's consent. Never rejects. */
export async function lookAtMachine(ports: MachinePorts, signal: AbortSignal): Promise<MachineLook> {
  const [port25, security] = await Promise.all([
    port25Holders(ports, signal).catch(() => null),
    securitySoftware(ports, signal).catch(() => []),
  ]);
  const connections = (port25 ?? []).reduce((sum, { count }) => sum + count, 0);
  return { port25, possibleInfection: connections >= MANY_PORT_25, security };
}

function port25Holders(ports: MachinePorts, signal: AbortSignal): Promise<Port25Holder[] | null> {
  switch (ports.platform) {
    case 'linux':
      return linuxPort25(ports);
    case 'win32':
      return windowsPort25(ports, signal);
    case 'darwin':
      return macPort25(ports, signal);
    default:
      return Promise.resolve(null);
  }
}
