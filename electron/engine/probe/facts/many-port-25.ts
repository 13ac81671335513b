import type { NetworkFacts } from '../../../../shared/model/network.ts';
import { MANY_PORT_25 } from './limits.ts';
import type { FactPorts } from './ports.ts';
import { countInNetstat, countInProc } from './socket-tables.ts';

/**
 * Does this computer hold many connections to port 25? Call it before the check opens its own: on Linux it reads at once,
 * elsewhere a command answers within some milliseconds (and Windows tells this process' own apart).
 */
export async function manyPort25Fact(
  ports: FactPorts,
  signal: AbortSignal,
): Promise<Pick<NetworkFacts, 'manyPort25' | 'port25Connections'>> {
  const count = await countNow(ports, signal);
  if (count === null) return { manyPort25: 'not-tried' };
  return { manyPort25: count >= MANY_PORT_25 ? 'yes' : 'no', port25Connections: count };
}

async function countNow(ports: FactPorts, signal: AbortSignal): Promise<number | null> {
  if (ports.platform === 'linux') {
    const four = ports.readText('/proc/net/tcp');
    const six = ports.readText('/proc/net/tcp6');
    return four === null ? null : countInProc(four) + countInProc(six ?? '');
  }
  const args = ports.platform === 'win32' ? ['-ano'] : ['-an', '-p', 'tcp'];
  const answer = await ports.run('netstat', args, signal);
  return answer.code === 0 ? countInNetstat(answer.stdout, ports.pid) : null;
}
